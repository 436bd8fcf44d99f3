import { describe, expect, test } from "vitest";
import { build, catalogOf, columns, relation, relationNames, sqlcColumns } from "./testing/catalog-of.ts";

const tables =
  "CREATE TABLE a (id int PRIMARY KEY, name text NOT NULL, n int); CREATE TABLE b (id bigint, a_id int NOT NULL);";

describe("CREATE VIEW", () => {
  test("has the query's columns under the names of its list", async () => {
    const catalog = await catalogOf(`${tables} CREATE VIEW v (x) AS SELECT id, name AS y, n FROM a`);
    expect(columns(catalog, "v")).toEqual(["x int4 NN", "y text NN", "n int4"]);
    expect(sqlcColumns(catalog, "v")).toEqual(["x pg_catalog.int4 NN", "y text NN", "n pg_catalog.int4"]);
    expect(relation(catalog, "v").kind).toBe("view");
  });

  test("says why a column may be NULL", async () => {
    const catalog = await catalogOf(
      `${tables} CREATE VIEW v AS SELECT a.id, b.a_id FROM a LEFT JOIN b ON b.a_id = a.id`,
    );
    expect(columns(catalog, "v")).toEqual(["id int4 NN", "a_id int4"]);
    expect(relation(catalog, "v").columns[1]?.nullableBecause).toContain("LEFT JOIN");
    expect(sqlcColumns(catalog, "v")).toEqual(["id pg_catalog.int4 NN", "a_id pg_catalog.int4"]);
  });

  test("is frozen: later columns of its tables are not its own", async () => {
    const catalog = await catalogOf(`${tables} CREATE VIEW v AS SELECT * FROM b; ALTER TABLE b ADD c int;`);
    expect(columns(catalog, "v")).toEqual(["id int8", "a_id int4 NN"]);
  });

  test("shows a NOT NULL that its table has lost, also through another view", async () => {
    const catalog = await catalogOf(`${tables}
      CREATE VIEW v AS SELECT * FROM a; CREATE VIEW w AS SELECT name, id FROM v;
      ALTER TABLE a ADD extra int; ALTER TABLE a ALTER name DROP NOT NULL;`);
    expect(columns(catalog, "v")).toEqual(["id int4 NN", "name text", "n int4"]);
    expect(columns(catalog, "w")).toEqual(["name text", "id int4 NN"]);
  });

  test("promises nothing when it cannot be analysed again", async () => {
    const catalog = await catalogOf(`${tables}
      CREATE VIEW v AS SELECT id, name FROM a;
      ALTER TABLE a RENAME id TO key; ALTER TABLE a ALTER name DROP NOT NULL;`);
    expect(columns(catalog, "v")).toEqual(["id int4", "name text"]);
  });

  test("OR REPLACE keeps its place and its comments", async () => {
    const catalog = await catalogOf(`${tables}
      CREATE VIEW v AS SELECT id FROM a; CREATE VIEW w AS SELECT 1 AS x; COMMENT ON COLUMN v.id IS 'key';
      CREATE OR REPLACE VIEW v AS SELECT id, name FROM a;`);
    expect(relationNames(catalog)).toEqual(["a", "b", "v", "w"]);
    expect(relation(catalog, "v").columns).toMatchObject([{ name: "id", comment: "key" }, { name: "name" }]);
  });

  test("RECURSIVE reads itself", async () => {
    const catalog = await catalogOf(
      "CREATE RECURSIVE VIEW v (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM v WHERE n < 9; CREATE VIEW w AS SELECT n FROM v;",
    );
    expect(columns(catalog, "w")).toEqual(["n int4 NN"]);
  });

  test("reports what is wrong with its query, at its place", async () => {
    const { messages } = await build(
      `${tables}\nCREATE VIEW v AS SELECT naem FROM a;\nCREATE VIEW w (p, q) AS SELECT id FROM a;`,
    );
    expect(messages).toEqual([
      '2:25: column "naem" does not exist | hint: did you mean "name"?',
      "3:19: CREATE VIEW specifies more column names than columns",
    ]);
  });

  test("of a name that is taken is reported", async () => {
    const { messages } = await build(`${tables}\nCREATE VIEW a AS SELECT 1 AS x;`);
    expect(messages).toEqual(['2:13: relation "a" already exists | schema.sql:1:14: it was created here']);
  });
});

describe("CREATE TABLE AS", () => {
  test("takes over types but no constraints", async () => {
    const catalog = await catalogOf(`${tables} CREATE TABLE c AS SELECT id, name FROM a; SELECT n INTO d FROM a;`);
    expect(columns(catalog, "c")).toEqual(["id int4", "name text"]);
    expect(columns(catalog, "d")).toEqual(["n int4"]);
    expect(sqlcColumns(catalog, "c")).toEqual(["id pg_catalog.int4 NN", "name text NN"]);
  });

  test("with IF NOT EXISTS does nothing where the name is taken", async () => {
    const catalog = await catalogOf(`${tables} CREATE TABLE IF NOT EXISTS a AS SELECT 1 AS x;`);
    expect(columns(catalog, "a")).toHaveLength(3);
  });
});

test("CREATE MATERIALIZED VIEW keeps what is proven", async () => {
  const catalog = await catalogOf(
    `${tables} CREATE MATERIALIZED VIEW m AS SELECT id, count(*) AS many FROM a GROUP BY id`,
  );
  expect(columns(catalog, "m")).toEqual(["id int4 NN", "many int8 NN"]);
  expect(sqlcColumns(catalog, "m")).toEqual(["id pg_catalog.int4 NN", "many bigint NN"]);
});

describe("dependent views", () => {
  const views = `${tables} CREATE VIEW v AS SELECT id FROM a WHERE n > 1; CREATE VIEW w AS SELECT id FROM v; CREATE VIEW x AS SELECT name FROM a;`;

  test("go with CASCADE", async () => {
    expect(relationNames(await catalogOf(`${views} DROP TABLE a CASCADE`))).toEqual(["b"]);
  });

  test("go with a column that they use", async () => {
    expect(relationNames(await catalogOf(`${views} ALTER TABLE a DROP COLUMN n CASCADE`))).toEqual(["a", "b", "x"]);
  });

  test("stay without CASCADE", async () => {
    expect(relationNames(await catalogOf(`${views} DROP TABLE a; ALTER TABLE b DROP id`))).toEqual([
      "b",
      "v",
      "w",
      "x",
    ]);
  });

  test("follow a renamed table", async () => {
    const catalog = await catalogOf(`${views} ALTER TABLE a RENAME TO z; DROP TABLE z CASCADE`);
    expect(relationNames(catalog)).toEqual(["b"]);
  });
});
