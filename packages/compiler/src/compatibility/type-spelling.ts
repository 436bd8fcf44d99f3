import type { TypeSpelling } from "../catalog/index.ts";

/** A type name without modifiers: `spell("int")`. */
export function spell(name: string, schema = "", dimensions = 0): TypeSpelling {
  return { schema, name, dimensions, length: -1, unsigned: false };
}

/** sqlc's word for a type that it does not know. */
export const anyType: TypeSpelling = spell("any");

/** The name that embeds have for their type. */
export const noType: TypeSpelling = spell("");

/**
 * The qualifier moves into the name: `{schema: "", name: "pg_catalog.int4"}`, as parameters typed by a column, columns of views and user
 * functions' results have it (spec: analysis.md 3.1).
 */
export function joinQualifier(spelling: TypeSpelling): TypeSpelling {
  return spelling.schema ? { ...spelling, schema: "", name: `${spelling.schema}.${spelling.name}` } : spelling;
}

/** The qualifier is lost, as for functions in FROM. */
export function dropQualifier(spelling: TypeSpelling): TypeSpelling {
  const name = spelling.name.slice(spelling.name.lastIndexOf(".") + 1);
  return { ...spelling, schema: "", name: spelling.schema ? spelling.name : name };
}
