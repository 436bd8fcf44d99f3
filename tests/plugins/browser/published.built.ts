// What is published as @sqlc-ts/browser, as docs/browser.md tells to use it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildBrowser } from "../../../scripts/build-browser.js";
import { readCodeBlocks } from "../../docs/code-blocks.ts";
import { findBrowsers, type Visit, visit } from "./browsers.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const blocks = readCodeBlocks(readFileSync(join(root, "docs/browser.md"), "utf8"));
const blockOf = (title: string): string => blocks.find((block) => block.title === title)?.text ?? "";
const expected = blocks[blocks.findIndex(({ title }) => title === "main.js") + 1]?.text.trimEnd();

const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-published-"));
const installed = join(folder, "node_modules/@sqlc-ts/browser");
const files = new Map<string, string | Uint8Array>();

beforeAll(async () => {
  mkdirSync(dirname(installed), { recursive: true });
  await buildBrowser(installed);
  for (const name of readdirSync(installed)) {
    files.set(`/node_modules/@sqlc-ts/browser/${name}`, readFileSync(join(installed, name)));
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Reports what the page shows. */
const observer = `
  const result = document.querySelector("#result");
  new MutationObserver(() => fetch("/report", { method: "POST", body: result.textContent })).observe(result, { childList: true });
  addEventListener("error", ({ message }) => fetch("/report", { method: "POST", body: message }));
  addEventListener("unhandledrejection", ({ reason }) => fetch("/report", { method: "POST", body: "rejected: " + reason }));
`;

const withObserver = (html: string): string => `${html}<script type="module" src="observer.js"></script>`;

/** What each browser makes of a page, one after the other. */
async function* show(main: string, html: string, policy?: string): AsyncGenerator<Visit> {
  const scripts = { "/main.js": main, "/observer.js": observer, "/runner.js": inWorker };
  const served = new Map([...files, ...Object.entries(scripts)]);
  const page = { html: withObserver(html), files: served, ...(policy !== undefined && { policy }) };
  for (const browser of findBrowsers()) yield visit(browser, page);
}

/** The bytes of the package that were asked for, and the names of its files. */
function loaded({ served }: Visit): { readonly bytes: number; readonly names: readonly string[] } {
  const own = [...served].filter(([path]) => path.startsWith("/node_modules/"));
  return { bytes: own.reduce((sum, [, size]) => sum + size, 0), names: own.map(([path]) => path) };
}

/** The guide's program with the package from another origin; it shows how many addresses of scripts it has made and not given back, too. */
const fromOtherOrigin = `
  let addresses = 0;
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => (addresses++, createObjectURL(blob));
  URL.revokeObjectURL = (address) => (addresses--, revokeObjectURL(address));
  const origin = location.origin.replace("127.0.0.1", "localhost");
  const { createProjectRunner } = await import(origin + "/node_modules/@sqlc-ts/browser/index.js");
  ${blockOf("main.js")
    .replace(/^import .*$/m, "")
    .replace(
      /^document.*= (.*);$/m,
      'runner.close(); document.querySelector("#result").textContent = ($1) + addresses + " addresses";',
    )}
`;

/** The guide's program for a worker, where there is neither a document nor a map of imports. */
const inWorker = blockOf("main.js")
  .replace(/^import .*$/m, 'import { createProjectRunner } from "/node_modules/@sqlc-ts/browser/index.js";')
  .replace(/^document.*= (.*);$/m, "postMessage($1);");

describe.skipIf(findBrowsers().length === 0)("the published package", () => {
  test("does what the guide shows", async () => {
    for await (const { report } of show(blockOf("main.js"), blockOf("index.html"))) expect(report).toBe(expected);
  });

  test("starts its workers from another origin, too, under the policy that the guide names", async () => {
    const policy = [
      "default-src 'none'; connect-src 'self'",
      "worker-src blob: http://localhost:*",
      "script-src 'self' 'wasm-unsafe-eval' http://localhost:*",
    ].join("; ");
    const html = blockOf("index.html").replace(/^<script type="importmap".*$/m, "");
    for await (const { report } of show(fromOtherOrigin, html, policy)) expect(report).toBe(`${expected}0 addresses`);
  });

  test("runs in a worker, too", async () => {
    const main = `
      const runner = new Worker("/runner.js", { type: "module" });
      runner.onmessage = ({ data }) => { document.querySelector("#result").textContent = data; };
    `;
    for await (const { report } of show(main, blockOf("index.html"))) expect(report).toBe(expected);
  });

  test("loads neither the interpreter nor the sandbox without plugins, and less than 900 KB in all", async () => {
    const main = `
      import { createProjectRunner } from "@sqlc-ts/browser";
      const { ok } = await createProjectRunner().generate({
        "sqlc.yaml": "version: '2'\\nsql: [{ engine: postgresql, schema: a.sql, queries: q.sql, gen: { typescript: { out: db, driver: pg } } }]",
        "a.sql": "CREATE TABLE a (b int);",
        "q.sql": "-- name: ListA :many\\nSELECT b FROM a;",
      });
      document.querySelector("#result").textContent = ok ? "done" : "failed";
    `;
    for await (const visited of show(main, blockOf("index.html"))) {
      expect(visited.report).toBe("done");
      const { bytes, names } = loaded(visited);
      expect(names.filter((name) => /emscripten|plugin-worker|run-plugin/.test(name))).toEqual([]);
      expect(bytes).toBeLessThan(900_000);
    }
  });
});

test("has types that a page's program can use", () => {
  symlinkSync(join(root, "node_modules/typescript"), join(folder, "node_modules/typescript"));
  writeFileSync(
    join(folder, "page.ts"),
    `import { createProjectRunner, type ProjectResult } from "@sqlc-ts/browser";
const runner = createProjectRunner({ worker: () => new Worker("/plugin-worker.js", { type: "module" }), frozen: true });
export const result: Promise<ProjectResult> = runner.generate({ "sqlc.yaml": "", "a.wasm": new Uint8Array() }, { signal: AbortSignal.timeout(1000) });
`,
  );
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--module",
    "nodenext",
    "--lib",
    "es2023,dom",
    "--types",
    "",
  ];
  const tsc = join(folder, "node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, ...options, "page.ts"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([0, ""]);
});
