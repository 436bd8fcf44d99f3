import { describe, expect, test } from "vitest";
import { build, catalogOf, columns, relationNames, sqlcColumns, type } from "./testing/catalog-of.ts";

describe("CREATE TYPE", () => {
  test("enums keep their labels in order", async () => {
    const catalog = await catalogOf(`
      CREATE TYPE mood AS ENUM ('sad', 'ok');
      ALTER TYPE mood ADD VALUE 'happy';
      ALTER TYPE mood ADD VALUE 'meh' BEFORE 'ok';
      ALTER TYPE mood ADD VALUE IF NOT EXISTS 'ok';
      ALTER TYPE mood RENAME VALUE 'sad' TO 'blue';`);
    expect(type(catalog, "mood").info).toMatchObject({
      id: "public.mood",
      kind: "enum",
      category: "E",
      labels: ["blue", "meh", "ok", "happy"],
    });
  });

  test("labels that are there or missing are reported at their place", async () => {
    const { messages } = await build(`CREATE TYPE mood AS ENUM ('sad', 'happy');
ALTER TYPE mood ADD VALUE 'sad';
ALTER TYPE mood ADD VALUE 'new' AFTER 'hapy';
ALTER TYPE mood RENAME VALUE 'nope' TO 'x';
ALTER TYPE mood RENAME VALUE 'sad' TO 'happy';
ALTER TYPE moot ADD VALUE 'x';`);
    expect(messages).toEqual([
      "2:27: enum mood already has value sad",
      '3:39: enum mood unable to find existing neighbor value hapy for new value new | hint: did you mean "happy"?',
      "4:30: type mood does not have value nope",
      "5:39: type mood already has value happy",
      '6:12: type "moot" does not exist | hint: did you mean "mood"?',
    ]);
  });

  test("composites keep and change their attributes", async () => {
    const catalog = await catalogOf(`
      CREATE TYPE address AS (street text, zip int, gone int);
      ALTER TYPE address DROP ATTRIBUTE gone, ALTER ATTRIBUTE zip TYPE varchar(5), ADD ATTRIBUTE city text;
      ALTER TYPE address RENAME ATTRIBUTE street TO line;`);
    expect(type(catalog, "address").info).toMatchObject({
      kind: "composite",
      attributes: [
        { name: "line", type: { id: "text" } },
        { name: "zip", type: { id: "varchar", length: 5 } },
        { name: "city", type: { id: "text" } },
      ],
    });
  });

  test("ranges come with their multirange", async () => {
    const catalog = await catalogOf(`
      CREATE TYPE floatrange AS RANGE (subtype = float8);
      CREATE TYPE span AS RANGE (subtype = int4, multirange_type_name = spans);`);
    expect(type(catalog, "floatrange").info).toMatchObject({
      kind: "range",
      subtype: "float8",
      multirange: "public.floatmultirange",
    });
    expect(type(catalog, "spans").info).toMatchObject({ kind: "multirange", range: "public.span", subtype: "int4" });
  });

  test("a base type fills its shell", async () => {
    const catalog = await catalogOf("CREATE TYPE box2; CREATE TYPE box2 (INPUT = box2_in, OUTPUT = box2_out);");
    expect(type(catalog, "box2").info.kind).toBe("base");
  });

  test("domains know the type below and NOT NULL", async () => {
    const catalog = await catalogOf(`
      CREATE DOMAIN email AS varchar(80) NOT NULL CHECK (VALUE LIKE '%@%');
      CREATE TABLE t (a email, b email NOT NULL);
      ALTER DOMAIN email DROP NOT NULL;`);
    expect(type(catalog, "email").info).toMatchObject({
      kind: "domain",
      category: "S",
      base: { id: "varchar", length: 80 },
      notNull: false,
    });
    expect(columns(catalog, "t")).toEqual(["a public.email", "b public.email NN"]);
  });

  test("names that are taken are reported", async () => {
    const { messages } = await build(
      "CREATE TYPE mood AS ENUM (); CREATE TABLE t (); CREATE TYPE mood AS (a int); CREATE TYPE t AS ENUM ();",
    );
    expect(messages).toEqual([
      '1:61: type "mood" already exists | schema.sql:1:13: it was created here',
      '1:90: relation "t" already exists | schema.sql:1:43: it was created here',
    ]);
  });
});

describe("what is declared with a type", () => {
  const schema = `
    CREATE SCHEMA other;
    CREATE TYPE mood AS ENUM ('ok');
    CREATE TYPE pair AS (first mood, second mood[]);
    CREATE TABLE t (a mood, b mood[], c public.mood, d pair);
    CREATE FUNCTION f(m mood) RETURNS mood LANGUAGE sql AS '';`;

  test("follows its new name", async () => {
    const catalog = await catalogOf(`${schema} ALTER TYPE mood RENAME TO feeling;`);
    expect(columns(catalog, "t")).toEqual([
      "a public.feeling",
      "b public.feeling[]",
      "c public.feeling",
      "d public.pair",
    ]);
    expect(sqlcColumns(catalog, "t")).toEqual(["a feeling", "b feeling[]", "c public:feeling", "d pair"]);
    expect(type(catalog, "pair").info.attributes).toMatchObject([
      { type: { id: "public.feeling" }, spelling: { name: "feeling" } },
      { type: { id: "public.feeling[]" } },
    ]);
    expect(catalog.schemas.get("public")?.functions.get("f")).toMatchObject([
      { returns: { id: "public.feeling" }, sqlcReturns: { schema: "", name: "feeling" } },
    ]);
  });

  test("follows it to another schema", async () => {
    const catalog = await catalogOf(`${schema} ALTER TYPE mood SET SCHEMA other;`);
    expect(columns(catalog, "t").slice(0, 3)).toEqual(["a other.mood", "b other.mood[]", "c other.mood"]);
    expect(sqlcColumns(catalog, "t").slice(0, 3)).toEqual(["a other:mood", "b other:mood[]", "c other:mood"]);
    expect(type(catalog, "mood", "other").info).toMatchObject({ id: "other.mood", array: "other.mood[]" });
  });

  test("follows the name of its schema", async () => {
    const catalog = await catalogOf(`
      CREATE SCHEMA a; CREATE TYPE a.mood AS ENUM (); CREATE TABLE a.t (m a.mood); CREATE TABLE u (t a.t);
      ALTER SCHEMA a RENAME TO b;`);
    expect(columns(catalog, "t", "b")).toEqual(["m b.mood"]);
    expect(columns(catalog, "u")).toEqual(["t b.t"]);
    expect(sqlcColumns(catalog, "t", "b")).toEqual(["m b:mood"]);
  });

  test("stays when the type is dropped, and goes with CASCADE", async () => {
    const kept = await catalogOf(`${schema} DROP TYPE mood;`);
    expect(columns(kept, "t")[0]).toBe("a public.mood");
    const dropped = await catalogOf(`${schema} DROP TYPE mood CASCADE;`);
    expect(columns(dropped, "t")).toEqual(["d public.pair"]);
    expect(dropped.schemas.get("public")?.functions.has("f")).toBe(false);
  });

  test("follows a table's row type", async () => {
    const catalog = await catalogOf("CREATE TABLE a (x int); CREATE TABLE b (a a[]); ALTER TABLE a RENAME TO c;");
    expect(columns(catalog, "b")).toEqual(["a public.c[]"]);
  });
});

test("types keep their order when renamed", async () => {
  const catalog = await catalogOf("CREATE TYPE a AS ENUM (); CREATE TYPE b AS ENUM (); ALTER TYPE a RENAME TO z;");
  expect([...(catalog.schemas.get("public")?.types.keys() ?? [])]).toEqual(["z", "b"]);
});

test("a dropped domain is gone", async () => {
  const catalog = await catalogOf("CREATE DOMAIN d AS int; DROP DOMAIN d; DROP DOMAIN IF EXISTS d; CREATE TABLE d ();");
  expect(relationNames(catalog)).toEqual(["d"]);
});
