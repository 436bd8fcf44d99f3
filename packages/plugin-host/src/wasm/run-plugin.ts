import { describeOutputLimit, describeTimeLimit, withStderr } from "../limit-text.ts";
import { PluginError, StackOverflowError } from "../plugin-error.ts";
import { reportsErrors } from "../read-response.ts";
import type { RunWatch } from "../run-watch.ts";
import { generateMethod, type PluginLimits, type WasmDefinition } from "../transport.ts";
import { checkEntry, checkImports } from "./check-imports.ts";
import { ModuleError, type PreparedModule } from "./prepare-module.ts";
import { createRandomStream, type RandomSource } from "./random-stream.ts";
import { type ModuleOutcome, runModule, type TimeGuard } from "./run-module.ts";
import { createFixedClock, createRealClock } from "./wasi/clock.ts";
import type { GrantedFolder } from "./wasi/granted-folder.ts";

/** What the sandbox needs of the platform that it runs on. */
export interface SandboxPlatform {
  readonly guard: TimeGuard;
  /** What the definition's grants let the module read. */
  readonly folders?: readonly GrantedFolder[] | undefined;
  readonly watch?: RunWatch | undefined;
}

/**
 * Runs a module in the sandbox, on this thread, and returns what it wrote to stdout. `request` is in the protocol's binary form. Throws
 * {@link PluginError}.
 */
export function runWasmPlugin(
  prepared: PreparedModule,
  definition: WasmDefinition,
  request: Uint8Array,
  limits: PluginLimits,
  platform: SandboxPlatform,
): Uint8Array {
  try {
    checkEnvironment(definition);
    checkImports(prepared.facts);
    checkEntry(prepared.facts);
    const outcome = runModule(prepared, {
      args: ["plugin.wasm", generateMethod],
      environment: definition.environment,
      input: request,
      clock: definition.grants.clock ? createRealClock() : createFixedClock(),
      random: definition.grants.random ? fillRandomly : createRandomStream(),
      folders: platform.folders ?? [],
      milliseconds: limits.milliseconds,
      outputBytes: limits.outputBytes,
      guard: platform.guard,
      watch: platform.watch,
    });
    const failure = explain(outcome, limits, prepared.facts.start);
    if (failure === undefined && outcome.stderr !== "") definition.onStderr?.(outcome.stderr);
    const isReported =
      failure !== undefined && outcome.end.kind === "exited" && reportsErrors(outcome.stdout, "protobuf");
    if (failure !== undefined && !isReported) {
      const Failure = outcome.end.kind === "stack-overflow" ? StackOverflowError : PluginError;
      throw new Failure(failure, definition.name, "wasm");
    }
    return outcome.stdout;
  } catch (error) {
    if (!(error instanceof ModuleError)) throw error;
    throw new PluginError(error.message, definition.name, "wasm", { cause: error });
  }
}

const fillRandomly: RandomSource = (target) => {
  // The platform fills at most 64 KiB at once, and no shared memory.
  for (let at = 0; at < target.length; at += 65_536) {
    const part = new Uint8Array(Math.min(65_536, target.length - at));
    target.set(crypto.getRandomValues(part), at);
  }
};

/** The form of a variable's name, as sqlc's engine checks it. */
function checkEnvironment({ environment }: WasmDefinition): void {
  for (const [name] of environment) {
    if (name === "") throw new ModuleError("call: environ invalid: empty key");
    if (name.includes("=")) throw new ModuleError("call: environ invalid: key contains '=' character");
  }
}

/** Undefined when the module ended well. */
function explain({ end, stderr }: ModuleOutcome, limits: PluginLimits, start: number | undefined): string | undefined {
  switch (end.kind) {
    case "exited":
      return end.status === 0 ? undefined : withStderr(stderr, `call: module closed with exit_code(${end.status})`);
    case "trapped":
      return withStderr(stderr, `call: ${nameEntry(end.isInStart, start)} failed: ${end.reason}`);
    case "stack-overflow":
      return withStderr(stderr, "call: module[] function[_start] failed: stack overflow");
    case "timeout":
      return withStderr(stderr, `call: ${describeTimeLimit(limits)}`);
    case "too-much-output":
      return withStderr(stderr, `call: ${describeOutputLimit(limits)}`);
  }
}

function nameEntry(isInStart: boolean, start: number | undefined): string {
  return isInStart ? `start function[${start}]` : "module[] function[_start]";
}
