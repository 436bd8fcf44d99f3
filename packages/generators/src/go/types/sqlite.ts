import type { TypeTable } from "./type-request.ts";

type Row = readonly [names: string, notNull: string, nullable: string, pointer: string];

const rows: readonly Row[] = [
  ["int integer tinyint smallint mediumint bigint unsignedbigint int2 int8", "int64", "sql.NullInt64", "*int64"],
  ["blob", "[]byte", "[]byte", "[]byte"],
  ["real double doubleprecision float", "float64", "sql.NullFloat64", "*float64"],
  ["boolean bool", "bool", "sql.NullBool", "*bool"],
  ["date datetime timestamp", "time.Time", "sql.NullTime", "*time.Time"],
  ["json jsonb", "json.RawMessage", "json.RawMessage", "json.RawMessage"],
  ["any", "any", "any", "any"],
  ["text clob", "string", "sql.NullString", "*string"],
  ["numeric", "float64", "sql.NullFloat64", "*float64"],
];

const prefixes: readonly (readonly [prefixes: RegExp, sameAs: string])[] = [
  [/^(?:character|varchar|varyingcharacter|nchar|nativecharacter|nvarchar)/, "text"],
  [/^decimal/, "numeric"],
];

/** SQLite's drivers make times of columns that are declared so, of nothing else: a computed time is the text that it is stored as. */
const dates: ReadonlySet<string> = new Set(["date", "datetime", "timestamp"]);

/** Go types of the types that SQLite's columns are declared with, the same for every runtime. */
export function sqliteTypes(hasPointers: boolean): TypeTable<string> {
  const byName = new Map(rows.flatMap((row) => row[0].split(" ").map((name): [string, Row] => [name, row])));
  return ({ name, isNotNull, isComputed }) => {
    const written = name.toLowerCase();
    const lower = isComputed && dates.has(written) ? "text" : written;
    const alias = prefixes.find(([prefix]) => prefix.test(lower))?.[1] ?? lower;
    const [, notNull, nullable, pointer] = byName.get(lower) ?? byName.get(alias) ?? [];
    if (isNotNull) return notNull;
    return hasPointers ? pointer : nullable;
  };
}
