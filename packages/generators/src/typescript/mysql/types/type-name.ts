import type { Column } from "@sqlc-ts/protocol";

/** What SQL, drivers and sqlc call MySQL's types, and the name that a column has. */
const aliases: ReadonlyMap<string, string> = new Map([
  ["integer", "int"],
  ["middleint", "mediumint"],
  ["int1", "tinyint"],
  ["int2", "smallint"],
  ["int3", "mediumint"],
  ["int4", "int"],
  ["int8", "bigint"],
  ["serial", "bigint unsigned"],
  ["boolean", "bool"],
  ["numeric", "decimal"],
  ["dec", "decimal"],
  ["fixed", "decimal"],
  ["double precision", "double"],
  ["real", "double"],
  ["var_string", "varchar"],
  ["character varying", "varchar"],
  ["character", "char"],
  ["nchar", "char"],
  ["nvarchar", "varchar"],
  ["bigint signed", "bigint"],
]);

/**
 * The type of a column: from sqlc-ts's facts, or, in a request that sqlc itself made, from its spelling. `TINYINT(1)` is `bool`, as MySQL
 * has it for BOOL, `BIT(1)` is a type of its own.
 */
export function typeOfColumn({ facts, type, length, unsigned }: Column, idOf = typeIdOf): string {
  const spelled = idOf(type?.name ?? "");
  // What sqlc calls an integer counts rows: the parameter of LIMIT or OFFSET.
  if (type?.name === "integer") return "int";
  const id = facts?.typeId || spelled;
  const hasLength = length === 1 && spelled === id;
  if (id === "tinyint" && hasLength) return "bool";
  if (id === "bit" && hasLength) return "bit(1)";
  return unsigned && spelled === id ? `${id} unsigned` : id;
}

/** A type as the configuration names it: `bigint unsigned`, `DECIMAL(10, 2)`, `tinyint(1)`. */
export function typeIdOf(name: string): string {
  const lower = name.trim().toLowerCase().replaceAll(/\s+/g, " ");
  if (/^tinyint ?\(1\)$/.test(lower)) return "bool";
  if (/^bit ?\(1\)$/.test(lower)) return "bit(1)";
  const bare = lower.replace(/ ?\([^)]*\)/, "");
  return aliases.get(bare) ?? bare;
}

/** A type and, where it is unsigned, the one of the same name that is not. */
export function namesOf(id: string): readonly string[] {
  return id.endsWith(" unsigned") ? [id, withoutSign(id)] : [id];
}

export function withoutSign(id: string): string {
  return id.replace(/ unsigned$/, "");
}
