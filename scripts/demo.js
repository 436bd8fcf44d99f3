// npm run demo: the example projects from SQL to rows, in databases inside this process.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const example = join(root, "examples/authors");
const sqliteExample = join(root, "examples/authors-sqlite");

// The demo reads its files relative to here.
process.chdir(root);

title("1. From SQL to TypeScript");
say("examples/authors has a schema, five queries and this sqlc.yaml:\n");
show(join(example, "sqlc.yaml"));
sqlcTs(example, "generate");
say("The second query of query.sql has become this function in src/db/query_sql.ts:\n");
quote(excerpt(readFileSync(join(example, "src/db/query_sql.ts"), "utf8"), "GetAuthor"));

title("2. The generated functions at work");
await runTypeScript(join(example, "demo.ts"));

title("3. The same in SQLite");
say("examples/authors-sqlite says engine: sqlite. Its functions give their results at once:\n");
quote(excerpt(readFileSync(join(sqliteExample, "src/db/query_sql.ts"), "utf8"), "GetAuthor"));
await runTypeScript(join(sqliteExample, "demo.ts"));

title("4. A mistake is found before it runs");
await showMistake();

function title(text) {
  process.stdout.write(`\n${text}\n${"=".repeat(text.length)}\n\n`);
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

function quote(text) {
  process.stdout.write(`${text.trimEnd().replace(/^(?=.)/gm, "    ")}\n\n`);
}

function show(path) {
  quote(readFileSync(path, "utf8"));
}

/** Runs the command line as a user would; its messages are on standard error. */
function sqlcTs(folder, command) {
  say(`$ sqlc-ts ${command}`);
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [join(root, "packages/cli/bin/sqlc-ts.js"), command], {
    cwd: folder,
    encoding: "utf8",
  });
  process.stdout.write(stderr);
  say(`(exit status ${status}, ${Math.round(performance.now() - started)} ms)\n`);
  return status;
}

/** The lines from the constant with the SQL to the end of the function. */
function excerpt(source, name) {
  const camelCase = name[0].toLowerCase() + name.slice(1);
  const start = source.indexOf(`export const ${camelCase}Query`);
  const body = source.indexOf(`function ${camelCase}(`, start);
  return source.slice(start, source.indexOf("\n}\n", body) + 2);
}

/** Node 20 runs no TypeScript, so it is bundled first. */
async function runTypeScript(path) {
  const folder = join(root, "node_modules/.cache");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(dirname(path))}-demo.mjs`);
  await build({
    entryPoints: [path],
    outfile,
    bundle: true,
    packages: "external",
    format: "esm",
    platform: "node",
    target: "node20",
  });
  await import(pathToFileURL(outfile).href);
}

async function showMistake() {
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-demo-"));
  try {
    for (const name of ["sqlc.yaml", "schema.sql", "query.sql"]) cpSync(join(example, name), join(folder, name));
    const query = readFileSync(join(folder, "query.sql"), "utf8");
    writeFileSync(
      join(folder, "query.sql"),
      query.replace("SELECT * FROM authors\nWHERE", "SELECT id, nmae FROM authors\nWHERE"),
    );
    say("The same project, but somebody has written SELECT id, nmae:\n");
    if (sqlcTs(folder, "compile") !== 1) throw new Error("the mistake was not found");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
