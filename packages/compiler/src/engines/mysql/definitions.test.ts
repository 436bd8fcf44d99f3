import { describe, expect, test } from "vitest";
import { catalogOf, schema, tableColumns } from "./testing/answers.ts";

test("a table-level primary key forbids NULL", () => {
  expect(tableColumns(schema, "b")[0]).toBe("id bigint NN");
});

test("MODIFY and AFTER leave a column in the place that the server gives it", () => {
  const sql =
    "CREATE TABLE t (a int, b int, c int); ALTER TABLE t MODIFY a text, MODIFY c text AFTER a, ADD d int FIRST;";
  expect(tableColumns(sql, "t")).toEqual(["d int", "a text", "c text", "b int"]);
});

test("the type of an ENUM column follows its table's and its own name, and goes with it", () => {
  const types = (sql: string) => [...(catalogOf(sql).schemas.get("public")?.types.keys() ?? [])];
  const table = "CREATE TABLE t (e enum('x','y'), s set('p','q'));";
  expect(types(table)).toEqual(["t_e", "t_s"]);
  expect(types(`${table} RENAME TABLE t TO u; ALTER TABLE u RENAME COLUMN e TO f;`)).toEqual(["u_f", "u_s"]);
  expect(types(`${table} ALTER TABLE t DROP COLUMN e;`)).toEqual(["t_s"]);
  expect(types(`${table} DROP TABLE t;`)).toEqual([]);
});

describe("CREATE TABLE … SELECT", () => {
  const source = "CREATE TABLE s (id int NOT NULL, v varchar(9) NOT NULL, n int);";

  test("keeps the NOT NULL of columns, constants and counts", () => {
    const sql = `${source} CREATE TABLE t AS SELECT v, n, 5 AS five, count(*) AS c, concat(v, 'x') AS x FROM s GROUP BY v, n;`;
    expect(tableColumns(sql, "t")).toEqual(["v varchar NN", "n int", "five int NN", "c bigint NN", "x varchar"]);
  });

  test("puts columns that are only declared in front", () => {
    const sql = `${source} CREATE TABLE t (extra date, n bigint NOT NULL) SELECT id, n FROM s;`;
    expect(tableColumns(sql, "t")).toEqual(["extra date", "id int NN", "n bigint NN"]);
  });

  test("may have a key of the query's columns", () => {
    const sql = `${source} CREATE TABLE t (PRIMARY KEY (n)) SELECT n FROM s;`;
    expect(tableColumns(sql, "t")).toEqual(["n int NN"]);
  });
});
