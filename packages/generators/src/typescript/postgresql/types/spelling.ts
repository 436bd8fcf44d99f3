import type { Column } from "@sqlc-ts/protocol";

/** The type of a column: its identity as in `ColumnFacts.type_id`, without `[]`, and the number of array dimensions. */
export interface TypeReference {
  readonly id: string;
  readonly dimensions: number;
  /** No element is ever NULL. */
  readonly full?: boolean;
}

/** What SQL and sqlc call PostgreSQL's types, and the name that the catalog `pg_type` has for them. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["int", "int4"],
  ["integer", "int4"],
  ["serial", "int4"],
  ["serial4", "int4"],
  ["bigint", "int8"],
  ["bigserial", "int8"],
  ["serial8", "int8"],
  ["smallint", "int2"],
  ["smallserial", "int2"],
  ["serial2", "int2"],
  ["real", "float4"],
  ["float", "float8"],
  ["double precision", "float8"],
  ["decimal", "numeric"],
  ["dec", "numeric"],
  ["boolean", "bool"],
  ["character varying", "varchar"],
  ["character", "bpchar"],
  ["string", "text"],
  ["bit varying", "varbit"],
  ["timestamp without time zone", "timestamp"],
  ["timestamp with time zone", "timestamptz"],
  ["time without time zone", "time"],
  ["time with time zone", "timetz"],
]);

/**
 * The type of a column: from sqlc-ts's facts, or, in a request that sqlc itself made, from its spelling, which takes many forms
 * (`{schema: "pg_catalog", name: "int4"}`, `pg_catalog.int4`, `bigint`, `bigserial`, `text[]` within the name).
 *
 * @param parse {@link parseTypeName}, or what remembers its answers
 */
export function typeOfColumn(column: Column, parse: (name: string) => TypeReference): TypeReference {
  const proven = isCount(column, parse) ? "int4" : (column.facts?.typeId ?? "");
  const spelled = parse(proven === "" ? spelledName(column) : proven);
  const isArray = spelled.dimensions > 0 || (proven === "" && column.isArray) || column.isSqlcSlice;
  const dimensions = isArray ? Math.max(1, spelled.dimensions, column.arrayDims) : 0;
  return { id: spelled.id, dimensions, full: column.facts?.elementsNotNull ?? false };
}

/** The parameter of LIMIT or OFFSET: a `bigint` for the database, an `integer` for sqlc, which counts rows well enough. */
function isCount(column: Column, parse: (name: string) => TypeReference): boolean {
  return column.facts?.typeId === "int8" && parse(spelledName(column)).id === "int4";
}

/** Reads a type as the configuration or a spelling names it: `pg_catalog.int4`, `bigint[]`, `public.mood`. */
export function parseTypeName(name: string): TypeReference {
  let base = name.trim();
  let dimensions = 0;
  for (; base.endsWith("[]"); dimensions++) base = base.slice(0, -2).trimEnd();
  const unqualified = base.replace(/^pg_catalog\./, "");
  const withoutModifier = unqualified.replace(/\([^)]*\)/, "");
  return { id: aliases.get(withoutModifier.toLowerCase()) ?? withoutModifier, dimensions };
}

function spelledName(column: Column): string {
  const { schema = "", name = "" } = column.type ?? {};
  return schema === "" ? name : `${schema}.${name}`;
}
