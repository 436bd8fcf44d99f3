import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Of } from "../../../packages/plugin-host/src/node/sha256.ts";
import { optionsSchemaSection, withCustomSection } from "../../../packages/plugin-host/src/wasm/custom-section.ts";
import { startServer, type TestServer } from "../support/https-server.ts";
import { buildModule, constant, forever, unsigned, writingModule } from "../support/module-builder.ts";
import { responseWith } from "../support/run-wasm.ts";
import { bundleForBrowser } from "./bundle.ts";
import { findChromium, generateInChromium } from "./chromium.ts";
import type { PageCase, PageResult } from "./page-case.ts";

const examples = fileURLToPath(new URL("../../../examples/plugins", import.meta.url));
const chromium = findChromium();
if (!chromium) console.log("skipped: plugins in a page need Chromium (Debian's package chromium, or $CHROMIUM)");

const sql = {
  "schema.sql": "CREATE TABLE authors (id bigserial PRIMARY KEY, name text NOT NULL);",
  "query.sql": "-- name: GetAuthor :one\nSELECT * FROM authors WHERE id = $1;\n",
};

type Files = Readonly<Record<string, string | Uint8Array>>;

function pageCase(name: string, files: Files): PageCase {
  const encode = (contents: string | Uint8Array): string => Buffer.from(contents).toString("base64");
  return { name, files: Object.fromEntries(Object.entries(files).map(([path, file]) => [path, encode(file)])) };
}

/** A project with one plugin that writes to `gen`. */
function withPlugin(name: string, plugin: string, files: Files = {}): PageCase {
  const config = `version: "2"
plugins: [{ name: p, ${plugin} }]
sql: [{ engine: postgresql, schema: schema.sql, queries: query.sql, codegen: [{ plugin: p, out: gen }] }]
`;
  return pageCase(name, { ...sql, ...files, "sqlc.yaml": config });
}

function readFolder(folder: string): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/** One of the sample plugins, with the path of its code. */
function sample(name: string, code: string): PageCase {
  const paths = ["sqlc.yaml", "schema.sql", "query.sql", code];
  return pageCase(name, Object.fromEntries(paths.map((path) => [path, readFileSync(join(examples, name, path))])));
}

const wasm = "wasm: { url: file://plugin.wasm }";
const script = "script: { path: plugin.js }";
const quick = "limits: { time: 500ms }";
const module = (parts: Parameters<typeof buildModule>[0]): Files => ({
  "plugin.wasm": buildModule({ exports: { _start: 0 }, ...parts }),
});
const greeting = writingModule(responseWith({ "hello.txt": "hello\n" }));
const hash = sha256Of(greeting);

// Grows by 16 MiB until that fails, then traps when it got more than 64 MiB.
const grower = [
  ...[0x02, 0x40, 0x03, 0x40, ...constant(256), 0x40, 0, ...constant(-1), 0x46, 0x0d, 1, 0x0c, 0, 0x0b, 0x0b],
  ...[0x3f, 0, ...constant(1024), 0x4b, 0x04, 0x40, 0x00, 0x0b],
];

function hostileCases(): readonly PageCase[] {
  return [
    withPlugin("loop", `${wasm}, ${quick}`, module({ functions: [{ type: 0, body: forever() }] })),
    withPlugin("loop in a script", `${script}, ${quick}`, {
      "plugin.js": "export const generate = () => { for (;;); };",
    }),
    withPlugin("recursion", wasm, module({ functions: [{ type: 0, body: [0x10, 0] }] })),
    withPlugin("recursion in a script", script, { "plugin.js": "const f = () => f() + 1; export const generate = f;" }),
    withPlugin(
      "growing memory",
      `${wasm}, limits: { memory: 64MiB }`,
      module({ functions: [{ type: 0, body: grower }], memory: [0, 1] }),
    ),
    withPlugin("memory above the limit", wasm, module({ functions: [{ type: 0, body: grower }], memory: [0, 1] })),
    withPlugin(
      "declared memory",
      wasm,
      module({ functions: [{ type: 0, body: [] }], memory: [0, ...unsigned(65_536)] }),
    ),
    withPlugin("memory in a script", `${script}, limits: { memory: 32MiB }`, {
      "plugin.js": "export const generate = () => { const all = []; for (;;) all.push(new Uint8Array(1e6)); };",
    }),
    withPlugin("import", wasm, module({ imports: [{ module: "env", name: "system", type: 0 }], functions: [] })),
    withPlugin("network in a script", script, { "plugin.js": "export const generate = () => fetch('/cases.json');" }),
    withPlugin("time zone", script, {
      "plugin.js":
        'export const generate = () => ({ files: [{ name: "a", contents: String(new Date(2020, 0, 1).getTime()) }] });',
    }),
    withPlugin("garbage", wasm, { "plugin.wasm": "<html>not found</html>" }),
    withPlugin("process", "process: { cmd: ./plugin }"),
    withPlugin("options", wasm, {
      "plugin.wasm": withCustomSection(greeting, optionsSchemaSection, '{ "required": ["title"] }'),
    }),
    withPlugin("options of a script", `${script}, schema: options.json`, {
      "plugin.js": "",
      "options.json": '{ "required": ["title"] }',
    }),
    withPlugin("grant", `${wasm}, grants: { directories: { /a: a } }`, { "plugin.wasm": greeting }),
  ];
}

function loadingCases({ origin }: TestServer): readonly PageCase[] {
  const remote = (path: string, sha256: string): string => `wasm: { url: "${origin}${path}", sha256: "${sha256}" }`;
  const locked = JSON.stringify({ version: 1, plugins: { "file://plugin.wasm": { sha256: "0".repeat(64), size: 1 } } });
  return [
    withPlugin("download", remote("/plugin.wasm", hash)),
    withPlugin("another hash", remote("/plugin.wasm", "0".repeat(64))),
    withPlugin("absent", remote("/absent", hash)),
    withPlugin("locked", wasm, { "plugin.wasm": greeting, "sqlc.lock": locked }),
  ];
}

describe.skipIf(!chromium)("in a page", () => {
  const results = new Map<string, PageResult>();
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer((path, response) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (path === "/plugin.wasm") response.end(greeting);
      else response.writeHead(404).end();
    });
    const samples = [
      sample("greeter", "build/greeter.wasm"),
      sample("names", "plugin.js"),
      sample("node-pg", "build/node-pg.js"),
    ];
    const bundle = await bundleForBrowser({
      page: "tests/plugins/browser/page.ts",
      "plugin-worker": "packages/plugin-host/src/browser/plugin-worker.ts",
    });
    const cases = [...samples, ...hostileCases(), ...loadingCases(server)];
    for (const result of await generateInChromium(chromium ?? "", bundle, cases)) results.set(result.name, result);
  });

  afterAll(() => server.close());

  test.each(["greeter", "names", "node-pg"])("the sample %s writes the bytes that it writes on Node", (name) => {
    const files = Object.entries(readFolder(join(examples, name, "gen")));
    const expected = Object.fromEntries(files.map(([file, bytes]) => [`gen/${file}`, new TextDecoder().decode(bytes)]));
    expect(results.get(name)).toMatchObject({ log: "", ok: true, written: expected });
  });

  const failed = "# package p\nerror generating code: ";
  const trap = `${failed}call: module[] function[_start] failed: `;

  test.each([
    ["loop", `${failed}call: stopped after 500 ms, its limit of time\n`],
    ["loop in a script", `${failed}script: stopped after 500 ms, its limit of time\n`],
    ["recursion", `${trap}stack overflow\n`],
    ["recursion in a script", `${failed}script: InternalError: stack overflow`],
    ["memory above the limit", `${trap}wasm error: unreachable`],
    ["declared memory", `${failed}loadBytes: the sandbox does not run modules with 4 GiB of memory from the start`],
    ["memory in a script", `${failed}script: InternalError: out of memory`],
    ["import", `${failed}call: module[env] not instantiated\n  the plugin imports env.system;`],
    ["network in a script", `${failed}script: ReferenceError: 'fetch' is not defined`],
    ["garbage", `${failed}loadBytes: compile module: invalid magic number`],
    ["process", `${failed}process plugins cannot be run in a browser`],
    ["options", '"title" is missing'],
    ["options of a script", '"title" is missing'],
    ["grant", `${failed}folders cannot be granted in a browser`],
    ["another hash", `${failed}loadBytes: invalid checksum: expected ${"0".repeat(64)}, got ${hash}`],
    ["absent", "the server answered 404"],
    ["locked", "is not what sqlc.lock says"],
  ])("%s is refused or stopped, in little time", (name, message) => {
    const result = results.get(name);
    expect([result?.ok, result?.written]).toEqual([false, {}]);
    expect(result?.log).toContain(message);
    expect(result?.milliseconds).toBeLessThan(30_000);
  });

  test("memory grows to the limit and no further", () => {
    expect(results.get("growing memory")).toMatchObject({ log: "", ok: true });
  });

  test("a script does not see in which time zone it runs", () => {
    expect(results.get("time zone")?.written).toEqual({ "gen/a": String(Date.UTC(2020, 0, 1)) });
  });

  test("a module is fetched and checked", () => {
    expect(results.get("download")).toMatchObject({ log: "", ok: true, written: { "gen/hello.txt": "hello\n" } });
  });
});
