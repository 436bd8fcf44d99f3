// The command line as users get it: packed, installed from the tarball, and run on every supported version of Node.
// Prints one line a version: `passed`, `failed` or `skipped`; exit status 1 when one failed.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPlugins } from "./check-plugins.js";
import { findNode } from "./find-node.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const example = join(root, "examples/authors");
const greeter = join(root, "examples/plugins/greeter");
const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-packed-"));
const npmFlags = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];

try {
  const cli = install();
  for (const version of [20, 22, 24, 26]) report(version, cli);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function install() {
  const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", folder, "-w", "packages/cli"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  // npm gives a list or, since version 11, an object by package name; lifecycle scripts may print in front of it.
  const parsed = JSON.parse(packed.slice(packed.search(/^[[{]/m)));
  const [{ filename }] = Array.isArray(parsed) ? parsed : Object.values(parsed);
  execFileSync("npm", ["install", "--prefix", join(folder, "user"), ...npmFlags, join(folder, filename)], {
    stdio: "ignore",
  });
  return join(folder, "user/node_modules/.bin/sqlc-ts");
}

function report(version, cli) {
  const node = findNode(version, folder);
  if (!node) {
    console.log(`skipped: packed CLI on Node ${version}, which cannot be had here`);
    return;
  }
  conclude(`packed CLI on Node ${version}`, check(node, cli));
  const plugins = { node, cli, folder: join(folder, `plugins-${version}`), greeter };
  conclude(`plugins of the packed CLI on Node ${version}`, checkPlugins(plugins));
  conclude(`hostile plugins on Node ${version}`, checkHostilePlugins(node));
}

function conclude(name, problems) {
  console.log(`${problems.length === 0 ? "passed" : "failed"}: ${name}`);
  for (const problem of problems) console.log(`  ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

/** Engines differ in what they do at a sandbox's limits, so the sandbox's own tests are run on each. */
function checkHostilePlugins(node) {
  const files = ["wasm-hostile", "wasm-features", "script", "deep-stack"].map(
    (name) => `tests/plugins/${name}.test.ts`,
  );
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const { status, stdout } = spawnSync(node, [vitest, "run", "--config", "vitest.plugins.config.ts", ...files], {
    cwd: root,
    encoding: "utf8",
    timeout: 180_000,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return status === 0 ? [] : stdout.split("\n").filter((line) => /FAIL|Error:|^ *[-+] /.test(line));
}

function check(node, cli) {
  const project = mkdtempSync(join(folder, "project-"));
  for (const name of ["sqlc.yaml", "schema.sql", "query.sql"]) cpSync(join(example, name), join(project, name));
  const run = (...args) =>
    spawnSync(node, [cli, ...args], {
      cwd: project,
      encoding: "utf8",
      timeout: 60_000,
      env: { ...process.env, XDG_CACHE_HOME: join(project, "cache") },
    });
  const problems = [];
  const expect = (what, actual, expected) => {
    if (actual !== expected) problems.push(`${what}: expected ${shorten(expected)}, got ${shorten(actual)}`);
  };
  expect("version", run("version").stdout.split(" ")[0], "sqlc-ts");
  // Twice: without a code cache and with the one that the first run left.
  for (const round of ["first generate", "second generate"]) {
    rmSync(join(project, "src"), { recursive: true, force: true });
    const { status, stdout, stderr } = run("generate");
    expect(round, `${status} ${stdout}${stderr}`, "0 ");
    expect(`files of the ${round}`, filesBelow(join(project, "src")), filesBelow(join(example, "src")));
  }
  writeFileSync(join(project, "query.sql"), "-- name: Broken :one\nSELECT nmae FROM authors;\n");
  const broken = run("compile");
  expect("compile with a mistake", broken.status, 1);
  expect("its message", broken.stderr.includes('query.sql:2:8: column "nmae" does not exist'), true);
  return problems;
}

function filesBelow(path) {
  if (!existsSync(path)) return "nothing";
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => `${file.slice(path.length)}\n${readFileSync(file, "utf8")}`)
    .join("\n");
}

function shorten(value) {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
