import type { FunctionDefinition, TypeId } from "../../../packages/compiler/src/catalog/index.ts";
import type { CallShape } from "../../../packages/compiler/src/engines/engine.ts";

/** Numbers from 0 to 1 that are the same at every run (a linear congruential generator). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

export function choose<Item>(random: () => number, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}

/** Types near to another, as arguments that need a conversion, and now and then one that does not fit. */
const neighbours: Readonly<Record<string, readonly [TypeId, ...TypeId[]]>> = {
  N: ["int2", "int4", "int8", "numeric", "float4", "float8", "public.positive", "oid", "regclass"],
  S: ["text", "varchar", "bpchar", "name", "public.email"],
  D: ["date", "timestamp", "timestamptz", "time", "timetz"],
  T: ["interval"],
  A: ["int4[]", "text[]", "float8[]", "public.mood[]", "public.tags", "int2vector", "varchar[]"],
  P: [
    "int4",
    "text",
    "int4[]",
    "text[]",
    "public.mood",
    "int4range",
    "public.positive",
    "public.pair",
    "jsonb",
    "nummultirange",
    "float8",
  ],
  U: ["bytea", "json", "jsonb", "uuid", "xml"],
  I: ["inet", "cidr"],
  V: ["bit", "varbit"],
  B: ["bool"],
  R: ["int4range", "numrange", "daterange", "int8range"],
};

const anything: readonly [TypeId, ...TypeId[]] = [
  "int4",
  "text",
  "int8",
  "float8",
  "jsonb",
  "date",
  "public.mood",
  "public.people",
];

const polymorphicSamples: Readonly<Record<string, readonly [TypeId, ...TypeId[]]>> = {
  anyarray: ["int4[]", "text[]", "public.mood[]", "public.tags", "int2vector"],
  anycompatiblearray: ["int4[]", "text[]", "numeric[]"],
  anycompatiblerange: ["int4range", "numrange"],
  anycompatiblemultirange: ["int4multirange", "nummultirange"],
  anyenum: ["public.mood"],
  anyrange: ["int4range", "tstzrange"],
  anymultirange: ["int4multirange", "datemultirange"],
  record: ["public.pair", "public.people", "record"],
};

/** A type to give to a parameter: mostly its own, sometimes an untyped literal, a neighbour or a stranger. */
export function argumentFor(random: () => number, declared: TypeId, category: string): TypeId {
  const samples = polymorphicSamples[declared] ?? neighbours[category] ?? anything;
  const dice = random();
  if (dice < 0.3) return polymorphicSamples[declared] || category === "P" ? choose(random, samples) : declared;
  if (dice < 0.55) return "unknown";
  return dice < 0.95 ? choose(random, samples) : choose(random, anything);
}

/** An expression of the type; NULL is an untyped literal.*/
export function expressionOf(type: TypeId): string {
  if (type === "unknown") return "NULL";
  if (type === "record") return "ROW(1, 'a')";
  if (type === "any") return "NULL::int4";
  return `NULL::${typeSql(type)}`;
}

/** The type as SQL writes it, its names quoted. */
export function typeSql(type: TypeId): string {
  if (type === "unknown" || type === "record") return type;
  if (type.endsWith("[]")) return `${typeSql(type.slice(0, -2))}[]`;
  const parts = type.split(".");
  return parts.map((part) => `"${part}"`).join(".");
}

/** The call as SQL; a window function gets a window, the last arguments of an ordered-set aggregate their place. */
export function callSql(
  definition: FunctionDefinition,
  types: readonly TypeId[],
  names: readonly string[] = [],
): string {
  const written = types.map((type, index) => {
    const name = names[index];
    return `${name === undefined ? "" : `"${name}" => `}${expressionOf(type)}`;
  });
  const name = `"${definition.name}"`;
  const direct = definition.orderedSet?.directArguments;
  if (direct !== undefined) {
    return `SELECT ${name}(${written.slice(0, direct).join(", ")}) WITHIN GROUP (ORDER BY ${written.slice(direct).join(", ")})`;
  }
  return `SELECT ${name}(${written.join(", ")})${definition.kind === "window" ? " OVER ()" : ""}`;
}

/** The shape of the same call. */
export function callShape(
  definition: FunctionDefinition,
  types: readonly TypeId[],
  names: readonly string[] = [],
): CallShape {
  const direct = definition.orderedSet?.directArguments ?? types.length;
  const given = types.slice(0, direct).map((id, index) => {
    const name = names[index];
    return { type: { id }, ...(name !== undefined && { name }) };
  });
  return {
    name: definition.name,
    arguments: given,
    variadic: false,
    star: false,
    ...(definition.orderedSet && { withinGroup: types.slice(direct).map((id) => ({ id })) }),
  };
}
