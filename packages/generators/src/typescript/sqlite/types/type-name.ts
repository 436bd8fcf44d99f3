import type { Column } from "@sqlc-ts/protocol";

/** The type of a column: from sqlc-ts's facts, or, in a request that sqlc itself made, from its spelling. */
export function typeOfColumn({ facts, type }: Column, idOf = typeIdOf): string {
  const spelled = idOf(type?.name ?? "");
  const id = facts?.typeId || spelled;
  // What sqlc calls a truth value is one: comparisons give the integers 0 and 1.
  return id === "integer" && /^bool(ean)?$/.test(spelled) ? "boolean" : id;
}

/** A type as the configuration or a table names it: `VARCHAR(20)`, `double precision`. */
export function typeIdOf(name: string): string {
  return name
    .replace(/\([^)]*\)/, "")
    .trim()
    .toLowerCase()
    .replaceAll(/\s+/g, " ");
}

export type TypeFamily =
  | "integer"
  | "bigint"
  | "real"
  | "numeric"
  | "text"
  | "blob"
  | "boolean"
  | "datetime"
  | "json"
  | "any";

const conventions: ReadonlyMap<string, TypeFamily> = new Map([
  ["bool", "boolean"],
  ["boolean", "boolean"],
  ["date", "text"],
  ["time", "text"],
  ["datetime", "datetime"],
  ["timestamp", "datetime"],
  ["json", "json"],
  ["jsonb", "json"],
  ["numeric", "numeric"],
  ["decimal", "numeric"],
  ["dec", "numeric"],
  ["number", "numeric"],
  ["", "any"],
  ["any", "any"],
  ["dynamic", "any"],
  ["unknown", "any"],
]);

/**
 * What values of a type are, by convention or by the affinity that the name gives a column (Datatypes In SQLite, 3.1); undefined for other
 * names, which have numeric affinity, whatever they are meant for: `UUID`, `STRING`.
 */
export function familyOf(id: string): TypeFamily | undefined {
  const convention = conventions.get(id);
  if (convention) return convention;
  if (id.includes("int")) return /big|int8/.test(id) ? "bigint" : "integer";
  if (/char|clob|text/.test(id)) return "text";
  if (id.includes("blob")) return "blob";
  return /real|floa|doub/.test(id) ? "real" : undefined;
}
