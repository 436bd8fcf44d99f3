import { expect, test } from "vitest";
import {
  buildModule,
  call,
  constant,
  constant64,
  drop,
  exit,
  i32,
  i64,
  littleEndian,
  type ModuleParts,
  unreachable,
  unsigned,
  write,
} from "../support/module-builder.ts";
import { describeWithOracle } from "./describe-with-oracle.ts";
import { type Outcome, runInOracle, runInSandbox } from "./engines.ts";

/** Types 3 and 4 are for the cases' own use; functions 0 and 1 are imported, the first of the module's own is 2. */
const base = {
  types: [
    [[i32, i32, i32, i32], [i32]],
    [[i32], []],
    [[i32], []],
    [[], [i32, i64]],
  ],
  imports: [
    { name: "fd_write", type: 1 },
    { name: "proc_exit", type: 2 },
  ],
  memory: [0, 1],
  data: [
    { offset: 0, bytes: [...littleEndian(64), ...littleEndian(3)] },
    { offset: 64, bytes: [65, 66, 67] },
  ],
  exports: { _start: 2 },
} satisfies ModuleParts;

const body = write(1);
const writing = { type: 0, body };

function build(more: ModuleParts = {}): Uint8Array {
  return buildModule({ ...base, functions: [writing], ...more });
}

function withSection(module: Uint8Array, ...bytes: readonly number[]): Uint8Array {
  return Uint8Array.from([...module, 0, ...unsigned(bytes.length), ...bytes]);
}

function manyValues(parameters: number, results: number): Uint8Array {
  const ones = (count: number): number[] => new Array<number[]>(count).fill(constant(1)).flat();
  const caller = [...ones(parameters), ...call(3), ...new Array<number>(results).fill(drop), ...body];
  const type = [new Array<number>(parameters).fill(i32), new Array<number>(results).fill(i32)] as const;
  return build({
    types: [...base.types, type],
    functions: [
      { type: 0, body: caller },
      { type: 5, body: ones(results) },
    ],
  });
}

const nameSection = [4, ...new TextEncoder().encode("name"), 1, 7, 1, 2, 4, 97, 98, 99, 100];

/** Modules of which sqlc's engine and ours make the same. */
const alike: Readonly<Record<string, Uint8Array>> = {
  "a start section": build({ exports: {}, start: 2 }),
  "a start section and _start": build({ start: 2 }),
  "a start section that fails": build({ functions: [{ type: 0, body: [unreachable] }], exports: {}, start: 2 }),
  "a start section that ends with 0": build({
    functions: [{ type: 0, body: exit(0) }, writing],
    exports: { _start: 3 },
    start: 2,
  }),
  "a start section that ends with 3": build({
    functions: [{ type: 0, body: exit(3) }, writing],
    exports: { _start: 3 },
    start: 2,
  }),
  "_start with results": build({ functions: [{ type: 4, body: [...body, ...constant(5), ...constant64(1n)] }] }),
  "_start with a parameter": build({ functions: [{ type: 3, body: [] }] }),
  "_initialize alone": build({ exports: { _initialize: 2 } }),
  "_initialize and _start": build({ functions: [writing, writing], exports: { _initialize: 2, _start: 3 } }),
  "main alone": build({ exports: { main: 2 } }),
  "memory that is not exported": build({ exportMemory: false }),
  "memory without a page": build({
    memory: [0, 0],
    data: [],
    functions: [
      { type: 0, body: [...constant(1), ...constant(0), ...constant(1), ...constant(16), ...call(0), ...call(1)] },
    ],
  }),
  "a custom section": withSection(build(), 1, 120, 1, 2, 3),
  "names of functions": withSection(build({ functions: [{ type: 0, body: [...body, unreachable] }] }), ...nameSection),
  "an import of another module": build({ imports: [...base.imports, { module: "env", name: "f", type: 2 }] }),
  "an import of an unknown function": build({ imports: [...base.imports, { name: "nope", type: 2 }] }),
  "an import of wasi_unstable": build({
    imports: [...base.imports, { module: "wasi_unstable", name: "proc_exit", type: 2 }],
  }),
  "unused imports": build({ imports: [...base.imports, ...base.imports], exports: { _start: 4 } }),
  "50,000 locals": build({ functions: [{ ...writing, locals: new Array<number>(50_000).fill(i64) }] }),
  "1000 parameters": manyValues(1000, 0),
  "1000 results": manyValues(0, 1000),
  "10,000 functions": build({ functions: [writing, ...Array.from({ length: 10_000 }, () => ({ type: 0, body: [] }))] }),
  "blocks in blocks": build({
    functions: [
      {
        type: 0,
        body: [...new Array<number[]>(20_000).fill([2, 0x40]).flat(), ...new Array<number>(20_000).fill(0x0b), ...body],
      },
    ],
  }),
  "a table of a million": build({ table: [0x70, 0, ...unsigned(1_000_000)] }),
};

/** Modules that both refuse; each says so in its own words. */
const refused: Readonly<Record<string, Uint8Array>> = {
  "a start function with a parameter": build({ functions: [{ type: 3, body: [] }], exports: {}, start: 2 }),
  "a body of the wrong type": build({ functions: [{ type: 0, body: constant(1) }] }),
  "a custom section without a name": withSection(build()),
  "memory that is smaller than it has to be": build({ memory: [1, 2, 1] }),
  "more memory than there is": build({ memory: [0, ...unsigned(65_537)] }),
  "64-bit memory": build({ memory: [4, 1] }),
  "shared memory": build({ memory: [3, 1, 1] }),
  "garbage-collected types": Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 3, 1, 0x5f, 0]),
  "several memories": Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 5, 5, 2, 0, 1, 0, 1]),
};

/** What the engine of JavaScript takes no more of. */
const tooLarge: Readonly<Record<string, Uint8Array>> = {
  "50,001 locals": build({ functions: [{ ...writing, locals: new Array<number>(50_001).fill(i64) }] }),
  "1001 parameters": manyValues(1001, 0),
  "70,000 branches of a table": build({
    functions: [
      {
        type: 0,
        body: [
          0x02,
          0x40,
          ...constant(3),
          0x0e,
          ...unsigned(70_000),
          ...new Array<number>(70_001).fill(0),
          0x0b,
          ...body,
        ],
      },
    ],
  }),
};

function run(
  command: string,
  modules: Readonly<Record<string, Uint8Array>>,
): readonly (readonly [string, Outcome, Outcome])[] {
  const jobs = Object.values(modules).map((module) => ({ module, stdin: new Uint8Array(), environment: [] }));
  const expected = runInOracle(command, jobs);
  return Object.keys(modules).map((name, index) => {
    const [job, theirs] = [jobs[index], expected[index]];
    if (!job || !theirs) throw new Error(`${name} has no outcome`);
    return [name, theirs, runInSandbox(job)];
  });
}

describeWithOracle("modules", (command) => {
  test("do the same under sqlc and here", () => {
    const shown = ({ stdout, error }: Outcome): string => `${Buffer.from(stdout).toString()} ${error}`;
    const found = run(command, alike);
    const sorted = (pairs: readonly (readonly [string, string])[]): object => Object.fromEntries(pairs);
    expect(sorted(found.map(([name, , ours]) => [name, shown(ours)]))).toEqual(
      sorted(found.map(([name, theirs]) => [name, shown(theirs)])),
    );
  });

  test("that sqlc refuses to compile are refused here", () => {
    const refusal = /^compile module: |^the sandbox does not run modules with /;
    const accepted = run(command, refused).filter(
      ([, theirs, ours]) => !refusal.test(theirs.error) || !refusal.test(ours.error),
    );
    expect(accepted).toEqual([]);
  });

  test("that are too large for the engine here run under sqlc, and are refused", () => {
    const outcomes = run(command, tooLarge).map(([, theirs, ours]) => [
      theirs.error,
      ours.error.startsWith("compile module: "),
    ]);
    expect(outcomes).toEqual(outcomes.map(() => ["", true]));
  });
});
