import { describe, expect, test } from "vitest";
import { build, catalogOf, columns, relation, relationNames, sqlcColumns } from "./testing/catalog-of.ts";

describe("columns", () => {
  test("are added, dropped and changed in order", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int, b int NOT NULL);
      ALTER TABLE t ADD COLUMN c text, DROP COLUMN a, ALTER COLUMN b TYPE bigint[], ALTER c SET NOT NULL;`);
    expect(columns(catalog, "t")).toEqual(["b int8[] NN", "c text NN"]);
    expect(sqlcColumns(catalog, "t")).toEqual(["b pg_catalog:int8[] NN", "c text NN"]);
  });

  test("that are there already or are not are reported", async () => {
    const { messages } = await build(`CREATE TABLE t (title text);
ALTER TABLE t ADD COLUMN title int;
ALTER TABLE t DROP COLUMN titel;
ALTER TABLE t ADD COLUMN IF NOT EXISTS title int, DROP COLUMN IF EXISTS nope;
ALTER TABLE tt ADD COLUMN x int;
ALTER TABLE IF EXISTS tt ADD COLUMN x int;`);
    expect(messages).toEqual([
      '2:26: column "title" of relation "t" already exists',
      '3:27: column "titel" of relation "t" does not exist | hint: did you mean "title"?',
      '5:13: relation "tt" does not exist | hint: did you mean "t"?',
    ]);
  });

  test("of tables from elsewhere may be given constraints", async () => {
    const { messages } = await build("ALTER TABLE elsewhere ADD CONSTRAINT u UNIQUE (x), OWNER TO me;");
    expect(messages).toEqual([]);
  });

  test("take keys, checks and references with them", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE a (id int UNIQUE, x int);
      CREATE TABLE b (a_id int REFERENCES a (id), c int UNIQUE, CHECK (c > 0));
      ALTER TABLE b DROP COLUMN c;
      ALTER TABLE a DROP COLUMN id CASCADE;`);
    expect(relation(catalog, "b")).toMatchObject({ keys: [], checks: [], foreignKeys: [] });
  });

  test("lose what is dropped of them", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int DEFAULT 1, b int GENERATED ALWAYS AS IDENTITY, c int NOT NULL, d serial);
      ALTER TABLE t ALTER a DROP DEFAULT, ALTER b DROP IDENTITY, ALTER c DROP NOT NULL, ALTER d DROP NOT NULL;`);
    expect(columns(catalog, "t")).toEqual(["a int4", "b int4 NN", "c int4", "d int4"]);
    expect(relation(catalog, "t").columns[0]).not.toHaveProperty("default");
    expect(relation(catalog, "t").columns[1]).not.toHaveProperty("identity");
  });
});

describe("constraints", () => {
  test("of a primary key added later make columns NOT NULL in truth only", async () => {
    const catalog = await catalogOf("CREATE TABLE t (a int); ALTER TABLE ONLY t ADD CONSTRAINT t_pkey PRIMARY KEY (a)");
    expect(columns(catalog, "t")).toEqual(["a int4 NN"]);
    expect(sqlcColumns(catalog, "t")).toEqual(["a pg_catalog:int4"]);
  });

  test("are dropped by their own or their default name", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int UNIQUE, b int CHECK (b > 0), c int REFERENCES t (a), d int, CONSTRAINT k UNIQUE (d));
      ALTER TABLE t DROP CONSTRAINT t_a_key, DROP CONSTRAINT t_b_check, DROP CONSTRAINT t_c_fkey, DROP CONSTRAINT k;
      ALTER TABLE t DROP CONSTRAINT unknown;`);
    expect(relation(catalog, "t")).toMatchObject({ keys: [], checks: [], foreignKeys: [] });
  });

  test("NOT NULL has a name too", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int NOT NULL, b int CONSTRAINT must NOT NULL);
      ALTER TABLE t DROP CONSTRAINT t_a_not_null, DROP CONSTRAINT must;`);
    expect(columns(catalog, "t")).toEqual(["a int4", "b int4"]);
  });

  test("take over an index", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE t (a int, b int);
      CREATE UNIQUE INDEX i ON t (a, b);
      ALTER TABLE t ADD PRIMARY KEY USING INDEX i;`);
    expect(relation(catalog, "t").keys).toEqual([{ kind: "primary", name: "i", columns: ["a", "b"] }]);
    expect(columns(catalog, "t")).toEqual(["a int4 NN", "b int4 NN"]);
  });
});

describe("children", () => {
  const family = "CREATE TABLE p (a int); CREATE TABLE c (own int) INHERITS (p); CREATE TABLE g () INHERITS (c);";

  test("follow their parent's columns", async () => {
    const catalog = await catalogOf(`${family}
      ALTER TABLE p ADD COLUMN b text, ALTER COLUMN a TYPE bigint, ALTER a SET NOT NULL;
      ALTER TABLE p RENAME COLUMN b TO bb;`);
    expect(columns(catalog, "g")).toEqual(["a int8 NN", "own int4", "bb text"]);
  });

  test("keep what ONLY the parent changes", async () => {
    const catalog = await catalogOf(`${family} ALTER TABLE ONLY p DROP COLUMN a;`);
    expect(columns(catalog, "c")).toEqual(["a int4", "own int4"]);
  });

  test("lose a dropped column unless they declare it themselves", async () => {
    const catalog = await catalogOf(`${family} CREATE TABLE d (a int) INHERITS (p); ALTER TABLE p DROP COLUMN a;`);
    expect([columns(catalog, "c"), columns(catalog, "d")]).toEqual([["own int4"], ["a int4"]]);
  });

  test("may be attached and detached", async () => {
    const catalog = await catalogOf(`
      CREATE TABLE p (a int) PARTITION BY LIST (a);
      CREATE TABLE c (a int);
      CREATE TABLE n (a int);
      ALTER TABLE p ATTACH PARTITION c FOR VALUES IN (1);
      ALTER TABLE p ADD COLUMN b int;
      DROP TABLE p;`);
    expect(relationNames(catalog)).toEqual(["n"]);
  });
});
