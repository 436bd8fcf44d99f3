import { beforeAll, describe, expect, test } from "vitest";
import { createQueryPrinter, type QueryPrinter } from "../../compatibility/testing/query-printer.ts";

const schema = `
  CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stars INT, code VARCHAR(10) PRIMARY KEY, any_value);
  CREATE TABLE keyed (a INT, b TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;
  CREATE TABLE aliased (id INTEGER, PRIMARY KEY (id));
  CREATE TABLE loose (a INT, b TEXT, PRIMARY KEY (a, b));
  CREATE TABLE "Mixed" ("Case" TEXT NOT NULL, "a b" INT, "order" INT);
  CREATE TABLE made (x INT NOT NULL, y INT GENERATED ALWAYS AS (x + 1) STORED);
  CREATE VIRTUAL TABLE pages USING fts5(title, body UNINDEXED, tokenize = 'porter');
  CREATE VIRTUAL TABLE boxes USING rtree(id, low, high, +label TEXT);
  CREATE VIEW counted (name, many) AS SELECT name, count(*) FROM shops GROUP BY name;
  CREATE TABLE times (at DATETIME, day DATE, wide BIGINT);
  ATTACH 'other.db' AS other;
  CREATE TABLE other.things (kind TEXT NOT NULL);
`;
let queries: QueryPrinter;

beforeAll(async () => {
  queries = await createQueryPrinter(schema, "proven", "sqlite");
});

describe("tables", () => {
  test.each([
    ["SELECT code, any_value FROM shops", ["code VARCHAR(10) NN T=shops", "any_value any T=shops"]],
    ["SELECT rowid, oid FROM shops", ["rowid integer NN T=shops", "oid integer NN T=shops"]],
    ["SELECT title, rank FROM pages WHERE pages MATCH 'a'", ["title text NN T=pages", "rank real T=pages"]],
    ["SELECT title FROM pages('a')", ["title text NN T=pages"]],
    ["SELECT id, low, label FROM boxes", ["id integer NN T=boxes", "low real NN T=boxes", "label text T=boxes"]],
    ["SELECT * FROM counted", ["name TEXT NN T=counted", "many integer NN T=counted"]],
    ["SELECT kind FROM other.things", ["kind TEXT NN T=other.things"]],
    ['SELECT "case" FROM mixed', ["Case TEXT NN T=Mixed"]],
    ["SELECT key, type FROM json_each('[]')", ["key any", "type text NN"]],
    ["SELECT name FROM pragma_table_info('shops')", ["name text NN"]],
  ])("%s", (sql, columns) => {
    expect(queries.columns(sql)).toEqual(columns);
  });

  test("a key behind the columns forbids NULL without rowid, and where it is the rowid", () => {
    const never = (sql: string) => queries.query(sql).columns.map(({ proven }) => proven.nullability.kind);
    expect(never("SELECT * FROM keyed")).toEqual(["never", "never"]);
    expect(never("SELECT id FROM aliased")).toEqual(["never"]);
    expect(never("SELECT * FROM loose")).toEqual(["maybe", "maybe"]);
  });

  test("a table without rowid has none", () => {
    expect(() => queries.query("SELECT rowid FROM keyed")).toThrow('column "rowid" does not exist');
  });
});

describe("texts", () => {
  test.each([
    ['SELECT * FROM "Mixed"', 'SELECT "Case", "a b", "order" FROM "Mixed"'],
    ["SELECT id FROM shops WHERE name = @n AND stars = ?", "SELECT id FROM shops WHERE name = ?1 AND stars = ?2"],
    ["SELECT id FROM shops WHERE stars = ? AND name = @n", "SELECT id FROM shops WHERE stars = ? AND name = ?2"],
    ["SELECT id FROM shops WHERE name = :name OR code = $code", "SELECT id FROM shops WHERE name = ?1 OR code = ?2"],
    ["SELECT id FROM shops WHERE id IN (sqlc.slice(ids))", "SELECT id FROM shops WHERE id IN (/*SLICE:ids*/?)"],
    [
      "SELECT id FROM shops WHERE name = @n AND id IN (sqlc.slice(ids)) AND code <> @n",
      "SELECT id FROM shops WHERE name = ?1 AND id IN (/*SLICE:ids*/?) AND code <> ?1",
    ],
    [
      "SELECT id FROM shops WHERE id IN (sqlc.slice(ids)) AND name = @n",
      "SELECT id FROM shops WHERE id IN (/*SLICE:ids*/?) AND name = ?",
    ],
  ])("%s", (sql, text) => {
    expect(queries.text(sql)).toBe(text);
  });
});

describe("parameters", () => {
  test.each([
    ["SELECT id FROM shops WHERE stars BETWEEN ? AND ?", ["1 from_stars INT T=shops", "2 to_stars INT T=shops"]],
    ["SELECT id FROM shops LIMIT ? OFFSET ?", ["1 limit integer NN", "2 offset integer NN"]],
    [
      "DELETE FROM shops WHERE id = ? LIMIT ? OFFSET ?",
      ["1 id INTEGER NN T=shops", "2 limit integer NN", "3 offset integer NN"],
    ],
    [
      "SELECT id FROM shops WHERE datetime(@at, 'unixepoch') > date(@day)",
      ["1 at integer NN named", "2 day text NN named"],
    ],
    ["SELECT iif(@open, name, @closed) FROM shops", ["1 open integer NN named", "2 closed text NN named"]],
    ["SELECT sqlc.arg(FooBar) AS x", ["1 FooBar any NN named"]],
    [
      "SELECT id FROM shops WHERE stars = @n AND id IN (sqlc.slice(ids)) AND name <> @m AND id > @n",
      [
        "1 n INT named T=shops o=stars",
        "2 ids INTEGER NN named slice T=shops o=id",
        "3 m TEXT NN named T=shops o=name",
        "4 n INT named T=shops o=stars",
      ],
    ],
    ["INSERT INTO made VALUES (?)", ["1 x INT NN T=main.made"]],
  ])("%s", (sql, parameters) => {
    expect(queries.parameters(sql)).toEqual(parameters);
  });
});

describe("what SQLite accepts", () => {
  test.each([
    "SELECT stars + 1 AS more FROM shops WHERE more > 2 GROUP BY more HAVING more < 9",
    "SELECT DISTINCT name FROM shops ORDER BY id",
    "SELECT name, max(stars) FROM shops",
    "SELECT own_function(name) FROM shops",
    "INSERT INTO pages (pages) VALUES (?)",
    "UPDATE shops SET rowid = 3",
    "SELECT sql FROM sqlite_schema ORDER BY rowid",
    "WITH c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c UNION ALL SELECT n + 2 FROM c LIMIT 9) SELECT n FROM c",
    "SELECT shops.id FROM shops, keyed JOIN loose ON loose.a = shops.id",
    "INSERT INTO shops (id) VALUES (1) ON CONFLICT (id) DO NOTHING ON CONFLICT DO UPDATE SET name = excluded.name",
    "INSERT INTO shops (id) VALUES (1) ON CONFLICT (id) DO UPDATE SET name = coalesce(excluded.name, name) WHERE name <> excluded.name",
  ])("%s", (sql) => {
    expect(queries.query(sql).name).toBe("Q");
  });
});

test("the arms of a compound are not sorted", () => {
  expect(() => queries.query("SELECT 1 ORDER BY 1 UNION SELECT 2")).toThrow("ORDER BY clause should come after UNION");
});

describe("a virtual table as .dump writes it", () => {
  const insertion = (sql: string): string =>
    `INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','docs','docs',0,'${sql}');`;

  test("is a table", async () => {
    const dumped = await createQueryPrinter(
      insertion("CREATE VIRTUAL TABLE docs USING fts5(title, tokenize=''porter'')"),
      "proven",
      "sqlite",
    );
    expect(dumped.columns("SELECT title FROM docs WHERE docs MATCH 'a'")).toEqual(["title text NN T=docs"]);
  });

  test("is nothing where its text is not read", async () => {
    const dumped = await createQueryPrinter(insertion("CREATE VIRTUAL TABLE docs USING"), "proven", "sqlite");
    expect(() => dumped.query("SELECT title FROM docs")).toThrow('relation "docs" does not exist');
  });
});

describe("what is only a convention", () => {
  const types = (sql: string) => queries.query(sql).columns.map(({ proven }) => proven.type.id);

  test("a time or a number is any value, a time or a text stays a time", () => {
    expect(types("SELECT coalesce(at, 0), coalesce(at, ''), coalesce(at, day), ifnull(at, 1.5) FROM times")).toEqual([
      "dynamic",
      "datetime",
      "text",
      "dynamic",
    ]);
  });

  test("a cast to a time or to JSON gives a number", () => {
    expect(types("SELECT CAST(at AS DATETIME), CAST(at AS JSON), CAST(wide AS BOOLEAN) FROM times")).toEqual([
      "numeric",
      "numeric",
      "boolean",
    ]);
  });

  test("numbers that need 64 bits are BIGINT", () => {
    expect(types("SELECT random(), random() % 10, 9223372036854775807, 0x7fffffff, wide + 1 FROM times")).toEqual([
      "bigint",
      "integer",
      "bigint",
      "integer",
      "bigint",
    ]);
  });
});

test("JSON at several paths is an array, at one path any value", () => {
  const { columns } = queries.query("SELECT json_extract(name, '$.a'), json_extract(name, '$.a', '$.b') FROM shops");
  expect(columns.map(({ proven }) => [proven.type.id, proven.nullability.kind])).toEqual([
    ["dynamic", "maybe"],
    ["text", "never"],
  ]);
});
