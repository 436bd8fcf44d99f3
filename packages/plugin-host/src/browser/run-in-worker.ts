import { InternalError } from "@sqlc-ts/diagnostics";
import type { GenerateResponse } from "@sqlc-ts/protocol";
import { PluginError } from "../plugin-error.ts";
import { describeMilliseconds } from "../show-quantity.ts";
import { isJobAnswer, type PluginJob } from "./job.ts";

/** The part of a browser's `Worker` that is used. */
export interface PluginWorker {
  addEventListener(type: "message" | "error", listener: (event: WorkerEvent) => void): void;
  postMessage(message: unknown): void;
  terminate(): void;
}

interface WorkerEvent {
  readonly data?: unknown;
  readonly message?: string;
}

/**
 * Runs a plugin in a worker and ends it when the plugin is done, when its time is over (loading and compiling included) or when `signal`
 * says so. Rejects with {@link PluginError}.
 */
export function runInWorker(
  worker: PluginWorker,
  job: PluginJob,
  signal: AbortSignal | undefined,
): Promise<GenerateResponse> {
  const { name } = job.definition;
  const failure = (message: string): PluginError => new PluginError(message, name, job.kind);
  let release = (): void => undefined;
  const running = new Promise<GenerateResponse>((resolve, reject) => {
    const timer = setTimeout(() => reject(failure(describeTimeLimit(job))), job.limits.milliseconds);
    const abort = (): void => reject(failure("stopped"));
    signal?.addEventListener("abort", abort);
    release = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    };
    worker.addEventListener("error", ({ message }) => {
      reject(failure(`the worker for plugins failed: ${message || "it could not be loaded"}`));
    });
    worker.addEventListener("message", ({ data }) => {
      if (!isJobAnswer(data)) reject(new InternalError("a plugin's worker said something else than an answer"));
      else if (data.kind === "response") resolve(data.response);
      else reject(data.kind === "failure" ? failure(data.message) : new InternalError(data.message));
    });
    if (signal?.aborted) abort();
    else worker.postMessage(job);
  });
  return running.finally(() => {
    release();
    worker.terminate();
  });
}

/** As on Node. */
function describeTimeLimit({ kind, limits }: PluginJob): string {
  const subject = kind === "wasm" ? "call" : "script";
  return `${subject}: stopped after ${describeMilliseconds(limits.milliseconds)}, its limit of time`;
}
