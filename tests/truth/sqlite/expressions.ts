import { functions } from "../../../packages/compiler/src/engines/sqlite/gen/functions.ts";
import type { Random } from "../../parser/random.ts";
import { type CallShape, readCallShapes } from "../call-shapes.ts";

/** Columns of the test's tables by what they hold. */
const columns = {
  integer: ["a.id", "a.n", "a.m", "b.id", "b.a_id"],
  real: ["a.f", "a.g"],
  text: ["a.name", "a.bio", "b.title"],
  blob: ["a.bytes"],
  numeric: ["a.price"],
  json: ["a.js"],
  datetime: ["a.dt"],
  boolean: ["a.ok"],
} as const;

const allColumns: readonly string[] = Object.values(columns).flat();
const constants = ["0", "1", "-2", "2.5", "'a'", "'12'", "''", "NULL", "x'41'", "true", "'2024-05-06'", "'{\"a\":1}'"];
const operators = "+ - * / % || & | << >> < <= > >= = <> IS LIKE GLOB -> ->>".split(" ").concat("IS NOT", "NOT LIKE");
const casts = ["INTEGER", "TEXT", "REAL", "BLOB", "NUMERIC", "DECIMAL(10,2)"];

/** Functions that cannot be tried: they need another place, register nothing here, or do something. */
const excluded =
  /^(load_extension|sqlite_log|sqlite_offset|zeroblob|randomblob|raise|highlight|snippet|bm25|offsets|matchinfo|optimize|fts5|rtree|pragma|percentile|median|match)/;

export const callables: readonly CallShape[] = readCallShapes(functions).filter(
  ({ name, kind }) => kind !== "table" && !excluded.test(name),
);

/** An expression over the tables `a` and `b`. */
export function randomExpression(random: Random, depth: number): string {
  const inner = (): string =>
    depth <= 0 || random.below(3) === 0 ? leaf(random) : randomExpression(random, depth - 1);
  switch (random.below(12)) {
    case 0:
      return `CASE WHEN ${inner()} THEN ${inner()} ${random.below(2) === 0 ? "" : `ELSE ${inner()} `}END`;
    case 1:
      return `CAST(${inner()} AS ${random.pick(casts) ?? "TEXT"})`;
    case 2:
      return `(${inner()} ${random.pick(["BETWEEN", "NOT BETWEEN"]) ?? ""} ${inner()} AND ${inner()})`;
    case 3:
      return `(${inner()} IN (${inner()}, ${inner()}))`;
    case 4:
      return `(${random.pick(["-", "+", "~", "NOT"]) ?? "-"} ${inner()})`;
    case 5:
      return `coalesce(${inner()}, ${inner()})`;
    case 6:
    case 7:
    case 8:
      return call(random, "function", inner);
    default:
      return `(${inner()} ${random.pick(operators) ?? "+"} ${inner()})`;
  }
}

/** An aggregate or window function over such expressions. */
export function randomAggregate(random: Random, depth: number): string {
  const inner = (): string => randomExpression(random, depth);
  const kind = random.below(3) === 0 ? "window" : "aggregate";
  const over = kind === "window" || random.below(3) === 0 ? " OVER (ORDER BY a.id)" : "";
  return `${call(random, kind, inner)}${over}`;
}

function leaf(random: Random): string {
  return random.below(4) === 0 ? (random.pick(constants) ?? "1") : (random.pick(allColumns) ?? "a.id");
}

/** Half of the arguments are of the kind that the function is made for. */
function call(random: Random, kind: string, inner: () => string): string {
  const shape = random.pick(callables.filter((candidate) => candidate.kind === kind));
  if (!shape) return "1";
  const count = shape.minimum + random.below(shape.maximum - shape.minimum + 1);
  const values = Array.from({ length: count }, (_, position) => {
    const type = shape.types[Math.min(position, shape.types.length - 1)] ?? "";
    const fitting = Object.entries(columns).find(([name]) => name === type)?.[1];
    return fitting && random.below(2) === 0 ? (random.pick(fitting) ?? "a.id") : inner();
  });
  return `${shape.name}(${values.join(", ")})`;
}
