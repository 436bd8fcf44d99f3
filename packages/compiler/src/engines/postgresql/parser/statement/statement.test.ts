import { describe, expect, test } from "vitest";
import { outline, parseOne, syntaxError } from "../testing/outline.ts";

describe("data modification", () => {
  test.each([
    [
      "INSERT INTO s.t AS x (a, b.c[1]) OVERRIDING SYSTEM VALUE VALUES (1, DEFAULT) RETURNING WITH (OLD AS o) o.a",
      "(insert (table_reference AS x) a (assignment_target (subscript_item 1)) (query (values 1 DEFAULT)) (returning (target o.a)))",
    ],
    ["INSERT INTO t DEFAULT VALUES", "(insert t)"],
    ["INSERT INTO t (SELECT 1)", "(insert t (query (select_core (target 1))))"],
    [
      "INSERT INTO t VALUES (1) ON CONFLICT (a, lower(b)) WHERE c DO UPDATE SET a = excluded.a WHERE t.a",
      "(insert t (query (values 1)) (on_conflict (conflict_target a (lower (argument b)) c) (assignment a excluded.a) t.a))",
    ],
    [
      "INSERT INTO t TABLE u ON CONFLICT ON CONSTRAINT k DO NOTHING",
      "(insert t (query (table_command u)) (on_conflict ON CONSTRAINT k))",
    ],
    [
      "UPDATE ONLY t x SET a = 1, (b, c) = (SELECT 1, 2) FROM u WHERE x.a = u.a RETURNING *",
      "(update (table_reference x) (assignment a 1) (assignment b c (scalar_subquery (query (select_core (target 1) (target 2))))) u (binary = x.a u.a) (returning (target *)))",
    ],
    ["UPDATE t SET set = 1 WHERE CURRENT OF c", "(update t (assignment set 1) CURRENT OF c)"],
    ["DELETE FROM t USING u WHERE t.a = u.a", "(delete t u (binary = t.a u.a))"],
    [
      "MERGE INTO t USING u ON x WHEN MATCHED AND y THEN UPDATE SET a = 1 WHEN NOT MATCHED BY SOURCE THEN DELETE WHEN NOT MATCHED THEN INSERT (a) VALUES (2)",
      "(merge t u x (merge_branch y (assignment a 1)) WHEN NOT MATCHED BY SOURCE THEN DELETE (merge_branch a 2))",
    ],
    [
      "WITH w AS (SELECT 1) DELETE FROM t",
      "(delete (with (common_table_expression (query (select_core (target 1))))) t)",
    ],
  ])("%s", (text, expected) => {
    expect(outline(parseOne(text), text)).toBe(expected);
  });

  test.each([
    ["INSERT INTO t", "syntax error at end of input []"],
    ["INSERT INTO t x VALUES (1)", 'syntax error at or near "x" [x]'],
    ["UPDATE t SET", "syntax error at end of input []"],
    ["MERGE INTO t USING u ON x WHEN NOT MATCHED THEN DELETE", 'syntax error at or near "DELETE" [DELETE]'],
    ["INSERT INTO t VALUES (1) ON CONFLICT DO SELECT", 'syntax error at or near "SELECT" [SELECT]'],
  ])("%s is refused", (text, expected) => {
    expect(syntaxError(text)).toBe(expected);
  });
});

describe("statements around statements", () => {
  test.each([
    [
      "EXPLAIN (ANALYZE, FORMAT json, COSTS off) SELECT 1",
      "(wrapper (query_statement (query (select_core (target 1)))))",
    ],
    ["EXPLAIN ANALYZE VERBOSE DELETE FROM t", "(wrapper (delete t))"],
    ["PREPARE p (int, text) AS SELECT $1", "(wrapper (query_statement (query (select_core (target $1)))))"],
    ["DECLARE c NO SCROLL CURSOR WITH HOLD FOR TABLE t", "(wrapper (query_statement (query (table_command t))))"],
    ["CALL s.p(1, x => 2)", "(call (s.p (argument 1) (argument 2)))"],
  ])("%s", (text, expected) => {
    expect(outline(parseOne(text), text)).toBe(expected);
  });
});
