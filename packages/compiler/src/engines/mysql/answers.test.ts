import { expect, test } from "vitest";
import { analyzeFile } from "../../analyze-file.ts";
import { buildCatalog } from "../../build-catalog.ts";
import type { SqlcColumn } from "../../catalog/index.ts";
import { createMysqlEngine } from "./index.ts";

const engine = createMysqlEngine();
const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

const schema = `
  CREATE TABLE a (id bigint PRIMARY KEY, n int, name varchar(50) NOT NULL, bio text, num decimal(10,2) NOT NULL,
    js json NOT NULL, ok tinyint NOT NULL, d date NOT NULL, dt datetime, ts timestamp(3) NOT NULL, u int unsigned NOT NULL);
  CREATE TABLE b (id bigint NOT NULL, title varchar(20) NOT NULL, aid bigint, PRIMARY KEY (id), FULLTEXT (title));
`;

function catalogOf(text: string) {
  const { catalog, diagnostics } = buildCatalog(engine, [{ path: "schema.sql", text }], settings);
  expect(diagnostics).toEqual([]);
  return catalog;
}

function query(sql: string) {
  const file = { path: "query.sql", text: `-- name: Q :exec\n${sql};` };
  const { queries, diagnostics } = analyzeFile(engine, catalogOf(schema), file, settings);
  const [first] = queries;
  if (!first) throw new Error(diagnostics.map(({ message }) => message).join());
  return first;
}

function show({ name, type, notNull }: SqlcColumn): string {
  return `${name || "''"} ${type.name}${type.unsigned ? " unsigned" : ""}${notNull ? " NN" : ""}`;
}

function columns(sql: string): readonly string[] {
  return query(sql).columns.map(({ sqlc }) => show(sqlc));
}

function parameters(sql: string): readonly string[] {
  return query(sql).parameters.map(({ number, sqlc }) => `${number} ${show(sqlc)}`);
}

test.each([
  ["sum(n), avg(n), max(n), min(name)", ["sum decimal", "avg decimal", "max int", "min varchar"]],
  ["n / 2, n + 1, num * 2, u - 1", ["'' decimal", "'' bigint", "'' decimal NN", "'' bigint unsigned NN"]],
  ["n = 1, n <=> 1, name LIKE 'a%'", ["'' bool", "'' int NN", "'' int NN"]],
  ["-n, ~n, -1, x'41'", ["'' bigint", "'' bigint unsigned", "'' int NN", "'' varbinary NN"]],
  ["ifnull(n, 0), nullif(n, 0), greatest(n, 1)", ["ifnull int NN", "'' int", "'' int"]],
  ["round(num, 1), abs(n), upper(bio)", ["round decimal NN", "abs int", "upper text"]],
  ["date_add(d, INTERVAL 1 HOUR), date_add(d, INTERVAL 1 DAY)", ["date_add datetime", "date_add date"]],
  ["unix_timestamp(ts), unix_timestamp(d)", ["unix_timestamp decimal NN", "unix_timestamp bigint NN"]],
  ["js->'$.a', js->>'$.a'", ["json_extract json", "json_unquote longtext"]],
  ["CAST(n AS CHAR), CAST(n AS UNSIGNED)", ["n varchar", "n bigint unsigned"]],
  ["@x, @@version", ["'' any", "'' varchar"]],
  ["str_to_date(name, '%Y-%m-%d'), str_to_date(name, '%H:%i')", ["str_to_date date", "str_to_date time"]],
])("SELECT %s", (targets, answer) => {
  expect(columns(`SELECT ${targets} FROM a`)).toEqual(answer);
});

test("a window's functions have types", () => {
  const window = "OVER (ORDER BY id)";
  expect(columns(`SELECT row_number() ${window}, lag(n) ${window}, sum(n) ${window} FROM a`)).toEqual([
    "row_number bigint unsigned NN",
    "lag int",
    "sum decimal",
  ]);
});

test("a table-level primary key forbids NULL", () => {
  expect(catalogOf(schema).schemas.get("public")?.relations.get("b")?.columns[0]?.notNull).toBe(true);
});

test("every question mark is a parameter, in the order of the text", () => {
  expect(
    parameters(
      "SELECT id FROM a WHERE NOT (n = ?) AND name REGEXP ? AND (n, u) IN ((?, ?)) AND length(name) > ? LIMIT ?, ?",
    ),
  ).toEqual([
    "1 n int",
    "2 name varchar NN",
    "3 n int",
    "4 n int",
    "5 name int NN",
    "6 offset integer NN",
    "7 limit integer NN",
  ]);
});

test("UPDATE of several tables assigns columns of each", () => {
  expect(parameters("UPDATE a JOIN b ON a.id = b.aid SET b.title = ?, n = ?")).toEqual([
    "1 title varchar NN",
    "2 n int",
  ]);
});

test("an upsert sees the new row by its alias", () => {
  const sql = "INSERT INTO b (id, title) VALUES (?, ?) AS new ON DUPLICATE KEY UPDATE title = concat(new.title, ?)";
  expect(parameters(sql)).toEqual(["1 id bigint NN", "2 title varchar NN", "3 CONCAT varchar NN"]);
});

test("a name of the select list may be used in HAVING, not in WHERE", () => {
  expect(columns("SELECT n, count(*) AS c FROM a GROUP BY n HAVING c > 1")).toEqual(["n int", "c bigint NN"]);
  expect(() => columns("SELECT n AS c FROM a WHERE c > 1")).toThrow('column "c" does not exist');
});

test("MODIFY and AFTER leave a column in the place that the server gives it", () => {
  const catalog = catalogOf(
    "CREATE TABLE t (a int, b int, c int); ALTER TABLE t MODIFY a text, MODIFY c text AFTER a, ADD d int FIRST;",
  );
  const names = catalog.schemas
    .get("public")
    ?.relations.get("t")
    ?.columns.map(({ name, type }) => `${name} ${type.id}`);
  expect(names).toEqual(["d int", "a text", "c text", "b int"]);
});

test("the type of an ENUM column follows its table's and its own name, and goes with it", () => {
  const types = (sql: string) => [...(catalogOf(sql).schemas.get("public")?.types.keys() ?? [])];
  const table = "CREATE TABLE t (e enum('x','y'), s set('p','q'));";
  expect(types(table)).toEqual(["t_e", "t_s"]);
  expect(types(`${table} RENAME TABLE t TO u; ALTER TABLE u RENAME COLUMN e TO f;`)).toEqual(["u_f", "u_s"]);
  expect(types(`${table} ALTER TABLE t DROP COLUMN e;`)).toEqual(["t_s"]);
  expect(types(`${table} DROP TABLE t;`)).toEqual([]);
});
