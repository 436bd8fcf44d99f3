import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createPluginHost } from "../../../packages/plugin-host/src/node/index.ts";
import { createMemoryHost, defaultTools, runProject } from "../../../packages/project/src/index.ts";
import { type Browser, visit } from "./browsers.ts";
import { bundleForBrowser } from "./bundle.ts";
import type { PageCase, PageReport } from "./page-case.ts";

/** The strictest policy under which plugins can run: WebAssembly, workers of this origin, and modules that are fetched. */
export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' https://localhost:*";

/** Generates the cases in a page. */
export async function runInPage(browser: Browser, cases: readonly PageCase[]): Promise<PageReport> {
  const bundle = await bundleForBrowser({
    page: "tests/plugins/browser/page.ts",
    "plugin-worker": "packages/plugin-host/src/browser/plugin-worker.ts",
  });
  const html =
    '<!doctype html><meta charset="utf-8"><title>sqlc-ts</title><script type="module" src="/page.js"></script>';
  const scripts = [...bundle].map(([name, contents]) => [`/${name}`, contents] as const);
  const files = new Map<string, string | Uint8Array>([...scripts, ["/cases.json", JSON.stringify(cases)]]);
  const { report } = await visit(browser, { html, policy, files });
  const parsed: PageReport | { readonly error: string } = JSON.parse(report);
  if ("error" in parsed) throw new Error(parsed.error);
  return parsed;
}

/** What comes of a case on Node, with the project's folder named as in a page. */
export async function runOnNode({
  files,
}: PageCase): Promise<Pick<PageReport["results"][number], "log" | "ok" | "written">> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "sqlc-ts-parity-")));
  try {
    const decoded = Object.entries(files).map(([path, text]) => [path, Buffer.from(text, "base64")] as const);
    for (const [path, contents] of decoded) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    const host = createMemoryHost(Object.fromEntries(decoded), { workingDirectory: folder });
    const plugins = createPluginHost({
      environment: {},
      log: host.log,
      keepLock: true,
      withoutResultCache: true,
    });
    const { ok, written } = await runProject(host, { mode: "generate" }, { ...defaultTools, plugins });
    const texts = written.map((path) => [path.slice(folder.length + 1), String(host.files.get(path))]);
    return { ok, log: host.logged.join("").replaceAll(folder, "/project"), written: Object.fromEntries(texts) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
