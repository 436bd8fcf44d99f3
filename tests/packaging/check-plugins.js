// What every kind of plugin does with the packed command line, on one version of Node.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const names = `export const generate = ({ queries }) => ({ files: [{ name: "names.txt", contents: queries[0].name }] });\n`;
const answer = JSON.stringify({ files: [{ name: "answer.txt", contents: Buffer.from("answer").toString("base64") }] });

/** A module whose `_start` is `loop br 0 end`. */
const endless = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0],
  ...[7, 10, 1, 6, ...Buffer.from("_start"), 0, 0, 10, 9, 1, 7, 0, 3, 0x40, 0x0c, 0, 0x0b, 0x0b],
];

/** Needs more stack than Node's main thread has. */
const deep = `const nest = (level) => (level === 0 ? 0 : 1 + nest(level - 1));
export const generate = () => ({ files: [{ name: "deep.txt", contents: String(nest(15000)) }] });
`;

/** A module whose `_start` calls itself. */
const recursing = [
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0],
  ...[7, 10, 1, 6, ...Buffer.from("_start"), 0, 0, 10, 6, 1, 4, 0, 0x10, 0, 0x0b],
];

/** Kinds by name: how they are declared and what they write. The sample in Rust is there when it has been built. */
const plugins = {
  script: ["script: { path: plugin.mjs }", { "names.txt": "GetAuthor" }],
  deep: ["script: { path: deep.mjs }", { "deep.txt": "15000" }],
  module: ["module: { path: ./plugin.mjs }", { "names.txt": "GetAuthor" }],
  process: ["process: { cmd: ./plugin.sh, format: json }", { "answer.txt": "answer" }],
  wasm: ["wasm: { url: file://greeter.wasm }", undefined],
};

/** Problems found, none when all is well. `greeter` is the folder of that sample. */
export function checkPlugins({ node, cli, folder, greeter }) {
  const used = Object.entries(plugins).filter(([kind]) => kind !== "wasm" || existsSync(modulePath(greeter)));
  writeProject(folder, used, greeter);
  const problems = [];
  const expect = (what, actual, expected) => {
    if (JSON.stringify(actual) !== JSON.stringify(expected)) problems.push(`${what}: got ${JSON.stringify(actual)}`);
  };
  const { status, stderr } = run(node, cli, folder, ["generate", "-f", "sqlc.yaml"]);
  const notices = stderr.split("\n").filter((line) => line !== "" && !line.includes("sqlc.lock now says"));
  expect("generate", [status, notices], [0, []]);
  for (const [kind, [, files]] of used) {
    for (const [name, text] of Object.entries(
      files ?? { "hello.txt": readFileSync(join(greeter, "gen/hello.txt"), "utf8") },
    ))
      expect(`${kind}: ${name}`, readIfThere(join(folder, kind, name)), text);
  }
  const stopped = run(node, cli, folder, ["generate", "-f", "endless.yaml"]);
  expect(
    "an endless loop",
    [stopped.status, /stopped after 300 ms, its limit of time/.test(stopped.stderr)],
    [1, true],
  );
  const overflown = run(node, cli, folder, ["generate", "-f", "recursing.yaml"]);
  expect("endless recursion", [overflown.status, /failed: stack overflow/.test(overflown.stderr)], [1, true]);
  return problems;
}

function modulePath(greeter) {
  return join(greeter, "build/greeter.wasm");
}

function writeProject(folder, used, greeter) {
  mkdirSync(folder, { recursive: true });
  for (const name of ["schema.sql", "query.sql"]) copyFileSync(join(greeter, name), join(folder, name));
  if (existsSync(modulePath(greeter))) copyFileSync(modulePath(greeter), join(folder, "greeter.wasm"));
  writeFileSync(join(folder, "plugin.mjs"), names);
  writeFileSync(join(folder, "deep.mjs"), deep);
  writeFileSync(join(folder, "plugin.sh"), `#!/bin/sh\n/bin/cat >/dev/null\nprintf '%s' '${answer}'\n`);
  chmodSync(join(folder, "plugin.sh"), 0o755);
  writeFileSync(join(folder, "endless.wasm"), Uint8Array.from(endless));
  writeFileSync(join(folder, "recursing.wasm"), Uint8Array.from(recursing));
  writeFileSync(join(folder, "sqlc.yaml"), config(used.map(([kind, [declaration]]) => [kind, declaration])));
  const limited = "wasm: { url: file://endless.wasm }, limits: { time: 300ms }";
  writeFileSync(join(folder, "endless.yaml"), config([["endless", limited]]));
  writeFileSync(join(folder, "recursing.yaml"), config([["recursing", "wasm: { url: file://recursing.wasm }"]]));
}

function config(declared) {
  const declarations = declared.map(([name, declaration]) => `  - { name: ${name}, ${declaration} }\n`).join("");
  const uses = declared.map(([name]) => `      - { plugin: ${name}, out: ${name} }\n`).join("");
  return `version: "2"\nplugins:\n${declarations}sql:\n  - engine: postgresql\n    schema: schema.sql\n    queries: query.sql\n    codegen:\n${uses}`;
}

function run(node, cli, cwd, args) {
  const env = { ...process.env, CI: "", XDG_CACHE_HOME: join(cwd, "cache") };
  return spawnSync(node, [cli, ...args], { cwd, encoding: "utf8", timeout: 60_000, env });
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : "nothing";
}
