import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { loadGenerator } from "@sqlc-ts/generators";
import { requestFromJson } from "@sqlc-ts/protocol";
import { type CorpusCase, corpusFolder, readCases } from "./case.ts";
import { generateFromSql } from "./generate-from-sql.ts";

/**
 * Feeds recorded requests to the Go generator and compares its files, byte by byte, with those that sqlc wrote. With `--from-sql` the
 * requests are our own: the whole way from the configuration to the files is measured.
 */

type Counts = Record<"cases" | "identical" | "different" | "missing" | "extra" | "same error" | "other error", number>;

const { values: options } = parseArgs({
  options: {
    filter: { type: "string", default: "" },
    list: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    "from-sql": { type: "boolean", default: false },
    nullability: { type: "string", default: "sqlc" },
    engine: { type: "string", default: "" },
  },
});
const baselineFile = join("tests", "corpus-sqlc", "go-baseline.json");
const engines = ["postgresql", "mysql", "sqlite", "mixed"].filter((engine) => engine.includes(options.engine));

await main();

async function main(): Promise<void> {
  const corpus = corpusFolder(process.cwd());
  if (!corpus) return console.log("corpus:go: skipped, ../shared/corpus is not there");
  const found: Record<string, Counts> = {};
  for (const engine of engines) {
    const counts: Counts = {
      cases: 0,
      identical: 0,
      different: 0,
      missing: 0,
      extra: 0,
      "same error": 0,
      "other error": 0,
    };
    const cases = readCases(corpus, engine).filter(
      ({ name, command }) => name.includes(options.filter) && command === "generate",
    );
    for (const corpusCase of cases) await compareCase(corpusCase, engine, counts);
    found[engine] = counts;
  }
  console.table(found);
  if (options.filter === "" && options.engine === "" && !options["from-sql"]) checkBaseline(found);
}

async function compareCase(corpusCase: CorpusCase, engine: string, counts: Counts): Promise<void> {
  const requests = corpusCase.requests.filter(({ gen }) => gen === "go");
  if (requests.length === 0) return;
  counts.cases++;
  const { written, errors } = options["from-sql"]
    ? await runWhole(corpusCase)
    : await runGenerator(corpusCase, requests);
  const title = `${engine}/${corpusCase.name}`;
  if (corpusCase.exitCode === 0) compareFiles(title, readExpected(corpusCase), written, errors, counts);
  else compareErrors(title, corpusCase, errors, counts);
}

interface Generated {
  readonly written: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
}

async function runWhole(corpusCase: CorpusCase): Promise<Generated> {
  const nullability = options.nullability === "proven" ? "proven" : "sqlc";
  const { written, output } = await generateFromSql(corpusCase, nullability);
  const goFiles = [...written].filter(([path]) => path.endsWith(".go"));
  return {
    written: new Map(goFiles),
    errors: output.split("\n").map((line) => line.replace(/^error generating code: /, "")),
  };
}

async function runGenerator(corpusCase: CorpusCase, requests: CorpusCase["requests"]): Promise<Generated> {
  const written = new Map<string, string>();
  const errors: string[] = [];
  for (const { file, out } of requests) {
    const { files, diagnostics } = await generate(join(corpusCase.folder, file));
    for (const { name, contents } of files) written.set(join(out, name), new TextDecoder().decode(contents));
    for (const { severity, message } of diagnostics) if (severity === "error") errors.push(message);
  }
  return { written, errors };
}

async function generate(requestFile: string) {
  const request = requestFromJson(JSON.parse(readFileSync(requestFile, "utf8")));
  const generator = await loadGenerator("go");
  return generator.generate(request);
}

function compareFiles(
  title: string,
  expected: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
  errors: readonly string[],
  counts: Counts,
): void {
  for (const [path, text] of expected) {
    const actual = written.get(path);
    if (actual === text) counts.identical++;
    else if (actual === undefined) {
      counts.missing++;
      if (options.list) console.log(`${title}: ${path} is missing ${errors.join("; ")}`);
    } else {
      counts.different++;
      if (options.list) listDifference(`${title}: ${path}`, text, actual);
    }
  }
  for (const path of written.keys()) {
    if (expected.has(path)) continue;
    counts.extra++;
    if (options.list) console.log(`${title}: ${path} is not expected`);
  }
}

function listDifference(title: string, expected: string, actual: string): void {
  const wanted = expected.split("\n");
  const found = actual.split("\n");
  const line = wanted.findIndex((text, index) => text !== found[index]);
  const at = line < 0 ? wanted.length : line;
  console.log(`${title}:${at + 1}\n  sqlc ${JSON.stringify(wanted[at])}\n  here ${JSON.stringify(found[at])}`);
}

function compareErrors(title: string, corpusCase: CorpusCase, errors: readonly string[], counts: Counts): void {
  const recorded = readFileSync(join(corpusCase.folder, "stderr.txt"), "utf8");
  const wanted = /error generating code: (.*)/.exec(recorded)?.[1];
  if (wanted === undefined) return;
  const isSame = errors.includes(wanted);
  counts[isSame ? "same error" : "other error"]++;
  if (options.list && !isSame) console.log(`${title}:\n  sqlc ${wanted}\n  here ${errors.join("; ")}`);
}

function readExpected(corpusCase: CorpusCase): Map<string, string> {
  const top = join(corpusCase.folder, "expected");
  const base = join(top, corpusCase.root);
  const paths = existsSync(top) ? readdirSync(top, { recursive: true, encoding: "utf8" }) : [];
  return new Map(
    paths
      .filter((path) => path.endsWith(".go"))
      .map((path): [string, string] => [relative(base, join(top, path)), readFileSync(join(top, path), "utf8")]),
  );
}

/** Counts may only get better; `--update` writes the new ones down. */
function checkBaseline(found: Readonly<Record<string, Counts>>): void {
  if (options.update) writeFileSync(baselineFile, `${JSON.stringify(found, null, 2)}\n`);
  const before: Record<string, Counts> = existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, "utf8")) : {};
  for (const [engine, counts] of Object.entries(before)) {
    const now = found[engine];
    if (!now || now.identical < counts.identical || now["same error"] < counts["same error"]) {
      console.error(`${engine}: worse than the baseline, where ${counts.identical} files were identical`);
      process.exitCode = 1;
    }
  }
}
