// Runs in the page: generates every project that the test gives it, with the compiler and the plugin host of the page, and reports.
import { createBrowserPluginHost } from "@sqlc-ts/plugin-host/browser";
import { createMemoryHost, defaultTools, runProject } from "@sqlc-ts/project";
import type { PageCase, PageResult } from "./page-case.ts";

async function generate({ name, files }: PageCase): Promise<PageResult> {
  const host = createMemoryHost({});
  for (const [path, text] of Object.entries(files)) host.files.set(`/project/${path}`, decode(text));
  const plugins = createBrowserPluginHost({
    startWorker: () => new Worker("/plugin-worker.js", { type: "module" }),
    readFile: (path) => host.readBytes(path),
  });
  const begin = performance.now();
  const { ok, written } = await runProject(host, { mode: "generate" }, { ...defaultTools, plugins });
  const texts = written.map((path) => [path.slice("/project/".length), String(host.files.get(path))]);
  const log = host.logged.join("");
  return { name, ok, log, written: Object.fromEntries(texts), milliseconds: performance.now() - begin };
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function report(results: readonly PageResult[] | string): Promise<void> {
  await fetch("/results", { method: "POST", body: JSON.stringify(results) });
}

try {
  const cases: PageCase[] = JSON.parse(await (await fetch("/cases.json")).text());
  const results: PageResult[] = [];
  for (const each of cases) results.push(await generate(each));
  await report(results);
} catch (error) {
  await report(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
