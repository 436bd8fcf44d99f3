import { expect, test } from "vitest";
import { compile, loadEngine } from "../index.ts";

async function request(schema: string, query: string) {
  const engine = await loadEngine("postgresql");
  const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;
  const { request, diagnostics } = compile(
    engine,
    [{ path: "schema.sql", text: schema }],
    [{ path: "query.sql", text: `-- name: Q :many\n${query};` }],
    { ...settings, version: "2", schema: [], queries: [] },
  );
  expect(diagnostics).toEqual([]);
  if (!request) throw new Error("there is no request");
  return request;
}

const throughPath =
  "CREATE SCHEMA app; SET search_path = app; CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (m mood NOT NULL, n app.mood);";

test.each([
  ["a column", "SELECT m FROM t"],
  ["a column that names the schema", "SELECT n FROM t"],
  ["a cast that names the schema", "SELECT 'a'::app.mood AS m FROM t"],
  ["an aggregate", "SELECT max(m) FROM t"],
])("the type of %s is called as the catalog lists it", async (_, query) => {
  const { catalog, queries } = await request(throughPath, query);
  expect(catalog?.schemas.find(({ enums }) => enums.length > 0)?.name).toBe("public");
  expect(queries[0]?.columns[0]?.type).toMatchObject({ schema: "", name: "mood" });
});

test("the type of a parameter is called as the catalog lists it", async () => {
  const { queries } = await request(throughPath, "SELECT m FROM t WHERE m = @wanted::app.mood");
  expect(queries[0]?.params[0]?.column?.type).toMatchObject({ schema: "", name: "mood" });
});

test("the columns of tables are too", async () => {
  const { catalog } = await request(throughPath, "SELECT m FROM t");
  const table = catalog?.schemas.flatMap(({ tables }) => tables)[0];
  expect(table?.columns.map(({ type }) => type)).toMatchObject([
    { schema: "", name: "mood" },
    { schema: "", name: "mood" },
  ]);
});

test("a type whose schema was written keeps it", async () => {
  const schema = "CREATE SCHEMA app; CREATE TYPE app.mood AS ENUM ('a'); CREATE TABLE t (m app.mood NOT NULL);";
  const { catalog, queries } = await request(schema, "SELECT m FROM t");
  expect(catalog?.schemas.find(({ enums }) => enums.length > 0)?.name).toBe("app");
  expect(queries[0]?.columns[0]?.type).toMatchObject({ schema: "app", name: "mood" });
});
