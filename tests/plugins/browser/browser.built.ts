import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Of } from "../../../packages/plugin-host/src/node/sha256.ts";
import { startServer, type TestServer } from "../support/https-server.ts";
import { writingModule } from "../support/module-builder.ts";
import { responseWith } from "../support/run-wasm.ts";
import { findBrowsers } from "./browsers.ts";
import type { PageCase, PageReport, PageResult } from "./page-case.ts";
import { sample, withPlugin } from "./projects.ts";
import { runInPage, runOnNode } from "./run-cases.ts";
import { sharedCases } from "./shared-cases.ts";

const browsers = findBrowsers();
if (browsers.length === 0) {
  console.log("skipped: plugins in a page need Chromium or Firefox (Debian's packages chromium, firefox-esr)");
}

const greeting = writingModule(responseWith({ "hello.txt": "hello\n" }));
const hash = sha256Of(greeting);
const quickLoop = "export const generate = () => { console.log('so far'); for (;;); };";

function pageCases({ origin }: TestServer): readonly PageCase[] {
  const remote = (path: string, sha256: string): string => `wasm: { url: "${origin}${path}", sha256: "${sha256}" }`;
  const wasm = "wasm: { url: file://plugin.wasm }";
  const script = "script: { path: plugin.js }";
  const locked = JSON.stringify({ version: 1, plugins: { "file://plugin.wasm": { sha256: "0".repeat(64), size: 1 } } });
  const endless = { "plugin.js": quickLoop };
  return [
    withPlugin("download", remote("/plugin.wasm", hash)),
    withPlugin("download of another hash", remote("/plugin.wasm", "0".repeat(64))),
    withPlugin("download of nothing", remote("/absent", "1".repeat(64))),
    withPlugin("locked", wasm, { "plugin.wasm": greeting, "sqlc.lock": locked }),
    withPlugin("process", "process: { cmd: ./plugin }"),
    withPlugin("grant", `${wasm}, grants: { directories: { /a: a } }`, { "plugin.wasm": greeting }),
    withPlugin("recursion of a script", script, {
      "plugin.js": "const f = () => f() + 1; export const generate = f;",
    }),
    { ...withPlugin("stop", script, endless), stopAfter: 300 },
    withPlugin("first", wasm, { "plugin.wasm": greeting }),
    withPlugin("second", wasm, { "plugin.wasm": greeting }),
    { ...sample("greeter", "build/greeter.wasm"), name: "greeter beside others", together: true },
    { ...sample("node-pg", "build/node-pg.js"), name: "node-pg beside others", together: true },
    { ...withPlugin("loop beside others", `${script}, limits: { time: 500ms }`, endless), together: true },
  ];
}

const all = [...sharedCases.successes, ...sharedCases.stopped, ...sharedCases.trapping, ...sharedCases.refused];

describe.each(browsers)("in a page of $name", (browser) => {
  // Firefox does not take the certificate of the server for downloads.
  const downloads = browser.name === "Chromium";
  const results = new Map<string, PageResult>();
  let report: PageReport;
  let server: TestServer;

  beforeAll(async () => {
    server = await startServer((path, response) => {
      response.setHeader("Access-Control-Allow-Origin", "*");
      if (path === "/plugin.wasm") response.end(greeting);
      else response.writeHead(404).end();
    });
    report = await runInPage(browser, [...all, ...pageCases(server)]);
    for (const result of report.results) results.set(result.name, result);
  });

  afterAll(() => server.close());

  describe.each(Object.entries(sharedCases))("as on Node: %s", (group, cases) => {
    test.each(cases)("$name", async (each) => {
      const { name, ok, log, written } = results.get(each.name) ?? {};
      expect({ name, ok, log, written }).toEqual({ name: each.name, ...(await runOnNode(each)) });
      expect(ok).toBe(group === "successes");
    });
  });

  const failed = "# package p\nerror generating code: ";

  test.each([
    // On Node the lock follows a file of the project, and says so.
    ["locked", "is not what sqlc.lock says"],
    ["process", `${failed}process plugins cannot be run in a browser`],
    ["grant", `${failed}folders cannot be granted in a browser`],
    ["recursion of a script", `${failed}script: InternalError: stack overflow`],
    ["stop", `${failed}script: stopped\n`],
    ["loop beside others", `${failed}so far\nscript: stopped after 500 ms, its limit of time\n`],
  ])("%s is refused or stopped, in little time", (name, message) => {
    const result = results.get(name);
    expect([result?.ok, result?.written]).toEqual([false, {}]);
    expect(result?.log).toContain(message);
    expect(result?.milliseconds).toBeLessThan(10_000);
  });

  test.runIf(downloads)("a module is fetched and checked", () => {
    expect(results.get("download")).toMatchObject({ log: "", ok: true, written: { "gen/hello.txt": "hello\n" } });
  });

  test.runIf(downloads).each([
    ["download of another hash", `${failed}loadBytes: invalid checksum: expected ${"0".repeat(64)}, got ${hash}`],
    ["download of nothing", "the server answered 404"],
  ])("a %s is refused", (name, message) => {
    expect(results.get(name)?.log).toContain(message);
  });

  test("runs at the same time do not disturb each other", () => {
    for (const name of ["greeter", "node-pg"]) {
      expect(results.get(`${name} beside others`)).toMatchObject({ ok: true, written: results.get(name)?.written });
    }
  });

  test("a worker that did well is used for the next run", () => {
    expect(results.get("second")).toMatchObject({ ok: true, workers: 0 });
  });

  test("every worker is ended", () => {
    expect(report.leakedWorkers).toBe(0);
  });

  test("a page needs no shared memory", () => {
    expect(report.isolated).toBe(false);
  });

  test.each(["absent", "not allowed"])("a worker that is %s fails the plugin with a hint", (name) => {
    expect(report.failures[name]).toContain("error generating code: the worker for plugins failed: ");
  });
});
