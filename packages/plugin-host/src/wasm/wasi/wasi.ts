import type { EnvironmentVariable } from "../../transport.ts";
import type { RandomSource } from "../random-stream.ts";
import { type ArgumentChecks, createArgumentChecks } from "./argument-checks.ts";
import type { SandboxClock } from "./clock.ts";
import { describeStream, type StandardDescriptors, type StreamCalls } from "./descriptors.ts";
import { errno } from "./errno.ts";
import { type GuestMemory, MemoryFault } from "./guest-memory.ts";
import { pollOneOff } from "./poll.ts";
import { isWasiFunction, type WasiFunctionName, wasiFunctionNames } from "./signatures.ts";
import type { StandardStreams } from "./streams.ts";

/** Thrown through the module to end it. */
export class ExitSignal extends Error {
  override readonly name = "ExitSignal";
}

export interface WasiOptions {
  readonly args: readonly string[];
  readonly environment: readonly EnvironmentVariable[];
  readonly streams: StandardStreams;
  readonly clock: SandboxClock;
  readonly random: RandomSource;
  readonly memory: GuestMemory;
  /** Calls on granted folders and their files; undefined when nothing is granted. */
  readonly files?: StreamCalls | undefined;
}

export interface Wasi {
  /** The functions by name. */
  readonly functions: Readonly<Record<string, WasiFunction>>;
  /** What the module gave to `proc_exit`, unsigned; undefined when it did not. */
  exitStatus(): number | undefined;
}

export type WasiFunction = (...args: readonly (number | bigint)[]) => number;

type Calls = { readonly [Name in WasiFunctionName]?: (...args: readonly number[]) => number };

/**
 * The system that a module sees: the calls of WASI preview 1 over stdin, stdout, stderr, arguments, variables, clock and random bytes, with the
 * results that sqlc's host gives. There are no files, sockets or processes behind it unless folders are granted.
 */
export function createWasi(options: WasiOptions): Wasi {
  const { memory, clock, random } = options;
  let status: number | undefined;
  const stdio = describeStream(options.streams, memory, clock);
  const descriptors = { stdio, files: options.files, checks: createArgumentChecks(memory, clock) };
  const calls: Calls = {
    ...stringCalls(options, memory),
    clock_res_get: (id, pointer) => {
      if (id >>> 0 > 1) return errno.invalid;
      memory.writeU64(pointer, id === 0 ? 1000n : 1n);
      return errno.success;
    },
    clock_time_get: (id, _precision, pointer) => {
      if (id >>> 0 > 1) return errno.invalid;
      memory.writeU64(pointer, id === 0 ? clock.realtime() : clock.monotonic());
      return errno.success;
    },
    random_get: (pointer, length) => {
      random(memory.bytes(pointer, length));
      return errno.success;
    },
    sched_yield: () => errno.success,
    poll_oneoff: (input, output, count, written) => pollOneOff(memory, { input, output, count, written }, stdio.isOpen),
    proc_exit: (code) => {
      status ??= code >>> 0;
      throw new ExitSignal("exit");
    },
    proc_raise: () => errno.notSupportedCall,
  };
  const functions: Record<string, WasiFunction> = {};
  for (const name of wasiFunctionNames) {
    if (!isWasiFunction(name)) continue;
    functions[name] = guarded(calls[name] ?? descriptorCall(name, descriptors), () => status);
  }
  return { functions, exitStatus: () => status };
}

/** A module that catches the exit's exception gets it again at its next call. */
function guarded(call: (...args: readonly number[]) => number, status: () => number | undefined): WasiFunction {
  return (...args) => {
    if (status() !== undefined) throw new ExitSignal("exit");
    try {
      return call(...args.map(Number));
    } catch (error) {
      if (error instanceof MemoryFault) return errno.fault;
      throw error;
    }
  };
}

interface Descriptors {
  readonly stdio: StandardDescriptors;
  readonly files: StreamCalls | undefined;
  readonly checks: ArgumentChecks;
}

/** Calls whose first argument is a descriptor: 0 to 2 are the standard streams, from 3 up is what was granted. */
function descriptorCall(
  name: WasiFunctionName,
  { stdio, files, checks }: Descriptors,
): (...args: readonly number[]) => number {
  return (...args) => {
    const refused = checks[name]?.(...args);
    if (refused !== undefined) return refused;
    // `path_symlink` has the text of the link in front.
    const descriptor = args[name === "path_symlink" ? 2 : 0] ?? -1;
    const call = (stdio.isOpen(descriptor) ? stdio.calls : files)?.[name];
    return call ? call(...args) : errno.badFile;
  };
}

function sizeOf(texts: readonly Uint8Array[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function stringCalls({ args, environment }: WasiOptions, memory: GuestMemory): Calls {
  const encode = (texts: readonly string[]): readonly Uint8Array[] =>
    texts.map((text) => new TextEncoder().encode(`${text}\0`));
  const encodedArgs = encode(args);
  const encodedEnvironment = encode(environment.map(([name, value]) => `${name}=${value}`));
  const sizes = (texts: readonly Uint8Array[]) => (count: number, size: number) => {
    memory.writeU32(count, texts.length);
    memory.writeU32(size, sizeOf(texts));
    return errno.success;
  };
  const get = (texts: readonly Uint8Array[]) => (pointers: number, buffer: number) => {
    // Both places whole, before anything is written.
    memory.bytes(pointers, texts.length * 4);
    memory.bytes(buffer, sizeOf(texts));
    let at = buffer;
    for (const [index, text] of texts.entries()) {
      memory.writeU32(pointers + index * 4, at);
      memory.bytes(at, text.length).set(text);
      at += text.length;
    }
    return errno.success;
  };
  return {
    args_sizes_get: sizes(encodedArgs),
    args_get: get(encodedArgs),
    environ_sizes_get: sizes(encodedEnvironment),
    environ_get: get(encodedEnvironment),
  };
}
