import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";
import {
  newQuickJSWASMModuleFromVariant,
  type QuickJSContext,
  type QuickJSHandle,
  type QuickJSSyncVariant,
  type QuickJSWASMModule,
} from "quickjs-emscripten-core";
import { hasMoreValues } from "../json-size.ts";
import { describeOutputLimit, describeTimeLimit, withStderr } from "../limit-text.ts";
import { PluginError, StackOverflowError } from "../plugin-error.ts";
import { mostValues, ResponseError } from "../read-response.ts";
import { readResponseValue } from "../response-value.ts";
import type { RunWatch } from "../run-watch.ts";
import { isStackOverflow } from "../stack-overflow.ts";
import { createStderrTail, type StderrTail } from "../stderr-tail.ts";
import type { PluginLimits, ScriptDefinition } from "../transport.ts";
import { createRandomStream } from "../wasm/random-stream.ts";
import { type TimeGuard, TimeLimitError } from "../wasm/run-module.ts";
import { createFixedClock, createRealClock } from "../wasm/wasi/clock.ts";
import { bytesOfText, textOfBytes } from "./byte-text.ts";
import { hintForScript } from "./hint-for-script.ts";
import { limitMemory } from "./limit-memory.ts";
import { prelude, runner } from "./prelude.ts";
import { withUtcDates } from "./utc-dates.ts";

// Of the response as text: a control character is written as \u001f.
const mostCharactersPerByte = 6;
/** Of an error: one of endless recursion has a place for each of its 20,000 calls. */
const mostPlaces = 20;

/** What the interpreter needs of the platform that it runs on. */
export interface ScriptPlatform {
  readonly guard: TimeGuard;
  /** QuickJS compiled for the platform. */
  readonly interpreter: QuickJSSyncVariant;
  /** Calls what compiles the interpreter. */
  readonly compile?: (<Result>(action: () => Promise<Result>) => Promise<Result>) | undefined;
  readonly watch?: RunWatch | undefined;
  /**
   * Of the interpreter's own stack, 256 KiB unless given. The engine below has a stack too, of which each call of the interpreter takes more. Where
   * that one ends first (in a worker of Chromium at 500 KB), the run ends with the same words.
   */
  readonly stackBytes?: number | undefined;
  /** Asked now and then while the script runs, which ends when its time is over: for guards that cannot stop it on every platform. */
  readonly isTimeOver?: (() => boolean) | undefined;
}

/** What the script did wrong, in the interpreter's words. */
class ScriptError extends Error {}

/**
 * Runs a plugin that is one JavaScript module, in an interpreter (QuickJS) that is itself a WebAssembly module: the script sees the language
 * and nothing else. Every run has an interpreter of its own. Throws {@link PluginError}, a {@link StackOverflowError} when not the interpreter's stack
 * but that of this thread has come to its end.
 */
export async function runScript(
  source: string,
  definition: ScriptDefinition,
  request: GenerateRequest,
  limits: PluginLimits,
  { guard, interpreter: variant, compile, watch, stackBytes = 256 * 1024, isTimeOver }: ScriptPlatform,
): Promise<GenerateResponse> {
  const start = (): Promise<QuickJSWASMModule> => newQuickJSWASMModuleFromVariant(variant);
  const interpreter = await (compile ? compile(start) : start());
  const stderr = watch?.stderr ?? createStderrTail();
  const result: { text: string } = { text: "" };
  const evaluation: Evaluation = { source, definition, request, limits, stackBytes, stderr, isTimeOver, overflows: [] };
  try {
    guard(() => {
      result.text = withUtcDates(() => evaluate(interpreter, evaluation));
    }, limits.milliseconds);
    watch?.ended(interpreter.getWasmMemory().buffer.byteLength);
    if (evaluation.overflows.length > 0) throw evaluation.overflows[0];
    if (result.text.length > limits.outputBytes * mostCharactersPerByte) {
      throw new ScriptError(describeOutputLimit(limits));
    }
    if (stderr.text() !== "") definition.onStderr?.(stderr.text());
    if (hasMoreValues(result.text, mostValues)) {
      throw new ScriptError(`the response has more than ${mostValues} values`);
    }
    return readResponseValue(JSON.parse(result.text, reviveBytes), limits);
  } catch (thrown) {
    const error = evaluation.overflows[0] ?? thrown;
    const isInterrupted = error instanceof ScriptError && isTimeOver?.() === true;
    const message = isInterrupted ? `script: ${describeTimeLimit(limits)}` : explain(error, limits);
    if (message === undefined) throw error;
    const Failure = isStackOverflow(error) ? StackOverflowError : PluginError;
    throw new Failure(withStderr(stderr.text(), message), definition.name, "script", { cause: error });
  }
}

interface Evaluation {
  readonly source: string;
  readonly definition: ScriptDefinition;
  readonly request: GenerateRequest;
  readonly limits: PluginLimits;
  readonly stackBytes: number;
  readonly stderr: StderrTail;
  /** Gets the errors of calls from the interpreter that found no more stack: the script can catch them, and must not go on to a result then. */
  readonly overflows: unknown[];
  readonly isTimeOver: ScriptPlatform["isTimeOver"];
}

/** The response as text. */
function evaluate(interpreter: QuickJSWASMModule, evaluation: Evaluation): string {
  const { source, definition, request, limits, stackBytes, isTimeOver } = evaluation;
  limitMemory(interpreter.getWasmMemory(), limits.bytes);
  const runtime = interpreter.newRuntime();
  runtime.setMemoryLimit(limits.bytes);
  runtime.setMaxStackSize(stackBytes);
  if (isTimeOver) runtime.setInterruptHandler(isTimeOver);
  const context = runtime.newContext();
  defineHost(context, evaluation);
  run(context, () => context.evalCode(prelude, "prelude"));
  const exports = run(context, () => context.evalCode(source, definition.path, { type: "module" }));
  const main = run(context, () => context.evalCode(runner, "runner"));
  const input = context.newString(JSON.stringify(request, replaceBytes));
  const given = context.newString(JSON.stringify({ environment: Object.fromEntries(definition.environment) }));
  const call = (): ReturnType<QuickJSContext["callFunction"]> =>
    context.callFunction(main, context.undefined, settled(context, exports), input, given);
  const promise = run(context, call);
  const text = context.getString(settled(context, promise));
  if (text === "undefined") throw new ScriptError("generate returned nothing");
  return text;
}

function defineHost(context: QuickJSContext, { definition: { grants }, stderr, overflows }: Evaluation): void {
  const clock = grants.clock ? createRealClock() : createFixedClock();
  const stream = createRandomStream();
  const host = context.newObject();
  const define = (name: string, call: (argument: QuickJSHandle) => QuickJSHandle): void => {
    const noted = (argument: QuickJSHandle): QuickJSHandle => {
      try {
        return call(argument);
      } catch (error) {
        if (isStackOverflow(error)) overflows.push(error);
        throw error;
      }
    };
    context.newFunction(name, noted).consume((handle) => context.setProp(host, name, handle));
  };
  define("log", (text) => {
    stderr.add(new TextEncoder().encode(context.getString(text)));
    return context.undefined;
  });
  define("now", () => context.newNumber(Number(clock.realtime() / 1_000_000n)));
  define("random", () => context.newNumber(grants.random ? Math.random() : nextNumber(stream)));
  context.setProp(context.global, "host", host);
  host.dispose();
}

/** From 0 to 1, of 32 random bits. */
function nextNumber(stream: (target: Uint8Array) => void): number {
  const bytes = new Uint8Array(4);
  stream(bytes);
  return new DataView(bytes.buffer).getUint32(0, true) / 2 ** 32;
}

function run(context: QuickJSContext, action: () => ReturnType<QuickJSContext["evalCode"]>): QuickJSHandle {
  const result = action();
  if (result.error) throw scriptError(context, result.error);
  return result.value;
}

/** The value of a promise once all that it waits for is done; a value that is no promise, itself. */
function settled(context: QuickJSContext, handle: QuickJSHandle): QuickJSHandle {
  const jobs = context.runtime.executePendingJobs();
  if (jobs.error) throw scriptError(context, jobs.error);
  const state = context.getPromiseState(handle);
  if (state.type === "fulfilled") return state.value;
  if (state.type === "rejected") throw scriptError(context, state.error);
  throw new ScriptError("generate waits for something that never happens");
}

function scriptError(context: QuickJSContext, error: QuickJSHandle): ScriptError {
  const shown: unknown = context.dump(error);
  if (typeof shown !== "object" || shown === null) return new ScriptError(String(shown));
  const { name, message, stack } = { name: "Error", message: "", stack: "", ...shown };
  // The calls of our own code around the plugin's say nothing to its author.
  const places = stack.split("\n").filter((line) => line.trim() !== "" && !/\((?:runner|prelude):/.test(line));
  const more = places.length - mostPlaces;
  const shownPlaces = more > 0 ? [...places.slice(0, mostPlaces), `    ... ${more} more calls`] : places;
  const hint = hintForScript(message);
  return new ScriptError([`${name}: ${message}`, ...shownPlaces, ...(hint ? [`  hint: ${hint}`] : [])].join("\n"));
}

function explain(error: unknown, limits: PluginLimits): string | undefined {
  if (error instanceof TimeLimitError) return `script: ${describeTimeLimit(limits)}`;
  if (error instanceof ScriptError || error instanceof ResponseError) return `script: ${error.message}`;
  // Only the interpreter's own code can fail in these ways here: it has no stack or no memory left.
  if (isStackOverflow(error))
    return `script: InternalError: stack overflow\n  hint: ${hintForScript("stack overflow")}`;
  const isExhausted = error instanceof RangeError || (error instanceof Error && error.name === "RuntimeError");
  return isExhausted ? `script: the interpreter failed: ${error.message}` : undefined;
}

function replaceBytes(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { $bytes: textOfBytes(value) } : value;
}

function reviveBytes(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("$bytes" in value)) return value;
  return typeof value.$bytes === "string" ? bytesOfText(value.$bytes) : value;
}
