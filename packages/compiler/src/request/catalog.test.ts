import { describe, expect, test } from "vitest";
import { loadPostgresqlEngine } from "../engines/postgresql/load.ts";
import { catalogOf } from "../schema/testing/catalog-of.ts";
import { requestCatalog } from "./catalog.ts";

async function request(sql: string, system: "none" | "full" = "none") {
  const engine = await loadPostgresqlEngine({
    sources: [{ path: "schema.sql", text: sql }],
    listing: system === "full",
  });
  return requestCatalog(engine, await catalogOf(sql), { system });
}

describe("schemas", () => {
  test("come in sqlc's order", async () => {
    const { schemas, defaultSchema } = await request("CREATE SCHEMA a;", "full");
    expect(schemas.map(({ name }) => name)).toEqual(["public", "pg_temp", "pg_catalog", "information_schema", "a"]);
    expect(defaultSchema).toBe("public");
  });

  test("hold what was created without a schema's name where sqlc has it", async () => {
    const { schemas } = await request(`
      CREATE SCHEMA app; CREATE TABLE u (); SET search_path = app; CREATE TABLE t (); CREATE TABLE u ();`);
    const names = schemas.map(({ tables }) => tables.map(({ rel, facts }) => [rel?.schema, rel?.name, facts?.schema]));
    expect(names).toEqual([
      [
        ["", "u", "public"],
        ["", "t", "app"],
      ],
      [],
      [["app", "u", "app"]],
    ]);
  });

  test("list enums and composites, not what extensions bring", async () => {
    const { schemas } = await request(
      "CREATE EXTENSION citext; CREATE TYPE m AS ENUM ('x'); CREATE TYPE c AS (a int); CREATE DOMAIN d AS int; COMMENT ON TYPE m IS 'mood';",
    );
    expect(schemas[0]).toMatchObject({
      enums: [{ name: "m", vals: ["x"], comment: "mood" }],
      compositeTypes: [{ name: "c", comment: "" }],
    });
  });
});

describe("columns", () => {
  test("have sqlc's fields and the truth beside them", async () => {
    const { schemas } = await request("CREATE TABLE t (id bigserial, tags text[] DEFAULT '{}')");
    const [id, tags] = schemas[0]?.tables[0]?.columns ?? [];
    expect(id).toMatchObject({
      notNull: false,
      length: -1,
      table: { schema: "", name: "t" },
      type: { schema: "", name: "bigserial" },
      facts: { typeId: "int8", notNull: true, nullableBecause: "", tableSchema: "public" },
    });
    expect(tags).toMatchObject({
      isArray: true,
      arrayDims: 1,
      facts: { typeId: "text[]", notNull: false, nullableBecause: 'column "tags" allows NULL', default: "'{}'" },
    });
  });

  test("never claim a NOT NULL that is not true", async () => {
    const { schemas } = await request("CREATE TABLE a (x int NOT NULL); CREATE TABLE b AS SELECT x FROM a;");
    expect(schemas[0]?.tables[1]?.columns[0]).toMatchObject({ notNull: false, facts: { notNull: false } });
  });
});

test("types are those of the user and those that columns refer to", async () => {
  const { types } = await request(`
    CREATE EXTENSION citext; CREATE EXTENSION hstore;
    CREATE TYPE m AS ENUM ('x'); CREATE DOMAIN d AS m NOT NULL; CREATE TYPE c AS (a d[], b int);
    CREATE TABLE t (a c, b citext, g geometry, n int);`);
  expect(types.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "public.m enum",
    "public.d domain",
    "public.c composite",
    "public.citext base",
    "public.geometry foreign",
  ]);
  expect(types[1]).toMatchObject({ baseId: "public.m", notNull: true });
  expect(types[2]).toMatchObject({
    attributes: [
      { name: "a", typeId: "public.d[]" },
      { name: "b", typeId: "int4" },
    ],
  });
});
