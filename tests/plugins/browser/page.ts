// Runs in the page: generates every project that the test gives it, and reports.
import { createProjectRunner, type ProjectRunner } from "../../../packages/browser/src/index.ts";
import type { PageCase, PageReport, PageResult } from "./page-case.ts";

const workers = { started: 0, ended: 0 };

function startCounted(): Worker {
  const worker = new Worker("/plugin-worker.js", { type: "module" });
  const terminate = worker.terminate.bind(worker);
  let isEnded = false;
  workers.started++;
  worker.terminate = () => {
    if (!isEnded) workers.ended++;
    isEnded = true;
    terminate();
  };
  return worker;
}

async function generate(runner: ProjectRunner, { name, files, stopAfter }: PageCase): Promise<PageResult> {
  const decoded = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, decode(text)]));
  const begin = performance.now();
  const before = workers.started;
  const settings = stopAfter === undefined ? {} : { signal: AbortSignal.timeout(stopAfter) };
  const { ok, messages, files: written } = await runner.generate(decoded, settings);
  const milliseconds = performance.now() - begin;
  return { name, ok, log: messages, written, milliseconds, workers: workers.started - before };
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

async function runAll(cases: readonly PageCase[]): Promise<PageReport> {
  const runner = createProjectRunner({ worker: startCounted });
  const results: PageResult[] = [];
  for (const each of cases.filter(({ together }) => !together)) results.push(await generate(runner, each));
  const together = cases.filter((each) => each.together);
  results.push(...(await Promise.all(together.map((each) => generate(runner, each)))));
  runner.close();
  const leakedWorkers = workers.started - workers.ended;
  return { results, isolated: crossOriginIsolated, leakedWorkers, failures: await failuresOf(cases[0]) };
}

async function failuresOf(some: PageCase | undefined): Promise<PageReport["failures"]> {
  if (!some) return {};
  const starts = {
    absent: "/absent.js",
    "not allowed": () => new Worker("blob:null/0", { type: "module" }),
  };
  const logs = Object.entries(starts).map(async ([name, worker]) => {
    const runner = createProjectRunner({ worker });
    const { log } = await generate(runner, some);
    runner.close();
    return [name, log] as const;
  });
  return Object.fromEntries(await Promise.all(logs));
}

async function send(report: unknown): Promise<void> {
  await fetch("/report", { method: "POST", body: JSON.stringify(report) });
}

try {
  await send(await runAll(JSON.parse(await (await fetch("/cases.json")).text())));
} catch (error) {
  await send({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
}
