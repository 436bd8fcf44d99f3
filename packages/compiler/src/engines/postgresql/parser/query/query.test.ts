import { describe, expect, test } from "vitest";
import { outline, parseOne, syntaxError } from "../testing/outline.ts";

function outlineOf(text: string): string {
  return outline(parseOne(text), text);
}

describe("set operations", () => {
  test.each([
    [
      "TABLE a UNION TABLE b UNION ALL TABLE c",
      "(query_statement (query (set_operation (set_operation (table_command a) (table_command b)) (table_command c))))",
    ],
    [
      "TABLE a UNION TABLE b INTERSECT TABLE c",
      "(query_statement (query (set_operation (table_command a) (set_operation (table_command b) (table_command c)))))",
    ],
    [
      "(TABLE a ORDER BY x) EXCEPT TABLE b LIMIT 1",
      "(query_statement (query (set_operation (query (table_command a) (order_item x)) (table_command b)) (limit 1)))",
    ],
    ["((TABLE a))", "(query_statement (query (table_command a)))"],
  ])("%s", (text, expected) => {
    expect(outlineOf(text)).toBe(expected);
  });
});

describe("FROM", () => {
  const from = (text: string): string => outlineOf(`SELECT FROM ${text}`).slice(37, -3);
  test.each([
    ["a, b.c AS d (x, y)", "a (table_reference AS d (x, y))"],
    ["a JOIN b ON x JOIN c USING (y)", "(join (join a b x) c USING (y))"],
    ["a JOIN b JOIN c ON y ON x", "(join a (join b c y) x)"],
    ["a CROSS JOIN b NATURAL LEFT JOIN c", "(join (join a b) c)"],
    ["a LEFT JOIN b CROSS JOIN c ON x", "(join a (join b c) x)"],
    ["(a JOIN b ON x) AS j", "(join a b x AS j)"],
    ["((SELECT 1) x JOIN b ON y)", "(join (derived_table (query (select_core (target 1))) x) b y)"],
    [
      "((SELECT 1) UNION SELECT 2) x",
      "(derived_table (query (set_operation (query (select_core (target 1))) (select_core (target 2)))) x)",
    ],
    ["LATERAL f(a) WITH ORDINALITY AS t (x, n)", "(function_table (table_function_call (f (argument a))) AS t (x, n))"],
    [
      "f(1) AS t (a int, b text)",
      "(function_table (table_function_call (f (argument 1))) AS t (a int, b text) (column_definition_item int) (column_definition_item text))",
    ],
    [
      "ROWS FROM (f(1), g(2) AS (a int))",
      "(function_table (table_function_call (f (argument 1))) (table_function_call (g (argument 2)) (column_definition_item int)))",
    ],
    ["a TABLESAMPLE system (10) REPEATABLE (1)", "(table_reference (table_sample 10 1))"],
    ["current_date", "(function_table (table_function_call current_date))"],
    [
      "JSON_TABLE(a, '$' COLUMNS (b int PATH '$.b', NESTED '$.c' COLUMNS (d FOR ORDINALITY)))",
      "(json_table a '$' (json_table_column int '$.b') (json_table_column '$.c' d FOR ORDINALITY))",
    ],
    ["XMLTABLE('/r' PASSING a COLUMNS b int PATH 'x' NOT NULL)", "(xml_table '/r' a (xml_table_column int 'x'))"],
  ])("%s", (text, expected) => {
    expect(from(text)).toBe(expected);
  });

  test.each([
    ["SELECT FROM (a)", 'syntax error at or near ")" [)]'],
    ["SELECT FROM a JOIN b", "syntax error at end of input []"],
    ["SELECT FROM f(1) OVER w", 'syntax error at or near "w" [w]'],
  ])("%s is refused", (text, expected) => {
    expect(syntaxError(text)).toBe(expected);
  });
});

describe("clauses", () => {
  test.each([
    "SELECT DISTINCT ON (a, b) a c, b AS select, * FROM t",
    "SELECT 1 at, 2 like FROM t",
    "SELECT a ISNULL, b NOTNULL FROM t",
    "SELECT INTO TEMP TABLE x FROM t",
    "SELECT a INTO temp FROM t",
    "SELECT FROM t GROUP BY DISTINCT ROLLUP (a, (b, c)), CUBE (a), GROUPING SETS ((), a, (a, b))",
    "SELECT FROM t WINDOW w AS (PARTITION BY a), v AS (w ORDER BY b)",
    "SELECT FROM t ORDER BY a USING <, b DESC NULLS LAST OFFSET 1 ROWS FETCH FIRST 2 ROWS WITH TIES",
    "SELECT FROM t FOR NO KEY UPDATE OF t SKIP LOCKED FOR KEY SHARE LIMIT 1",
    "WITH RECURSIVE t (n) AS (VALUES (1) UNION ALL SELECT n FROM t) SEARCH DEPTH FIRST BY n SET o CYCLE n SET c TO 'y' DEFAULT 'n' USING p SELECT FROM t",
    "WITH a AS MATERIALIZED (DELETE FROM t RETURNING *), b AS NOT MATERIALIZED (TABLE a) TABLE b",
    "VALUES (1, DEFAULT), (2, 3) ORDER BY 1",
  ])("%s", (text) => {
    expect(syntaxError(text)).toBeUndefined();
  });

  test.each([
    ["SELECT 1 LIMIT 1, 2", "LIMIT #,# syntax is not supported [,]"],
    ["SELECT DISTINCT FROM t", 'syntax error at or near "FROM" [FROM]'],
    ["(SELECT 1 ORDER BY 1) ORDER BY 1", "multiple ORDER BY clauses not allowed [ORDER]"],
    [
      "SELECT 1 FETCH FIRST 1 ROW WITH TIES",
      "WITH TIES cannot be specified without ORDER BY clause [FETCH FIRST 1 ROW WITH TIES]",
    ],
    [
      "SELECT rank() OVER (ROWS UNBOUNDED FOLLOWING)",
      "frame start cannot be UNBOUNDED FOLLOWING [UNBOUNDED FOLLOWING]",
    ],
    ["SELECT 1 FROM t WHERE", "syntax error at end of input []"],
    ["SELECT 1 FROM t WHERE a AND;", 'syntax error at or near ";" [;]'],
  ])("%s is refused", (text, expected) => {
    expect(syntaxError(text)).toBe(expected);
  });
});
