import { describe, expect, test } from "vitest";
import { build, catalogOf, columns, relation, relationNames } from "./testing/catalog-of.ts";

describe("RENAME", () => {
  test("of a table keeps its place, and references follow", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (a_id int REFERENCES a (id));
      ALTER TABLE a RENAME TO z; ALTER TABLE z RENAME COLUMN id TO key;`);
    expect(relationNames(catalog)).toEqual(["z", "b"]);
    expect(relation(catalog, "b").foreignKeys).toMatchObject([{ referencedTable: "z", referencedColumns: ["key"] }]);
    expect(relation(catalog, "z").keys).toMatchObject([{ columns: ["key"] }]);
  });

  test("of what is missing or taken is reported", async () => {
    const { messages } = await build(`CREATE TABLE a (x int, y int); CREATE TABLE b ();
ALTER TABLE a RENAME TO b;
ALTER TABLE c RENAME TO d;
ALTER TABLE a RENAME COLUMN x TO y;
ALTER TABLE a RENAME z TO w;
ALTER TABLE IF EXISTS c RENAME TO d;`);
    expect(messages).toEqual([
      '2:25: relation "b" already exists | schema.sql:1:45: it was created here',
      '3:13: relation "c" does not exist | hint: did you mean "a"?',
      '4:34: column "y" of relation "a" already exists',
      '5:22: column "z" of relation "a" does not exist | hint: did you mean "x"?',
    ]);
  });

  test("of constraints and indexes renames keys", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int CONSTRAINT u UNIQUE, b int);
      CREATE UNIQUE INDEX i ON t (b);
      ALTER TABLE t RENAME CONSTRAINT u TO v; ALTER INDEX i RENAME TO j;`);
    expect(relation(catalog, "t").keys.map(({ name }) => name)).toEqual(["v", "j"]);
  });
});

describe("SET SCHEMA", () => {
  test("moves a table behind those of the other schema", async () => {
    const catalog = await catalogOf(`
      CREATE SCHEMA s; CREATE TABLE t (); CREATE TABLE s.u (); ALTER TABLE t SET SCHEMA s;`);
    expect(relationNames(catalog, "s")).toEqual(["u", "t"]);
    expect(relation(catalog, "t", "s")).toMatchObject({ schema: "s", writtenSchema: "s" });
  });

  test("to an unknown schema is reported", async () => {
    const { messages } = await build("CREATE TABLE t (); ALTER TABLE t SET SCHEMA s;");
    expect(messages).toEqual(['1:45: schema "s" does not exist']);
  });
});

describe("DROP", () => {
  test("of tables takes their references with it", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE a (id int); CREATE TABLE b (a_id int REFERENCES a); DROP TABLE a CASCADE;`);
    expect(relation(catalog, "b").foreignKeys).toEqual([]);
  });

  test("of what is missing is reported unless IF EXISTS says so", async () => {
    const { messages } = await build(`DROP TABLE a; DROP VIEW IF EXISTS b; DROP TYPE c; DROP SCHEMA d;
DROP FUNCTION e(); DROP TABLE s.f; DROP INDEX g; DROP SEQUENCE h; DROP PROCEDURE i;`);
    expect(messages).toEqual([
      '1:12: relation "a" does not exist',
      '1:48: type "c" does not exist',
      '1:63: schema "d" does not exist',
      '2:15: relation "e" does not exist',
      '2:31: schema "s" does not exist',
    ]);
  });

  test("of a schema takes all that is in it; the default one can be made again", async () => {
    const catalog = await catalogOf(`
      CREATE SCHEMA s; CREATE TABLE s.t (); CREATE TABLE u (); CREATE TYPE v AS ENUM ();
      DROP SCHEMA s CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE w ();`);
    expect([...catalog.schemas.keys()]).toEqual(["public", "pg_temp"]);
    expect(relationNames(catalog)).toEqual(["w"]);
    expect(catalog.schemas.get("public")?.types.size).toBe(0);
  });

  test("of a table takes inheritance children with CASCADE only", async () => {
    const family = "CREATE TABLE p (); CREATE TABLE c () INHERITS (p);";
    expect(relationNames(await catalogOf(`${family} DROP TABLE p`))).toEqual(["c"]);
    expect(relationNames(await catalogOf(`${family} DROP TABLE p CASCADE`))).toEqual([]);
  });

  test("of a unique index takes its key", async () => {
    const catalog = await catalogOf("CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a); DROP INDEX i;");
    expect(relation(catalog, "t").keys).toEqual([]);
  });
});

describe("CREATE INDEX", () => {
  test("makes a key only when unique over all rows and plain columns", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int, b int);
      CREATE INDEX ON t (a);
      CREATE UNIQUE INDEX u ON t (a, b);
      CREATE UNIQUE INDEX ON t (lower(a::text));
      CREATE UNIQUE INDEX ON t (a) WHERE b > 0;
      CREATE UNIQUE INDEX ON elsewhere (a);`);
    expect(relation(catalog, "t").keys).toEqual([{ kind: "unique", name: "u", columns: ["a", "b"] }]);
  });
});

describe("COMMENT ON", () => {
  test("is kept for tables, columns, types and schemas", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int); CREATE TYPE m AS ENUM ();
      COMMENT ON TABLE t IS 'table'; COMMENT ON COLUMN public.t.a IS 'column'; COMMENT ON TYPE m IS 'type';
      COMMENT ON SCHEMA public IS 'schema'; COMMENT ON INDEX i IS 'ignored';`);
    expect(relation(catalog, "t")).toMatchObject({ comment: "table", columns: [{ comment: "column" }] });
    expect(catalog.schemas.get("public")).toMatchObject({ comment: "schema" });
    expect(catalog.schemas.get("public")?.types.get("m")?.comment).toBe("type");
  });

  test("NULL removes one", async () => {
    const catalog = await catalogOf("CREATE TABLE t (); COMMENT ON TABLE t IS 'x'; COMMENT ON TABLE t IS NULL;");
    expect(relation(catalog, "t").comment).toBe("");
  });

  test("what is missing is reported", async () => {
    const { messages } = await build(`CREATE TABLE t (a int);
COMMENT ON TABLE u IS ''; COMMENT ON COLUMN t.b IS ''; COMMENT ON COLUMN a IS ''; COMMENT ON TYPE m IS '';`);
    expect(messages).toEqual([
      '2:18: relation "u" does not exist | hint: did you mean "t"?',
      '2:47: column "b" of relation "t" does not exist | hint: did you mean "a"?',
      "2:74: COMMENT ON COLUMN: column specifier \"a\" is not the proper format, expected '[catalog.][schema.]colname.tablename'",
      '2:99: type "m" does not exist',
    ]);
  });
});

describe("CREATE SCHEMA", () => {
  test("has elements", async () => {
    const catalog = await catalogOf("CREATE SCHEMA s CREATE TABLE t (a int PRIMARY KEY) CREATE INDEX ON t (a);");
    expect(columns(catalog, "t", "s")).toEqual(["a int4 NN"]);
  });

  test("is called after its owner when it has no name", async () => {
    const catalog = await catalogOf("CREATE SCHEMA AUTHORIZATION joe; CREATE TABLE joe.t ();");
    expect(relationNames(catalog, "joe")).toEqual(["t"]);
  });

  test("of a name that is taken is reported unless IF NOT EXISTS says so", async () => {
    const { messages } = await build("CREATE SCHEMA s; CREATE SCHEMA IF NOT EXISTS s; CREATE SCHEMA s;");
    expect(messages).toEqual(['1:63: schema "s" already exists']);
  });
});

describe("search path", () => {
  test("decides where objects are created and found", async () => {
    const catalog = await catalogOf(`
      CREATE SCHEMA app; SET search_path TO app, public;
      CREATE TABLE t (a int); ALTER TABLE t ADD COLUMN b int;
      SELECT pg_catalog.set_config('search_path', '', false);
      CREATE TABLE u ();`);
    expect(columns(catalog, "t", "app")).toEqual(["a int4", "b int4"]);
    expect(relationNames(catalog)).toEqual(["u"]);
    expect(catalog.searchPath).toEqual(["public", "app"]);
  });

  test("need not exist", async () => {
    const catalog = await catalogOf("SET search_path TO tenant; CREATE TABLE t ();");
    expect(relationNames(catalog)).toEqual(["t"]);
  });
});

describe("CREATE EXTENSION", () => {
  test("brings its types and functions into its schema", async () => {
    const catalog = await catalogOf(
      "CREATE SCHEMA ext; CREATE EXTENSION citext WITH SCHEMA ext; CREATE TABLE t (a ext.citext);",
    );
    expect(columns(catalog, "t")).toEqual(["a ext.citext"]);
    expect(catalog.schemas.get("ext")?.types.get("citext")?.extension).toBe("citext");
    expect(catalog.schemas.get("ext")?.functions.has("citext_eq")).toBe(true);
  });

  test("is remembered when unknown", async () => {
    const catalog = await catalogOf('CREATE EXTENSION IF NOT EXISTS "PostGIS"; CREATE EXTENSION vector;');
    expect([...catalog.extensions]).toEqual(["postgis", "vector"]);
  });
});
