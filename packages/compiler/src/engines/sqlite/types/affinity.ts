import type { TypeId } from "../../../catalog/index.ts";

/** Storage classes and what columns may promise of them; `dynamic` is any value at all. */
export type Affinity = "integer" | "real" | "text" | "blob" | "numeric";

/** The affinity that a declared type gives its column (documentation: Datatypes In SQLite, 3.1). */
export function affinityOf(declared: string): Affinity {
  const name = declared.toLowerCase();
  if (name.includes("int")) return "integer";
  if (/char|clob|text/.test(name)) return "text";
  if (name === "" || name.includes("blob")) return "blob";
  return /real|floa|doub/.test(name) ? "real" : "numeric";
}

/**
 * Names that are conventions: SQLite gives their columns numeric affinity, but what applications store there is known by the name.
 * Each with the type ids that its values have in SQLite.
 */
const conventions: ReadonlyMap<string, { readonly base: TypeId; readonly storedAs: readonly TypeId[] }> = new Map([
  ["bool", { base: "boolean", storedAs: ["integer"] }],
  ["boolean", { base: "boolean", storedAs: ["integer"] }],
  ["date", { base: "date", storedAs: ["text", "integer", "real"] }],
  ["datetime", { base: "datetime", storedAs: ["text", "integer", "real"] }],
  ["timestamp", { base: "datetime", storedAs: ["text", "integer", "real"] }],
  ["time", { base: "time", storedAs: ["text", "integer", "real"] }],
  ["json", { base: "json", storedAs: ["text"] }],
  ["jsonb", { base: "jsonb", storedAs: ["blob", "text"] }],
]);

const ownTypes: ReadonlySet<TypeId> = new Set(["dynamic", "unknown", "record", "any"]);

/** Names that promise numbers. Numeric affinity alone does not: it keeps what does not look like one, such as the texts of a `UUID`. */
const numericNames = /^(num|dec|money|currency)/;

/** The type below a declared one: one of the affinities, a convention, or `dynamic`. */
export function baseOf(id: TypeId): TypeId {
  if (ownTypes.has(id)) return id;
  const convention = conventions.get(id);
  if (convention) return convention.base;
  const affinity = affinityOf(id);
  return affinity === "numeric" && !numericNames.test(id) ? "dynamic" : affinity;
}

/** What values of a type, given by its base, are stored as. */
export function storageOf(base: TypeId): readonly TypeId[] {
  if (base === "numeric") return ["integer", "real"];
  for (const convention of conventions.values()) if (convention.base === base) return convention.storedAs;
  return [base];
}

const wideNames: ReadonlySet<TypeId> = new Set(["bigint", "int8", "unsigned big int"]);

/** A type whose name says that its integers need all of 64 bits: generators keep them where a floating-point number would not. */
export function isWide(id: TypeId): boolean {
  return wideNames.has(id);
}

export function isNumeric(base: TypeId): boolean {
  return base === "integer" || base === "real" || base === "numeric" || base === "boolean";
}
