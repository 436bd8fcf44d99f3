import { expect, test } from "vitest";
import { columns } from "./testing/answers.ts";

test.each([
  ["sum(n), avg(n), max(n), min(name)", ["sum decimal", "avg decimal", "max int", "min varchar"]],
  ["n / 2, n + 1, num * 2, u - 1", ["'' decimal", "'' bigint", "'' decimal NN", "'' bigint unsigned NN"]],
  ["n = 1, n <=> 1, name LIKE 'a%'", ["'' bool", "'' int NN", "'' int NN"]],
  ["-n, ~n, -1, x'41'", ["'' bigint", "'' bigint unsigned", "'' int NN", "'' varbinary NN"]],
  ["ifnull(n, 0), nullif(n, 0), greatest(n, 1)", ["ifnull int NN", "nullif int", "greatest int"]],
  ["floor(u / 2), ceil(n / 2), floor(id / 2)", ["floor bigint NN", "ceil bigint", "floor decimal NN"]],
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
    "'' bigint unsigned NN",
    "'' int",
    "'' decimal",
  ]);
});

test("a name of the select list may be used in HAVING, not in WHERE", () => {
  expect(columns("SELECT n, count(*) AS c FROM a GROUP BY n HAVING c > 1")).toEqual(["n int", "c bigint NN"]);
  expect(() => columns("SELECT n AS c FROM a WHERE c > 1")).toThrow('column "c" does not exist');
});

test("a constant divisor that is not zero gives no NULL", () => {
  expect(columns("SELECT num / 100, u DIV 2, u % 7, num / 0, num / u FROM a")).toEqual([
    "'' decimal NN",
    "'' bigint unsigned NN",
    "'' bigint unsigned NN",
    "'' decimal",
    "'' decimal",
  ]);
});

test("DATE_FORMAT is NULL for formats that the zero date has nothing for", () => {
  expect(columns("SELECT date_format(d, '%Y-%m'), date_format(d, '%W'), date_format(name, '%Y') FROM a")).toEqual([
    "date_format text NN",
    "date_format text",
    "date_format text",
  ]);
});

test("IS NULL is a truth value as sqlc has it", () => {
  expect(columns("SELECT n IS NULL, n IS NOT NULL, n IS TRUE FROM a")).toEqual([
    "'' bool NN",
    "'' bool NN",
    "'' int NN",
  ]);
});

test("the columns of VALUES are counted from 0", () => {
  expect(columns("SELECT column_0, column_1 FROM (VALUES ROW(1, 'x'), ROW(2, NULL)) AS v")).toEqual([
    "column_0 int NN",
    "column_1 varchar",
  ]);
});

test("FOR ORDINALITY is an unsigned integer", () => {
  const table = "JSON_TABLE(js, '$[*]' COLUMNS (i FOR ORDINALITY, v varchar(9) PATH '$.v')) AS j";
  expect(columns(`SELECT j.i, j.v FROM a, ${table}`)).toEqual(["i int unsigned NN", "v varchar"]);
});

test("COALESCE is as narrow as its columns where they have room for its constants", () => {
  expect(columns("SELECT coalesce(ok, FALSE), coalesce(u, 0), coalesce(ok, 1000), coalesce(u, n) FROM a")).toEqual([
    "ok tinyint NN",
    "u int unsigned NN",
    "ok int NN",
    "u bigint NN",
  ]);
});

test("information_schema is there", () => {
  expect(columns("SELECT t.table_name, t.table_rows FROM information_schema.tables AS t")).toEqual([
    "table_name varchar NN",
    "table_rows bigint unsigned",
  ]);
  expect(columns("SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES")).toEqual(["table_name varchar NN"]);
});

test("literals of dates are constants", () => {
  expect(columns("SELECT DATE '2024-01-01', TIMESTAMP '2024-01-01 00:00:00', CAST('2024-01-01' AS DATE)")).toEqual([
    "'' date NN",
    "'' datetime NN",
    "'' date",
  ]);
});

test("a character set makes text of bytes, and bytes of text", () => {
  expect(
    columns("SELECT char(65 USING utf8mb4), convert(x'41' USING utf8mb4), convert(name USING binary) FROM a"),
  ).toEqual(["convert varchar NN", "convert varchar NN", "convert varbinary NN"]);
});
