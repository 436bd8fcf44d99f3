import { InternalError } from "@sqlc-ts/diagnostics";
import { withStderr } from "../limit-text.ts";
import { PluginError, type PluginErrorOptions } from "../plugin-error.ts";
import { describeMilliseconds } from "../show-quantity.ts";
import { createStderrTail } from "../stderr-tail.ts";
import type { TransportDefinition } from "../transport.ts";
import { type CompiledModule, isJobMessage, type JobMessage, type PluginJob, type ResponseAnswer } from "./job.ts";
import type { LentWorker } from "./worker-pool.ts";

// For the worker's script and the module to be loaded and compiled; the plugin's own time begins after that.
const mostStartMilliseconds = 120_000;

/**
 * Runs a plugin in a worker; `signal` has not said stop yet. Rejects with {@link PluginError} as soon as the plugin's time is over, it writes too much or `signal` says so:
 * then the worker is still at it and must be ended. `onCompiled` gets the module for later runs.
 */
export function runInWorker(
  worker: LentWorker,
  job: PluginJob,
  signal: AbortSignal | undefined,
  onCompiled: (compiled: CompiledModule) => void = () => undefined,
): Promise<ResponseAnswer> {
  const fail = (message: string, options?: PluginErrorOptions): PluginError =>
    new PluginError(message, job.definition.name, job.kind, options);
  const stderr = createStderrView();
  const timer = createTimer();
  let stop = (): void => undefined;
  const running = new Promise<ResponseAnswer>((resolve, reject) => {
    const failWith = (failure: string): void => reject(fail(withStderr(stderr.text(), failure)));
    const handle = (message: JobMessage): void => {
      if (message.kind === "compiled") onCompiled(message);
      else if (message.kind === "running") timer.start(message.milliseconds, () => failWith(message.whenOver));
      else if (message.kind === "stderr" || message.kind === "stderr-so-far") stderr.add(message);
      else if (message.kind === "over-limit") failWith(message.message);
      else if (message.kind === "response") resolve(message);
      else if (message.kind === "failure") reject(fail(message.message, { isAbsent: message.isAbsent }));
      else reject(new InternalError(message.message));
    };
    worker.onError = ({ message }) => failWith(message);
    worker.onMessage = (data) => {
      if (isJobMessage(data)) handle(data);
      else reject(new InternalError("a plugin's worker said something unknown"));
    };
    stop = () => reject(fail(describeStop(job.kind)));
    signal?.addEventListener("abort", stop);
    timer.start(mostStartMilliseconds, () => failWith(describeSlowStart()));
    worker.post(job);
  });
  return running.finally(() => {
    timer.stop();
    signal?.removeEventListener("abort", stop);
  });
}

interface Timer {
  /** In place of what was started before. */
  start(milliseconds: number, whenOver: () => void): void;
  stop(): void;
}

function createTimer(): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    start(milliseconds, whenOver) {
      stop();
      timer = setTimeout(whenOver, milliseconds);
    },
    stop,
  };
}

function describeSlowStart(): string {
  return `the worker for plugins was not ready after ${describeMilliseconds(mostStartMilliseconds)}`;
}

/** What is said when a signal ended the run. */
export function describeStop(kind: TransportDefinition["kind"]): string {
  return kind === "wasm" ? "call: stopped" : `${kind}: stopped`;
}

interface StderrView {
  add(message: Extract<JobMessage, { readonly kind: "stderr" | "stderr-so-far" }>): void;
  text(): string;
}

/** The plugin's stderr as far as it was reported. */
function createStderrView(): StderrView {
  const tail = createStderrTail();
  let soFar: string | undefined;
  return {
    add(message) {
      if (message.kind === "stderr") tail.add(message.part);
      else soFar = message.text;
    },
    text: () => soFar ?? tail.text(),
  };
}
