import type { RunWatch } from "../run-watch.ts";
import { isStackOverflow } from "../stack-overflow.ts";
import type { EnvironmentVariable } from "../transport.ts";
import type { PreparedModule } from "./prepare-module.ts";
import type { RandomSource } from "./random-stream.ts";
import type { SandboxClock } from "./wasi/clock.ts";
import type { GrantedFolder } from "./wasi/granted-folder.ts";
import { createGuestMemory } from "./wasi/guest-memory.ts";
import { createReadOnlyFiles } from "./wasi/read-only-files.ts";
import { wasiModule } from "./wasi/signatures.ts";
import { createStandardStreams } from "./wasi/streams.ts";
import { createWasi, ExitSignal } from "./wasi/wasi.ts";

/** The time for an action is over. */
export class TimeLimitError extends Error {
  override readonly name = "TimeLimitError";
}

/** Runs an action that may never end, and stops it when the time is over. Throws {@link TimeLimitError}. */
export type TimeGuard = (action: () => void, milliseconds: number) => void;

export interface ModuleRun {
  readonly args: readonly string[];
  readonly environment: readonly EnvironmentVariable[];
  readonly input: Uint8Array;
  readonly clock: SandboxClock;
  readonly random: RandomSource;
  readonly folders: readonly GrantedFolder[];
  readonly milliseconds: number;
  readonly outputBytes: number;
  readonly guard: TimeGuard;
  readonly watch?: RunWatch | undefined;
}

export interface ModuleOutcome {
  readonly end:
    | { readonly kind: "exited"; readonly status: number }
    /** `reason` as sqlc's engine words it, when it has words for it; `isInStart` of the start function, not of `_start`. */
    | { readonly kind: "trapped"; readonly reason: string; readonly isInStart: boolean }
    /** Of the engine's stack, not of one that the module keeps in its memory. */
    | { readonly kind: "stack-overflow" }
    | { readonly kind: "timeout" }
    | { readonly kind: "too-much-output" };
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

/** Instantiates a module and calls its start function and `_start`. Whatever the module does is in the outcome. */
export function runModule({ module, memoryName, startName }: PreparedModule, run: ModuleRun): ModuleOutcome {
  const streams = createStandardStreams(run.input, run.outputBytes, run.watch);
  const current: { memory?: WebAssembly.Memory; entry?: string } = {};
  const memory = createGuestMemory(() => current.memory?.buffer ?? new ArrayBuffer(0));
  const files = run.folders.length === 0 ? undefined : createReadOnlyFiles(run.folders, memory);
  const wasi = createWasi({ ...run, streams, memory, files });
  const action = (): void => {
    const { exports } = new WebAssembly.Instance(module, { [wasiModule]: wasi.functions });
    const found = memoryName === undefined ? undefined : exports[memoryName];
    if (found instanceof WebAssembly.Memory) current.memory = found;
    for (const name of [startName, "_start"]) {
      const entry = name === undefined ? undefined : exports[name];
      if (name === undefined || typeof entry !== "function") continue;
      current.entry = name;
      entry();
    }
  };
  const ended = runToEnd(() => run.guard(action, run.milliseconds), {
    exitStatus: wasi.exitStatus,
    isInStart: () => startName !== undefined && current.entry === startName,
  });
  run.watch?.ended(current.memory?.buffer.byteLength ?? 0);
  const end = streams.isOverLimit() ? { kind: "too-much-output" as const } : ended;
  return { end, stdout: streams.output(), stderr: streams.stderr.text() };
}

interface RunState {
  exitStatus(): number | undefined;
  isInStart(): boolean;
}

function runToEnd(action: () => void, { exitStatus, isInStart }: RunState): ModuleOutcome["end"] {
  try {
    action();
  } catch (error) {
    if (error instanceof TimeLimitError) return { kind: "timeout" };
    if (isStackOverflow(error)) return { kind: "stack-overflow" };
    if (!(error instanceof ExitSignal)) {
      return { kind: "trapped", reason: describeTrap(error), isInStart: isInStart() };
    }
  }
  return { kind: "exited", status: exitStatus() ?? 0 };
}

/** The words of V8, SpiderMonkey and JavaScriptCore for each trap. */
const traps: readonly (readonly [RegExp, string])[] = [
  [/unreachable/i, "wasm error: unreachable"],
  [/(divide|remainder|division) by zero/i, "wasm error: integer divide by zero"],
  [
    /unrepresentable|integer overflow|invalid conversion to integer|out of bounds trunc/i,
    "wasm error: integer overflow",
  ],
  [
    /memory access out of bounds|out of bounds memory access|data segment .*out of bounds/i,
    "wasm error: out of bounds memory access",
  ],
  [/(table|element segment).*out of bounds|out of bounds (call_indirect|table)/i, "wasm error: invalid table access"],
  // SpiderMonkey says the same of tables.
  [/index out of bounds/, "wasm error: out of bounds memory access"],
  [/null function|signature|indirect call to null|null table entry/, "wasm error: indirect call type mismatch"],
  [/could not allocate memory|out of memory/i, "wasm error: out of memory"],
];

function describeTrap(error: unknown): string {
  if (error instanceof WebAssembly.Exception) return "wasm error: uncaught exception";
  const message = error instanceof Error ? error.message : String(error);
  return traps.find(([pattern]) => pattern.test(message))?.[1] ?? `wasm error: ${message}`;
}
