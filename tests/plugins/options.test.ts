import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { encodeResponse } from "@sqlc-ts/protocol";
import { expect, test } from "vitest";
import { withCustomSection } from "../../packages/plugin-host/src/wasm/custom-section.ts";
import type { Project } from "../cli/support/run-cli.ts";
import { exit, writingModule } from "./support/module-builder.ts";
import { project } from "./support/plugin-project.ts";
import { responseWith } from "./support/run-wasm.ts";

const schema = JSON.stringify({ properties: { greeting: { type: "string" } }, additionalProperties: false });
const optionsText = "\n        options:\n          greting: hi\n";

/** A project whose only plugin has an option with a slip. */
function projectWithSlip(plugin: string, modules?: Readonly<Record<string, Uint8Array>>): Project {
  const tried = project([plugin], modules);
  tried.write(
    "sqlc.yaml",
    (tried.read("sqlc.yaml") ?? "").replace("{ plugin: p0, out: gen0 }", `plugin: p0${optionsText}        out: gen0`),
  );
  return tried;
}

const slip = `# package p0
error generating code: sqlc.yaml:11:11: unknown option "greting"
  10 |         options:
  11 |           greting: hi
     |           ^^^^^^^
  hint: did you mean "greeting"?
`;

test("the schema that a wasm plugin carries is checked, and shown at its place", () => {
  const module = withCustomSection(writingModule(responseWith({ a: "x" })), "sqlc.options_schema", schema);
  const tried = projectWithSlip("wasm: { url: file://plugin.wasm }", { "plugin.wasm": module });
  const { status, stderr } = tried.run("generate");
  expect([status, stderr.slice(stderr.indexOf("# package"))]).toEqual([1, slip]);
});

test("a schema that the configuration names is checked for every kind", () => {
  const tried = projectWithSlip("process: { cmd: ./absent }, schema: options.json");
  tried.write("options.json", schema);
  expect(tried.run("generate")).toEqual({ status: 1, stdout: "", stderr: slip });
});

test("a schema that is not there is said to be missing", () => {
  const tried = projectWithSlip("process: { cmd: ./absent }, schema: options.json");
  expect(tried.run("generate").stderr).toBe(
    "# package p0\nerror generating code: process: the schema of the plugin's options: <dir>/options.json: no such file\n",
  );
});

test("a pattern that takes for ever is stopped", () => {
  const tried = projectWithSlip("process: { cmd: ./absent }, schema: options.json");
  tried.write("options.json", JSON.stringify({ properties: { greting: { pattern: "^(h|hi|i|hii)*!$" } } }));
  tried.write("sqlc.yaml", (tried.read("sqlc.yaml") ?? "").replace("greting: hi", `greting: ${"hi".repeat(60)}`));
  expect(tried.run("generate").stderr).toContain("cannot be used: checking takes too long");
});

const diagnostic = {
  severity: "error",
  message: 'unknown option "greting"',
  hint: 'did you mean "greeting"?',
  span: undefined,
  option: "/greting",
  optionName: true,
};
const failed = encodeResponse({ files: [], diagnostics: [diagnostic] });

test("a module that fails with a response that says why is shown with the place", () => {
  const tried = projectWithSlip("wasm: { url: file://plugin.wasm }", { "plugin.wasm": writingModule(failed, exit(1)) });
  const { status, stderr } = tried.run("generate");
  expect([status, stderr.slice(stderr.indexOf("# package"))]).toEqual([1, slip]);
});

test("so is a process", () => {
  const tried = projectWithSlip("process: { cmd: ./plugin }");
  writeFileSync(join(tried.folder, "response"), failed);
  tried.write("plugin", `#!/bin/sh\n/bin/cat '${tried.folder}/response'; echo 'in short' >&2; exit 1\n`);
  chmodSync(join(tried.folder, "plugin"), 0o755);
  expect(tried.run("generate")).toEqual({ status: 1, stdout: "", stderr: slip });
});

test("a built-in generator shows the place of a wrong option", () => {
  const tried = project([]);
  tried.write(
    "sqlc.yaml",
    'version: "2"\nsql:\n  - engine: postgresql\n    schema: schema.sql\n    queries: query.sql\n    gen:\n      typescript:\n        out: gen\n        int8: bigit\n',
  );
  expect(tried.run("generate").stderr).toContain('sqlc.yaml:9:15: option "int8": "bigit" is not one of');
});

test("so does one that looks into the schema for them", () => {
  const tried = project([]);
  tried.write(
    "sqlc.yaml",
    'version: "2"\nsql:\n  - engine: postgresql\n    schema: schema.sql\n    queries: query.sql\n    gen:\n      typescript:\n        out: gen\n        overrides:\n          - column: authors.nam\n            ts_type: Name\n',
  );
  expect(tried.run("generate").stderr).toContain(
    'sqlc.yaml:10:21: warning: option "overrides[0].column": there is no column "authors.nam"',
  );
});

test("what checks options is not loaded at each start", () => {
  project([]).run("version");
  const main = readFileSync(new URL("../../packages/cli/dist/main.js", import.meta.url), "utf8");
  expect([main.includes('"chunk-'), main.includes("Instance does not match")]).toEqual([true, false]);
});
