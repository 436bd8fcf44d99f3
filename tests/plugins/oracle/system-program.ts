import type { Random } from "../../parser/random.ts";
import {
  buildModule,
  call,
  constant,
  constant64,
  drop,
  i32,
  i64,
  littleEndian,
  unreachable,
} from "../support/module-builder.ts";
import type { Job } from "./engines.ts";
import type { Specimen } from "./search.ts";
import { callNames, parametersOf, playgroundBytes, randomCall, type Store, type SystemCall } from "./system-calls.ts";

/** A program that makes system calls and then tells what came of them. */
interface SystemProgram {
  readonly calls: readonly SystemCall[];
  readonly ending: "return" | "exit" | "trap";
  readonly pages: number;
  readonly playground: readonly number[];
  readonly stdin: Uint8Array;
  readonly environment: Job["environment"];
}

/** Where the results are kept, out of the way of most pointers. */
const logAddress = 0x8000;
const reportAddress = 0xa000;
const hash = 0;
const cursor = 1;

/** Programs for `searchDifferences`. */
export function randomSystemProgram(random: Random): Specimen<SystemCall> {
  const program = randomProgram(random);
  return {
    parts: program.calls,
    toJob: (calls) => assemble({ ...program, calls }),
    show: ({ name, arguments: list, stores }) => {
      const stored = stores.map(({ address, bytes }) => `${address}: ${Buffer.from(bytes).toString("hex")}`);
      return [`${name}(${list.join(", ")})`, ...stored].join("; ");
    },
  };
}

function randomProgram(random: Random): SystemProgram {
  const bytes = (count: number): number[] => Array.from({ length: count }, () => random.below(256));
  return {
    calls: Array.from({ length: 1 + random.below(30) }, () => randomCall(random)),
    ending: random.pick(["return", "exit", "exit", "trap"] as const) ?? "return",
    pages: random.pick([1, 1, 1, 2]) ?? 1,
    playground: bytes(playgroundBytes),
    stdin: Uint8Array.from(bytes(random.pick([0, 1, 100, 3000]) ?? 0)),
    environment:
      random.pick([
        [],
        [["SQLC_VERSION", "v1.31.1"]],
        [
          ["A", ""],
          ["B", "é=1"],
        ],
      ] as const) ?? [],
  };
}

/** The program as a module: results and memory go to stdout, and a hash of the memory into the exit status. */
function assemble(program: SystemProgram): Job {
  const { calls, ending, pages, playground, stdin, environment } = program;
  const types = callNames.map((name) => {
    const parameters = parametersOf(name).map((type) => (type === "i32" ? i32 : i64));
    return [parameters, name === "proc_exit" ? [] : [i32]] as const;
  });
  const endings = {
    return: [],
    trap: [unreachable],
    exit: [0x20, hash, ...constant(0x7fffffff), 0x71, ...callSystem("proc_exit")],
  };
  const body = [
    ...calls.flatMap((systemCall, index) => assembleCall(systemCall, index)),
    ...hashMemory(pages),
    ...reportResults(calls.length),
    ...endings[ending],
  ];
  const module = buildModule({
    types,
    imports: callNames.map((name, index) => ({ name, type: index + 1 })),
    functions: [{ type: 0, locals: [i32, i32], body }],
    memory: [0, pages],
    exports: { _start: callNames.length },
    data: [{ offset: 0, bytes: playground }],
  });
  return { module, stdin, environment };
}

function callSystem(name: string): number[] {
  return call(callNames.indexOf(name));
}

function assembleCall({ name, arguments: list, stores }: SystemCall, index: number): number[] {
  const values = list.flatMap((value) => (typeof value === "bigint" ? constant64(value) : constant(value)));
  const made = [...stores.flatMap(assembleStore)];
  if (name === "proc_exit") return [...made, ...values, ...callSystem(name)];
  return [...made, ...constant(logAddress + index * 2), ...values, ...callSystem(name), 0x3b, 0, 0];
}

function assembleStore({ address, bytes }: Store): number[] {
  return bytes.flatMap((byte, index) => [...constant(address + index), ...constant(byte), 0x3a, 0, 0]);
}

/** `hash = hash * 31 + word` over all words of memory, in a loop. */
function hashMemory(pages: number): number[] {
  return [
    ...[0x03, 0x40],
    ...[0x20, hash, ...constant(31), 0x6c, 0x20, cursor, 0x28, 2, 0, 0x6a, 0x21, hash],
    ...[0x20, cursor, ...constant(4), 0x6a, 0x22, cursor, ...constant(pages * 65_536), 0x49, 0x0d, 0],
    0x0b,
  ];
}

function reportResults(count: number): number[] {
  const vectors = [0, playgroundBytes, logAddress, count * 2, reportAddress + 64, 4].flatMap(littleEndian);
  return [
    ...assembleStore({ address: reportAddress, bytes: vectors }),
    ...[...constant(reportAddress + 64), 0x20, hash, 0x36, 2, 0],
    ...[...constant(1), ...constant(reportAddress), ...constant(3), ...constant(reportAddress + 32)],
    ...[...callSystem("fd_write"), drop],
  ];
}
