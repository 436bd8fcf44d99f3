import type { TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import { below, type Place } from "../generation.ts";
import { writtenType } from "../literals.ts";
import { subqueryOf } from "../queries/subquery.ts";
import { pickWeighted, several, type Weighted } from "../random.ts";
import { argument } from "./argument.ts";
import { aggregateReturning, callReturning } from "./call.ts";
import { condition } from "./condition.ts";
import { leaf, untypedLiteral } from "./leaf.ts";
import { specialForm } from "./special-forms.ts";

type Form = (place: Place, type: TypeId) => string | undefined;

const commonTypes = [
  "int4",
  "int8",
  "text",
  "text",
  "bool",
  "numeric",
  "timestamptz",
  "date",
  "jsonb",
  "float8",
  "uuid",
  "public.mood",
] as const;

/** A type for an expression: mostly that of a column in scope. */
export function valueType({ random, scope }: Place): TypeId {
  const column = random.chance(0.6) ? random.pickFrom(scope.columns) : undefined;
  return column && comparable(column.type) ? column.type : random.pick(commonTypes);
}

function comparable(type: TypeId): boolean {
  return !/^(json|xml|point|public\.spot|public\.place|box)/.test(type);
}

/** An expression of the type, as the generator sees it: the server is the judge. */
export function expression(place: Place, type: TypeId): string {
  const { generation, random } = place;
  generation.budget--;
  if (generation.budget <= 0 || place.depth <= 0) return leaf(place, type);
  if (place.grouped && random.chance(0.35)) return aggregateReturning(place, type) ?? leaf(place, type);
  return pickWeighted(random, forms)?.(below(place), type) ?? leaf(place, type);
}

const forms: readonly Weighted<Form>[] = [
  { weight: 30, item: leaf },
  { weight: 26, item: callReturning },
  { weight: 8, item: specialForm },
  { weight: 6, item: writeCast },
  { weight: 6, item: writeCase },
  {
    weight: 6,
    item: (place, type) => `COALESCE(${several(place.random, 1, 3, () => argument(place, type)).join(", ")})`,
  },
  { weight: 3, item: (place, type) => `NULLIF(${expression(place, type)}, ${argument(place, type)})` },
  {
    weight: 3,
    item: (place, type) =>
      `${place.random.pick(["GREATEST", "LEAST"])}(${expression(place, type)}, ${argument(place, type)})`,
  },
  { weight: 4, item: scalarSubquery },
  { weight: 6, item: (place, type) => (type === "bool" ? `(${condition(place)})` : undefined) },
  { weight: 5, item: writeArray },
  {
    weight: 3,
    item: (place, type) =>
      type.endsWith("[]") ? undefined : `(${expression(place, `${type}[]`)})[${argument(place, "int4")}]`,
  },
  { weight: 2, item: (place, type) => fieldOf(place, type) },
];

const castSources: Readonly<Record<TypeId, readonly TypeId[]>> = {
  text: ["int4", "jsonb", "uuid", "public.mood", "date", "numeric", "varchar", "bool", "text[]"],
  int4: ["int8", "numeric", "float8", "bool", "jsonb", "int2", "text"],
  int8: ["int4", "numeric", "float8"],
  numeric: ["int4", "float8", "jsonb", "money"],
  date: ["timestamptz", "timestamp"],
  timestamptz: ["date", "timestamp"],
  jsonb: ["json"],
  bool: ["int4", "jsonb"],
  float8: ["numeric", "int4"],
};

function writeCast(place: Place, type: TypeId): string {
  const source = place.random.pickFrom(castSources[type] ?? [type]) ?? type;
  const operand = expression(place, source);
  return place.random.chance(0.5) ? `(${operand})::${writtenType(type)}` : `CAST(${operand} AS ${writtenType(type)})`;
}

function writeCase(place: Place, type: TypeId): string {
  const { random } = place;
  const isSimple = random.chance(0.25);
  const operandType = valueType(place);
  const operand = isSimple ? ` ${expression(place, operandType)}` : "";
  const when = () => (isSimple ? argument(place, operandType) : condition(place));
  const branches = several(random, 1, 2, () => `WHEN ${when()} THEN ${argument(place, type)}`);
  const otherwise = random.chance(0.7)
    ? ` ELSE ${random.chance(0.1) ? untypedLiteral(place, type) : expression(place, type)}`
    : "";
  return `CASE${operand} ${branches.join(" ")}${otherwise} END`;
}

function scalarSubquery(place: Place, type: TypeId): string | undefined {
  const query = subqueryOf(place, [type], true);
  return query && `(${query})`;
}

function writeArray(place: Place, type: TypeId): string | undefined {
  if (!type.endsWith("[]")) return undefined;
  const element = type.slice(0, -2);
  if (place.random.chance(0.3)) {
    const query = subqueryOf(place, [element]);
    if (query) return `ARRAY(${query})`;
  }
  return `ARRAY[${several(place.random, 1, 3, () => argument(place, element)).join(", ")}]::${writtenType(type)}`;
}

const fields: Readonly<Record<TypeId, string>> = { text: "street", int4: "number", "text[]": "tags" };

function fieldOf(place: Place, type: TypeId): string | undefined {
  const field = fields[type];
  return field && `(${expression(place, "public.place")}).${field}`;
}
