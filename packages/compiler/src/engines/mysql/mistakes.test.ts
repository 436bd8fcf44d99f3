import { expect, test } from "vitest";
import { columns, messages, tableColumns } from "./testing/answers.ts";

test.each([
  ["upper(name, 'x')", "function upper(unknown, unknown) does not exist"],
  ["ifnull(name)", "function ifnull(unknown) does not exist"],
  ["coalesce()", "function coalesce() does not exist"],
  ["greatest(n)", "function greatest(unknown) does not exist"],
  ["nullif(n)", "function nullif(unknown) does not exist"],
  ["json_object('a', n, 'b')", "function json_object(unknown, unknown, unknown) does not exist"],
  ["json_set(js, '$.a')", "function json_set(unknown, unknown) does not exist"],
  ["json_set(js, '$.a', 1, '$.b')", "function json_set(unknown, unknown, unknown, unknown) does not exist"],
  ["count(id, n)", 'syntax error near ")"'],
])("SELECT %s has a wrong number of arguments", (call, message) => {
  expect(messages(`SELECT ${call} FROM a`)).toEqual([message]);
});

test("COUNT(DISTINCT …) and JSON_SET take more", () => {
  expect(messages("SELECT count(DISTINCT id, n), json_set(js, '$.a', 1, '$.b', 2), json_object() FROM a")).toEqual([]);
});

test("a function of an unknown name may be one that only the server has", () => {
  expect(messages("SELECT lenght(name) FROM a")).toEqual([
    'function "lenght" is not known: nothing can be said of its type',
  ]);
  expect(columns("SELECT lenght(name) AS n FROM a")).toEqual(["n any"]);
});

test("a sub-query in FROM has a name", () => {
  expect(messages("SELECT id FROM (SELECT id FROM a)")).toEqual(["subquery in FROM must have an alias"]);
});

test("the names of common tables differ, and a list of columns names all", () => {
  const twice = "WITH c AS (SELECT 1 AS x), c AS (SELECT 2 AS x) SELECT x FROM c";
  expect(messages(twice)).toEqual(['WITH query name "c" specified more than once']);
  expect(messages("WITH c (x) AS (SELECT 1, 2) SELECT x FROM c")).toEqual([
    'WITH query "c" has 2 columns available but 1 columns specified',
  ]);
});

test("a list is compared by IN", () => {
  expect(messages("SELECT id FROM a WHERE id = sqlc.slice(ids)")).toEqual([
    "sqlc.slice(ids) is a list, which = does not compare with",
  ]);
  expect(messages("SELECT id FROM a WHERE id IN (sqlc.slice(ids))")).toEqual([]);
});

test("a table that is not updated cannot be assigned to", () => {
  expect(messages("UPDATE a SET b.title = 'x'")).toEqual(['table alias "b" does not exist']);
  expect(messages("UPDATE a x SET x.bio = 'x'")).toEqual([]);
});

test("columns of the new row may have names of their own", () => {
  const insert = "INSERT INTO b (id, title) VALUES (?, ?) AS new (i, t) ON DUPLICATE KEY UPDATE";
  expect(messages(`${insert} title = t, aid = new.i`)).toEqual([]);
  expect(messages(`${insert} title = new.title`)).toEqual(['column "title" does not exist']);
});

test("MariaDB's keys over periods, loops and functions are known", () => {
  const table =
    "CREATE TABLE p (a date NOT NULL, b date NOT NULL, PERIOD FOR s (a, b), UNIQUE (a, s WITHOUT OVERLAPS));";
  const loop = "CREATE PROCEDURE l() BEGIN FOR i IN 1..3 DO SELECT i; END FOR; END; CREATE TABLE q (c int);";
  expect(tableColumns(table, "p")).toEqual(["a date NN", "b date NN"]);
  expect(tableColumns(loop, "q")).toEqual(["c int"]);
  expect(columns("SELECT to_char(d), add_months(d, 1) FROM a")).toEqual(["to_char varchar", "add_months date"]);
});

test.each([
  ["CREATE TABLE t (id int, INDEX (nme));", 'column "nme" named in key does not exist'],
  ["CREATE TABLE t (name int); CREATE INDEX i ON t (nme);", 'column "nme" of relation "t" does not exist'],
])("an index is over columns that are there: %s", (text, message) => {
  expect(() => tableColumns(text, "t")).toThrow(message);
});

test("a procedure may be one that only the server has", () => {
  expect(messages("CALL archive_al(?)")).toEqual([
    'procedure "archive_al" is not known: nothing can be said of its parameters',
  ]);
});

test("a view's list of names is for all of its columns", () => {
  const view = "CREATE TABLE t (a int, b int); CREATE VIEW v (x) AS SELECT a, b FROM t;";
  expect(() => tableColumns(view, "v")).toThrow("CREATE VIEW specifies fewer column names than columns");
});
