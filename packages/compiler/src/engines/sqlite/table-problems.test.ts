import { expect, test } from "vitest";
import { buildCatalog } from "../../build-catalog.ts";
import { createSqliteEngine } from "./index.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

function messages(text: string): readonly string[] {
  const { diagnostics } = buildCatalog(createSqliteEngine(), [{ path: "schema.sql", text }], settings);
  return diagnostics.map(({ message, span }) => `${span?.start}: ${message}`);
}

test.each([
  ["CREATE TABLE t (a VARCHAR(10), b INT) STRICT;", '18: unknown datatype for t.a: "VARCHAR(10)"'],
  ["CREATE TABLE t (a) STRICT;", "16: missing datatype for t.a"],
  ["CREATE TABLE t (a INT) WITHOUT ROWID;", "13: PRIMARY KEY missing on table t"],
  ["CREATE TABLE t (name TEXT); CREATE INDEX i ON t (nmae);", '49: column "nmae" of relation "t" does not exist'],
])("%s", (text, message) => {
  expect(messages(text)).toEqual([message]);
});

test.each([
  "CREATE TABLE t (a INT, b integer, c REAL, d TEXT, e BLOB, f ANY) STRICT;",
  "CREATE TABLE t (a TEXT, PRIMARY KEY (a)) STRICT, WITHOUT ROWID;",
  "CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID;",
  'CREATE TABLE t ("Name" TEXT); CREATE INDEX i ON t (name, lower("Name"));',
])("%s has no problem", (text) => {
  expect(messages(text)).toEqual([]);
});
