import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { GenerateResponse } from "@sqlc-ts/protocol";
import { describe, expect, test } from "vitest";
import { moduleTransport } from "../../packages/plugin-host/src/node/module-transport.ts";
import { defaultLimits } from "../../packages/plugin-host/src/transport.ts";
import { createFolder, onlyText, rejectionOf } from "./support/run-process.ts";
import { emptyRequest } from "./support/run-wasm.ts";

function run(source: string, name = "plugin.mjs"): Promise<GenerateResponse> {
  const baseDirectory = createFolder();
  writeFileSync(join(baseDirectory, name), source);
  const definition = { kind: "module", name: "test", baseDirectory, environment: [], specifier: `./${name}` } as const;
  return moduleTransport.run(definition, emptyRequest, { ...defaultLimits, milliseconds: 300 });
}

const files = '({ files: [{ name: "a", contents: "hello" }] })';

test.each([
  ["default", `export default { generate: () => ${files} };`],
  ["plugin", `export const plugin = { async generate() { return ${files}; } };`],
  ["generate", `export const generate = () => ${files};`],
])("a plugin may be exported as %s", async (_, source) => {
  expect(onlyText(await run(source))).toBe("hello");
});

test("a CommonJS module may be a plugin", async () => {
  expect(onlyText(await run(`module.exports = { generate: () => ${files} };`, "plugin.cjs"))).toBe("hello");
});

test("the stack of an error has the plugin's own calls alone", async () => {
  const source = 'const write = () => { throw new Error("no"); };\nexport const generate = () => write();';
  const message = await rejectionOf(run(source));
  expect(message.match(/ at \w+/g)).toEqual([" at write", " at Module"]);
});

test("a module that is not there is said to be missing", async () => {
  const definition = { kind: "module", name: "test", baseDirectory: "/", environment: [] } as const;
  const load = (specifier: string) => moduleTransport.run({ ...definition, specifier }, emptyRequest, defaultLimits);
  expect([await rejectionOf(load("./absent.js")), await rejectionOf(load("absent-package"))]).toEqual([
    "module: /absent.js: no such file",
    "module: /absent-package: no such file, and no package called absent-package is installed",
  ]);
});

describe("a module that fails", () => {
  test.each([
    ["throws", 'export const generate = () => { throw new Error("it went wrong"); }', "module: Error: it went wrong"],
    ["rejects", 'export const generate = async () => { throw "bad"; }', "module: bad"],
    ["exports nothing", "export const a = 1;", "module: the module exports no plugin"],
    ["returns no list", "export const generate = () => ({ files: 1 });", "module: files must be a list, got 1"],
    ["imports what is not there", 'import "./absent.mjs";', "module: Error"],
    [
      "loops for ever",
      "export const generate = () => { for (;;); }",
      "module: stopped after 300 ms, its limit of time",
    ],
    ["waits for ever", "export const generate = () => new Promise(() => {})", "module: stopped after 300 ms"],
  ])("because it %s", async (_, source, message) => {
    expect(await rejectionOf(run(source))).toContain(message);
  });
});
