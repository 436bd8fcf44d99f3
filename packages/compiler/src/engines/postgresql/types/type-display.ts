import type { SqlType, TypeId, TypeSpelling } from "../../../catalog/index.ts";

/** The standard's names of types, as `format_type` prints them; all other types of pg_catalog go by their own name. */
const displayNames: ReadonlyMap<string, string> = new Map([
  ["bit", "bit"],
  ["bool", "boolean"],
  ["bpchar", "character"],
  ["char", '"char"'],
  ["any", '"any"'],
  ["float4", "real"],
  ["float8", "double precision"],
  ["int2", "smallint"],
  ["int4", "integer"],
  ["int8", "bigint"],
  ["time", "time without time zone"],
  ["timestamp", "timestamp without time zone"],
  ["timestamptz", "timestamp with time zone"],
  ["timetz", "time with time zone"],
  ["varbit", "bit varying"],
  ["varchar", "character varying"],
]);

/** The types that PostgreSQL's grammar knows by keywords: sqlc writes them with their schema. */
const keywordTypes: ReadonlySet<string> = new Set([
  "bit",
  "bool",
  "bpchar",
  "float4",
  "float8",
  "int2",
  "int4",
  "int8",
  "interval",
  "json",
  "numeric",
  "time",
  "timestamp",
  "timestamptz",
  "timetz",
  "varbit",
  "varchar",
]);

/** `integer`, `text[]`, `mood`, `shop.mood`: types outside pg_catalog and the default schema carry their schema. */
export function displayType(id: TypeId, defaultSchema: string): string {
  if (id.endsWith("[]")) return `${displayType(id.slice(0, -2), defaultSchema)}[]`;
  if (id.startsWith(`${defaultSchema}.`)) return id.slice(defaultSchema.length + 1);
  return displayNames.get(id) ?? id;
}

/** Like {@link displayType} with the modifiers: `character varying(20)`, `numeric(10,2)`. */
export function displayTypeWithModifiers(type: SqlType, defaultSchema: string): string {
  const name = displayType(type.id, defaultSchema);
  if (type.length === undefined) return name;
  const modifiers = `(${type.length}${type.scale === undefined ? "" : `,${type.scale}`})`;
  const [, head, tail] = /^(time(?:stamp)?)( .*)$/.exec(name) ?? [];
  if (head !== undefined) return `${head}${modifiers}${tail}`;
  return name.endsWith("[]") ? `${name.slice(0, -2)}${modifiers}[]` : `${name}${modifiers}`;
}

/** sqlc's spelling of a built-in function's result: the displayed name whole, brackets included. */
export function spellFunctionType(type: SqlType, defaultSchema: string): TypeSpelling {
  const name = type.id === "any" || type.id === "any[]" ? type.id : displayType(type.id, defaultSchema);
  return { schema: "", name, dimensions: 0, length: -1, unsigned: false };
}

/** sqlc's spelling of a column that is declared with the type: `pg_catalog.int4` for keywords, `text`, `mood`, `shop.mood`. */
export function spellDeclaredType(type: SqlType, defaultSchema: string): TypeSpelling {
  const isArray = type.id.endsWith("[]");
  const id = isArray ? type.id.slice(0, -2) : type.id;
  const dot = id.indexOf(".");
  const written = dot < 0 ? (keywordTypes.has(id) ? "pg_catalog" : "") : id.slice(0, dot);
  return {
    schema: written === defaultSchema ? "" : written,
    name: id.slice(dot + 1),
    dimensions: isArray ? 1 : 0,
    length: -1,
    unsigned: false,
  };
}
