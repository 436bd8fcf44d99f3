import { createStderrTail } from "../stderr-tail.ts";
import { type ChildOptions, type PluginProcess, startProcess } from "./child-process.ts";

/** How long stdout may stay open, held by a process of the plugin's, when the plugin itself has ended. */
const graceMilliseconds = 1_000;

export interface ProcessRun extends ChildOptions {
  /** What it reads from stdin; asked for when it has been started, so that it gets ready meanwhile. */
  readonly input: () => Uint8Array;
  readonly milliseconds: number;
  readonly outputBytes: number;
  readonly signal?: AbortSignal | undefined;
}

export interface ProcessOutcome {
  /** What ended the process. */
  readonly end:
    | { readonly kind: "exited"; readonly status: number }
    | { readonly kind: "killed"; readonly signal: string }
    | { readonly kind: "not-started"; readonly reason: string }
    | { readonly kind: "timeout" }
    | { readonly kind: "too-much-output" }
    | { readonly kind: "aborted" };
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** Runs a program to its end or to a limit, whichever comes first; rejects only with what `input` throws. */
export function runProcess(run: ProcessRun): Promise<ProcessOutcome> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const stderr = createStderrTail();
    const started = tryToStart(run);
    if ("reason" in started) {
      resolve({ end: { kind: "not-started", reason: started.reason }, stdout: new Uint8Array(), stderr: "" });
      return;
    }
    const { child } = started;
    let size = 0;
    let isSettled = false;
    let exit: ProcessOutcome["end"] | undefined;
    let grace: NodeJS.Timeout | undefined;

    const settle = (end: ProcessOutcome["end"]): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(limit);
      clearTimeout(grace);
      run.signal?.removeEventListener("abort", abort);
      started.release();
      child.stdout?.destroy();
      child.stderr?.destroy();
      resolve({ end, stdout: Buffer.concat(chunks), stderr: stderr.text() });
    };
    const stop = (end: ProcessOutcome["end"]): void => {
      if (isSettled) return;
      started.kill();
      settle(end);
    };
    const abort = (): void => stop({ kind: "aborted" });
    const limit = setTimeout(() => stop({ kind: "timeout" }), run.milliseconds);

    child.stdout?.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > run.outputBytes) stop({ kind: "too-much-output" });
      else chunks.push(chunk);
    });
    child.stderr?.on("data", (chunk: Buffer) => stderr.add(chunk));
    child.once("error", (error) => settle({ kind: "not-started", reason: reasonOf(error) }));
    child.once("exit", (status, signal) => {
      const end: ProcessOutcome["end"] = signal ? { kind: "killed", signal } : { kind: "exited", status: status ?? 0 };
      exit = end;
      grace = setTimeout(() => stop(end), graceMilliseconds);
    });
    child.once("close", () => settle(exit ?? { kind: "exited", status: child.exitCode ?? 0 }));
    run.signal?.addEventListener("abort", abort);
    if (run.signal?.aborted) return abort();
    try {
      feed(started, run.input());
    } catch (error) {
      reject(error);
      abort();
    }
  });
}

function tryToStart(run: ProcessRun): PluginProcess | { readonly reason: string } {
  try {
    return startProcess(run);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function feed({ child }: PluginProcess, input: Uint8Array): void {
  // A plugin that does not read its input to the end is free to do so.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(input);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  ENOENT: "no such file or directory",
  ENOEXEC: "exec format error",
  E2BIG: "argument list too long",
  ENOMEM: "cannot allocate memory",
  EAGAIN: "resource temporarily unavailable",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
