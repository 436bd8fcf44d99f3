import interpreter from "@jitl/quickjs-singlefile-cjs-release-sync";
import type { GenerateResponse } from "@sqlc-ts/protocol";
import { describe, expect, test } from "vitest";
import { vmTimeGuard } from "../../packages/plugin-host/src/node/time-guard.ts";
import { runScript, type ScriptPlatform } from "../../packages/plugin-host/src/script/run-script.ts";
import { defaultLimits, type PluginLimits } from "../../packages/plugin-host/src/transport.ts";
import { onlyText, rejectionOf } from "./support/run-process.ts";
import { emptyRequest, noGrants } from "./support/run-wasm.ts";

function run(
  source: string,
  limits: Partial<PluginLimits> = {},
  platform: Partial<ScriptPlatform> = {},
): Promise<GenerateResponse> {
  const definition = {
    kind: "script",
    name: "test",
    baseDirectory: "/nowhere",
    environment: [["GIVEN", "yes"]],
    path: "plugin.js",
    grants: noGrants,
  } as const;
  const request = { ...emptyRequest, sqlcVersion: "v1", pluginOptions: new TextEncoder().encode('{"a":"ä"}') };
  const whole = { guard: vmTimeGuard, interpreter, ...platform };
  return runScript(source, definition, request, { ...defaultLimits, ...limits }, whole);
}

const file = (expression: string, before = ""): string =>
  `${before}; export const plugin = { generate: (request) => ({ files: [{ name: "a", contents: String(${expression}) }] }) };`;

async function textOf(expression: string, before?: string): Promise<string> {
  return onlyText(await run(file(expression, before)));
}

describe("a script", () => {
  test("gets the request and returns files", async () => {
    expect(await textOf("request.sqlcVersion + new TextDecoder().decode(request.pluginOptions)")).toBe('v1{"a":"ä"}');
  });

  test("gets the listed variables", async () => {
    const source =
      'export const generate = (_, { environment }) => ({ files: [{ name: "a", contents: JSON.stringify(environment) }] })';
    expect(onlyText(await run(source))).toBe('{"GIVEN":"yes"}');
  });

  test("may export the plugin as default, wait, and return bytes", async () => {
    const source =
      'export default { async generate() { await null; return { files: [{ name: "a", contents: new TextEncoder().encode("ü€😀") }] }; } };';
    expect(onlyText(await run(source))).toBe("ü€😀");
  });

  test("may return every byte", async () => {
    const source =
      'export const generate = () => ({ files: [{ name: "a", contents: Uint8Array.from({ length: 5000 }, (_, index) => index) }] });';
    const { files } = await run(source);
    expect(files[0]?.contents).toEqual(Uint8Array.from({ length: 5000 }, (_, index) => index));
  });

  test("may export the function alone", async () => {
    expect(
      onlyText(await run('export function generate() { return { files: [{ name: "a", contents: "x" }] }; }')),
    ).toBe("x");
  });

  test.each(["process", "require", "fetch", "WebAssembly", "host", "Deno", "setTimeout"])(
    "sees no %s",
    async (name) => {
      expect(await textOf(`typeof ${name}`)).toBe("undefined");
    },
  );

  test("sees the same time and random numbers in every run", async () => {
    // The first bytes of the stream, 53 8c 7f 96, as a fraction.
    const fraction = 0x967f8c53 / 2 ** 32;
    expect(await textOf("[Date.now(), new Date().toISOString(), new Date().constructor.now(), Math.random()]")).toBe(
      `1640995200000,2022-01-01T00:00:00.001Z,1640995200003,${fraction}`,
    );
  });

  test("does not see in which time zone it runs", async () => {
    const zone = process.env.TZ;
    process.env.TZ = "Asia/Tokyo";
    try {
      const expression = "[new Date(2020, 6, 1, 12).toISOString(), new Date(0), new Date(0).getHours(), Date()]";
      const shown = "2020-07-01T12:00:00.000Z,Thu Jan 01 1970 00:00:00 GMT+0000,0,Sat Jan 01 2022 00:00:00 GMT+0000";
      expect([await textOf(expression), new Date(0).getHours()]).toEqual([shown, 9]);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  test("may derive from Date", async () => {
    const expression =
      "[new Day(0).iso(), new Day() instanceof Date, Date.length, Date.UTC(2020), new Date(5).valueOf()]";
    expect(await textOf(expression, "class Day extends Date { iso() { return this.toISOString(); } }")).toBe(
      "1970-01-01T00:00:00.000Z,true,7,1577836800000,5",
    );
  });

  test("may call itself a thousand times", async () => {
    expect(await textOf("sum(1000)", "const sum = (n) => n === 0 ? 0 : n + sum(n - 1)")).toBe("500500");
  });

  test("may report mistakes", async () => {
    const source =
      'export function generate() { return { files: [], diagnostics: [{ message: "no", severity: "warning" }] }; }';
    expect((await run(source)).diagnostics).toMatchObject([{ severity: "warning", message: "no", hint: "" }]);
  });
});

describe("a script that fails", () => {
  test.each([
    [
      "throws",
      'export function generate() { throw new Error("it went wrong"); }',
      "script: Error: it went wrong\n    at generate (plugin.js:1",
    ],
    [
      "throws later",
      'export async function generate() { await null; throw new TypeError("bad"); }',
      "script: TypeError: bad",
    ],
    ["is not JavaScript", "export function {", "script: SyntaxError: "],
    ["imports", 'import "node:fs"; export function generate() {}', "hint: a script is one file, which imports nothing"],
    [
      "exports nothing",
      "const a = 1;",
      "exports no plugin: neither default, plugin nor generate\n  hint: export const",
    ],
    ["requires", 'const fs = require("fs");', "hint: a script is an ES module: bundle it with esbuild"],
    ["fetches", "export const generate = () => fetch(1);", "hint: a script runs in a sandbox, without a network"],
    [
      "returns files with other keys",
      'export const generate = () => ({ files: [{ name: "a", content: "b" }] });',
      "got nothing\n  hint: a file has name and contents; this one has name, content",
    ],
    ["returns nothing", "export function generate() {}", "script: generate returned nothing"],
    ["returns text", 'export const generate = () => "x"', 'script: the response must be an object, got "x"'],
    [
      "returns a file without a name",
      "export const generate = () => ({ files: [{}] })",
      "files[0].name must be a text, got nothing",
    ],
    ["waits for ever", "export const generate = () => new Promise(() => {})", "something that never happens"],
    [
      "recurses for ever",
      "const f = () => f() + 1; export const generate = f;",
      "script: InternalError: stack overflow",
    ],
    [
      "nests too deeply",
      'export const generate = () => { eval("[".repeat(20000) + "]".repeat(20000)); };',
      "script: InternalError: stack overflow\n  hint: calls or data are nested too deeply",
    ],
    ["logs first", 'export function generate() { console.log("so far", 1); throw "x"; }', "so far 1\nscript: x"],
  ])("because it %s", async (_, source, message) => {
    expect(await rejectionOf(run(source))).toContain(message);
  });

  test.each([
    ["runs for ever", "export const generate = () => { for (;;); }"],
    ["runs for ever at the top", "for (;;);"],
    ["queues work for ever", "export const generate = async () => { for (;;) await null; }"],
    ["backtracks for ever", 'export const generate = () => /^(a+)+$/.test("a".repeat(50) + "b")'],
  ])("because it %s is stopped", async (_, source) => {
    expect(await rejectionOf(run(source, { milliseconds: 300 }))).toBe(
      "script: stopped after 300 ms, its limit of time",
    );
  });

  test("because it runs for ever ends by itself where nothing else can end it", async () => {
    let asked = 0;
    const platform = { guard: (action: () => void) => action(), isTimeOver: () => ++asked > 3 };
    const source = 'export const generate = () => { console.log("so far"); for (;;) try { for (;;); } catch {} };';
    expect(await rejectionOf(run(source, { milliseconds: 300 }, platform))).toBe(
      "so far\nscript: stopped after 300 ms, its limit of time",
    );
  });

  test("because it takes too much memory is stopped", async () => {
    const source = "export const generate = () => { const all = []; for (;;) all.push(new Uint8Array(1e6)); }";
    expect(await rejectionOf(run(source, { bytes: 32 * 1024 * 1024 }))).toContain("out of memory");
  });

  test.each([
    ["large arrays", "new Uint8Array(1e6)"],
    ["long texts", '"x".repeat(1e6)'],
    ["many objects", "Array.from({ length: 12_500 }, () => ({ a: 1 }))"],
  ])("gets no more memory than its limit for %s", async (_, value) => {
    const source = `const all = []; let count = 0;
      export const generate = () => {
        try { for (;;) { all.push(${value}); count++; } } catch { all.length = 0; }
        return { files: [{ name: "a", contents: String(count) }] };
      };`;
    // A megabyte each time.
    expect(Number(onlyText(await run(source, { bytes: 48 * 1024 * 1024 })))).toBeLessThan(48);
  });

  test("because it returns millions of values is refused", async () => {
    const source = "export const generate = () => ({ files: [], more: new Array(1e6).fill({ a: 1 }) })";
    expect(await rejectionOf(run(source))).toBe("script: the response has more than 1000000 values");
  });

  test("because it writes too much is stopped", async () => {
    const source = 'export const generate = () => ({ files: [{ name: "a", contents: "x".repeat(2000) }] })';
    expect(await rejectionOf(run(source, { outputBytes: 1000 }))).toBe(
      "script: stopped after 1000 bytes of output, its limit",
    );
  });
});
