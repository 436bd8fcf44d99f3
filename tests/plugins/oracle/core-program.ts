import type { Random } from "../../parser/random.ts";
import { buildModule, call, constant, drop, i32, i64, littleEndian, unsigned } from "../support/module-builder.ts";
import type { Job } from "./engines.ts";
import { type Operator, operators, type ValueType, valueTypes } from "./operators.ts";
import type { Specimen } from "./search.ts";

/** An instruction sequence that leaves nothing; what comes of it is in memory. */
interface Statement {
  readonly name: string;
  readonly body: readonly number[];
}

const types: readonly ValueType[] = ["i32", "i64", "f32", "f64", "v128"];
/** Of each type there are so many locals; their first values come from memory. */
const localsOfType = 4;
const resultsAddress = 4096;
const resultSize = 16;
const reportAddress = 0xa000;
const tableSize = 10;
const imported = 1;
/** After `_start` a function of type (i32) -> i32, one of type (i64) -> (i32, i64), and one that calls itself. */
const [start, increment, split, endless] = [imported, imported + 1, imported + 2, imported + 3];

/** Programs for `searchDifferences`: computations, memory, tables and calls. The last statement may fail. */
export function randomCoreProgram(random: Random): Specimen<Statement> {
  const values = Array.from({ length: types.length * localsOfType }, () => interestingBytes(random)).flat();
  const count = 5 + random.below(30);
  const statements = Array.from({ length: count }, (_, index) => randomStatement(random, index));
  const parts = random.below(3) === 0 ? [...statements, failing(random)] : statements;
  return { parts, toJob: (kept) => assemble(kept, values), show: ({ name }) => name };
}

function assemble(statements: readonly Statement[], values: readonly number[]): Job {
  const calm = statements.filter(({ name }) => name !== failingName);
  const failures = statements.filter(({ name }) => name === failingName);
  const vectors = [0, 1024, resultsAddress, 64 * resultSize].flatMap(littleEndian);
  const write = [
    ...constant(1),
    ...constant(reportAddress),
    ...constant(2),
    ...constant(reportAddress + 32),
    ...call(0),
    drop,
  ];
  const body = [
    ...loadLocals(),
    ...calm.flatMap(({ body }) => body),
    ...write,
    ...failures.flatMap(({ body }) => body),
  ];
  const module = buildModule({
    types: [
      [[i32, i32, i32, i32], [i32]],
      [[i32], [i32]],
      [[i64], [i32, i64]],
      [[], [i32, i32]],
    ],
    imports: [{ name: "fd_write", type: 1 }],
    functions: [
      {
        type: 0,
        locals: [
          ...types.flatMap((type) => new Array<number>(localsOfType).fill(valueTypes[type])),
          ...types.map((type) => valueTypes[type]),
        ],
        body,
      },
      { type: 2, body: [0x20, 0, ...constant(1), 0x6a] },
      { type: 3, body: [0x20, 0, 0xa7, 0x20, 0, ...[0x42, 32], 0x88] },
      { type: 0, body: call(endless) },
    ],
    memory: [1, 1, 4],
    table: [0x70, 1, tableSize, 20],
    elements: [
      [0, ...constant(2), 0x0b, 3, increment, split, start],
      [1, 0, 2, increment, split],
    ],
    globals: [[i32, 1, ...constant(7), 0x0b]],
    exports: { _start: start },
    data: [
      { offset: 0, bytes: values },
      { offset: reportAddress, bytes: vectors },
    ],
    passiveData: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  });
  return { module, stdin: new Uint8Array(), environment: [] };
}

const loads: Readonly<Record<ValueType, readonly number[]>> = {
  i32: [0x28, 0, 0],
  i64: [0x29, 0, 0],
  f32: [0x2a, 0, 0],
  f64: [0x2b, 0, 0],
  v128: [0xfd, 0, 0, 0],
};

const stores: Readonly<Record<ValueType, readonly number[]>> = {
  i32: [0x36, 0, 0],
  i64: [0x37, 0, 0],
  f32: [0x38, 0, 0],
  f64: [0x39, 0, 0],
  v128: [0xfd, 0x0b, 0, 0],
};

function loadLocals(): number[] {
  return types.flatMap((type, group) =>
    Array.from({ length: localsOfType }, (_, index) => {
      const local = group * localsOfType + index;
      return [...constant(local * 16), ...loads[type], 0x21, local];
    }).flat(),
  );
}

// Numbers at the edges of their types, NaNs with payloads among them, in the first bytes.
const edges = [
  "00000000",
  "01000000",
  "ffffffff",
  "00000080",
  "ffffff7f",
  "0000c07f",
  "0000c0ff",
  "0100807f",
  "0100c07f",
  "3412a07f",
  "0000807f",
  "000080ff",
  "0000003f",
  "0000c03f",
  "00000040",
  "0000004f",
  "0000805f",
  "00000000000000f07f",
  "000000000000f87f",
  "010000000000f07f",
  "000000000000f0ff",
  "0000000000000080",
  "ffffffffffffff7f",
  "000000000000e03f",
  "000000000000e0c1",
  "000000000000f043",
  "123456789abcf87f",
];

function interestingBytes(random: Random): readonly number[] {
  const bytes = Array.from({ length: 16 }, () => random.below(256));
  const edge = [...Buffer.from(random.pick(edges) ?? "", "hex")];
  if (random.below(4) === 0) return bytes;
  const repeated = Array.from({ length: 16 }, (_, index) => edge[index % edge.length] ?? 0);
  return random.below(2) === 0 ? repeated : [...edge, ...bytes].slice(0, 16);
}

function randomStatement(random: Random, index: number): Statement {
  if (random.below(3) === 0) return random.pick(odd(index)) ?? odd(index)[0];
  const type = random.pick(types) ?? "i32";
  return store(index, type, randomExpression(random, type, 1 + random.below(4), false));
}

function store(index: number, type: ValueType, expression: Expression): Statement {
  const address = constant(resultsAddress + index * resultSize);
  return { name: `${type} ${expression.name}`, body: [...address, ...expression.body, ...stores[type]] };
}

interface Expression {
  readonly name: string;
  readonly body: readonly number[];
}

function randomExpression(random: Random, type: ValueType, depth: number, mayTrap: boolean): Expression {
  const fitting = operators.filter((operator) => operator.gives === type && (mayTrap || !operator.mayTrap));
  const operator = random.pick(fitting);
  if (depth === 0 || !operator || random.below(6) === 0) {
    const local = types.indexOf(type) * localsOfType + random.below(localsOfType);
    return { name: `$${local}`, body: [0x20, local] };
  }
  return apply(
    operator,
    operator.takes.map((taken) => randomExpression(random, taken, depth - 1, mayTrap)),
  );
}

function apply(operator: Operator, taken: readonly Expression[]): Expression {
  const { code } = operator;
  const name = `${Buffer.from(code.slice(0, 3)).toString("hex")}(${taken.map((each) => each.name).join(", ")})`;
  return { name, body: [...taken.flatMap(({ body }) => body), ...code, ...withOneNaN(operator)] };
}

/**
 * Which of the many NaNs comes out of an instruction is for an engine to choose, and engines do choose differently. So each is replaced: the
 * value stays where it equals itself.
 */
function withOneNaN({ code, gives }: Operator): readonly number[] {
  const scratch = types.length * localsOfType + types.indexOf(gives);
  const twice = [0x20, scratch, 0x20, scratch];
  if (gives === "f32") return [0x22, scratch, 0x43, 0, 0, 0xc0, 0x7f, ...twice, 0x5b, 0x1b];
  if (gives === "f64") return [0x22, scratch, 0x44, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f, ...twice, 0x61, 0x1b];
  if (gives !== "v128") return [];
  const lane = floatLanes(code[1] ?? 0);
  const equal = { f32: 0x41, f64: 0x47 };
  return lane
    ? [0x22, scratch, 0xfd, 12, ...new Array<number>(16).fill(0xff), ...twice, 0xfd, equal[lane], 0xfd, 0x52]
    : [];
}

/** What a vector instruction computes with, by its number in the specification. */
function floatLanes(code: number): "f32" | "f64" | undefined {
  const within = (first: number, last: number): boolean => code >= first && code <= last;
  if (within(0x67, 0x6a) || within(0xe0, 0xeb) || code === 0x5e) return "f32";
  const isDouble =
    code === 0x74 || code === 0x75 || code === 0x7a || code === 0x94 || code === 0x5f || within(0xec, 0xf7);
  return isDouble ? "f64" : undefined;
}

/** Instructions beyond numbers, each with a result of 32 bits. */
function odd(index: number): readonly [Statement, ...Statement[]] {
  const result = (name: string, ...body: readonly number[]): Statement => store(index, "i32", { name, body });
  const nothing = (...body: readonly number[]): number[] => [...body, ...constant(index)];
  const reference = [0xd2, increment];
  return [
    result("memory.grow 1", ...constant(1), 0x40, 0),
    result("memory.grow 0", ...constant(0), 0x40, 0),
    result("memory.grow -1", ...constant(-1), 0x40, 0),
    result("memory.grow 65536", ...constant(65_536), 0x40, 0),
    result("memory.size", 0x3f, 0),
    result("table.size", 0xfc, 16, 0),
    result("table.grow 3", ...reference, ...constant(3), 0xfc, 15, 0),
    result("table.grow -1", ...reference, ...constant(-1), 0xfc, 15, 0),
    result("table.get", ...constant(2), 0x25, 0, 0xd1),
    result("table.set", ...nothing(...constant(index % tableSize), ...reference, 0x26, 0)),
    result("table.copy", ...nothing(...constant(4), ...constant(2), ...constant(3), 0xfc, 14, 0, 0)),
    result("table.fill", ...nothing(...constant(6), ...reference, ...constant(2), 0xfc, 17, 0)),
    result("table.init", ...nothing(...constant(8), ...constant(0), ...constant(2), 0xfc, 12, 1, 0)),
    result("memory.copy", ...nothing(...constant(8200), ...constant(4096), ...constant(300), 0xfc, 10, 0, 0)),
    result("memory.fill", ...nothing(...constant(8300), ...constant(0x1ff), ...constant(30), 0xfc, 11, 0)),
    result("memory.init", ...nothing(...constant(200), ...constant(2), ...constant(5), 0xfc, 8, 2, 0)),
    result("call_indirect", ...constant(41), ...constant(2), 0x11, 2, 0),
    result("several results", 0x20, localsOfType, ...call(split), 0xa7, 0x6a),
    result("block of two", 0x02, 4, ...constant(1), ...constant(2), 0x0b, 0x6b),
    result("br_table", 0x02, 0x40, 0x02, 0x40, 0x20, 0, 0x0e, 1, 0, 1, 0x0b, 0x0b, ...constant(5)),
    result("select", ...constant(1), ...constant(2), 0x20, 0, 0x1b),
    result("typed select", ...constant(1), ...constant(2), 0x20, 1, 0x1c, 1, i32),
    result("global", 0x23, 0, ...constant(3), 0x6c, 0x24, 0, 0x23, 0),
    result("null", 0xd0, 0x6f, 0xd1),
  ];
}

const failingName = "a statement that fails";

/** Fails in one of the ways that there are, or does not: what it computes may have a value. */
function failing(random: Random): Statement {
  const bodies: readonly (readonly number[])[] = [
    [0x00],
    [...constant(1), ...constant(0), 0x6d, drop],
    [...constant(1), ...constant(0), 0x70, drop],
    [...constant(-(2 ** 31)), ...constant(-1), 0x6d, drop],
    [...constant(-4), 0x28, 0, 0, drop],
    [...constant(65_533), 0x28, 0, ...unsigned(2 ** 32 - 1), drop],
    [...constant(262_144), ...constant(1), 0x3a, 0, 0],
    [...constant(1), ...constant(50), 0x11, 2, 0, drop],
    [...constant(1), ...constant(3), 0x11, 2, 0, drop],
    [...constant(30), 0x25, 0, drop],
    [...constant(30), 0xd2, increment, 0x26, 0],
    [...constant(18), ...constant(0), ...constant(9), 0xfc, 14, 0, 0],
    [...constant(0), ...constant(1), ...constant(5), 0xfc, 12, 1, 0],
    [...constant(0), ...constant(8), ...constant(5), 0xfc, 8, 2, 0],
    [...constant(-1), ...constant(0), ...constant(5), 0xfc, 10, 0, 0],
    [0xfc, 9, 2, ...constant(0), ...constant(0), ...constant(1), 0xfc, 8, 2, 0],
    [0xfc, 13, 1, ...constant(0), ...constant(0), ...constant(1), 0xfc, 12, 1, 0],
    call(endless),
    ...types.map((type) => [...randomExpression(random, type, 4, true).body, drop]),
    ...types.map((type) => [...randomExpression(random, type, 4, true).body, drop]),
  ];
  return { name: failingName, body: random.pick(bodies) ?? [0x00] };
}
