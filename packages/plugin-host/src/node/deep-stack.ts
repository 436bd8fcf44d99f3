import { Worker } from "node:worker_threads";
import { InternalError } from "@sqlc-ts/diagnostics";
import type { GenerateResponse } from "@sqlc-ts/protocol";
import { PluginError, type PluginErrorOptions } from "../plugin-error.ts";
import type { DeepAnswer, DeepJob } from "./deep-job.ts";

/**
 * Enough for what nests as deeply as sqlc's engine lets it (430,000 calls of a function with forty variables, 9,500 of JavaScript in an interpreter),
 * and used up by an endless recursion in about a second. The system gives memory only to what is used of it.
 */
const stackMegabytes = 256;

/**
 * Runs a plugin on a thread with a deep stack: that of the main thread is fixed, about 1 MB. Starting the thread takes 100–150 ms. It watches
 * over the plugin's limits by itself. `script` is the path of `plugin-worker.ts`, bundled. Rejects with {@link PluginError}.
 */
export function runOnDeepStack(
  script: string,
  job: DeepJob,
  signal: AbortSignal | undefined,
): Promise<GenerateResponse> {
  const { name, onStderr } = job.definition;
  const failure = (message: string, options?: PluginErrorOptions): PluginError =>
    new PluginError(message, name, job.kind, options);
  const stopped = failure(job.kind === "wasm" ? "call: stopped" : "script: stopped");
  if (signal?.aborted) return Promise.reject(stopped);
  const worker = new Worker(script, {
    workerData: withoutFunctions(job),
    resourceLimits: { stackSizeMb: stackMegabytes },
  });
  let release = (): void => undefined;
  const running = new Promise<GenerateResponse>((resolve, reject) => {
    const abort = (): void => reject(stopped);
    signal?.addEventListener("abort", abort);
    release = () => signal?.removeEventListener("abort", abort);
    worker.once("error", ({ message }: Error) => reject(failure(`the thread with a deep stack failed: ${message}`)));
    // After its answer that comes too late to matter.
    worker.once("exit", () => reject(failure("the thread with a deep stack ended without an answer")));
    worker.once("message", (answer: DeepAnswer) => {
      if (answer.kind === "failure") return reject(failure(answer.message, { isAbsent: answer.isAbsent }));
      if (answer.kind === "defect") return reject(new InternalError(answer.message));
      if (answer.stderr !== "") onStderr?.(answer.stderr);
      resolve(answer.response);
    });
  });
  return running.finally(() => {
    release();
    void worker.terminate();
  });
}

/** Functions cannot be passed to a thread. */
function withoutFunctions(job: DeepJob): DeepJob {
  return job.kind === "wasm"
    ? { ...job, definition: { ...job.definition, onStderr: undefined } }
    : { ...job, definition: { ...job.definition, onStderr: undefined } };
}
