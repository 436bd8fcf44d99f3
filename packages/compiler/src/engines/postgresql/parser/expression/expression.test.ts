import { describe, expect, test } from "vitest";
import { outlineExpression, parseOne, syntaxError } from "../testing/outline.ts";

describe("precedence and associativity", () => {
  test.each([
    ["a + b * c", "(binary + a (binary * b c))"],
    ["a - b - c", "(binary - (binary - a b) c)"],
    ["a ^ b ^ c", "(binary ^ (binary ^ a b) c)"],
    ["-a ^ b", "(binary ^ (unary - a) b)"],
    ["-a::int", "(unary - (cast a int))"],
    ["- - a", "(unary - (unary - a))"],
    ["a || b + c", "(binary || a (binary + b c))"],
    ["a || b || c", "(binary || (binary || a b) c)"],
    ["@ a || b", "(binary || (unary @ a) b)"],
    ["@ a + b", "(unary @ (binary + a b))"],
    ["a = b || c", "(binary = a (binary || b c))"],
    ["a < b IS NULL", "(is null (binary < a b))"],
    ["a IS NULL = b", "(binary = (is null a) b)"],
    ["NOT a = b", "(not (binary = a b))"],
    ["NOT a IS NULL", "(not (is null a))"],
    ["NOT a AND b", "(and (not a) b)"],
    ["a = NOT b", "(binary = a (not b))"],
    ["a OR b AND c OR d", "(or a (and b c) d)"],
    ["(a AND b) AND c", "(and (and a b) c)"],
    ["a LIKE b || c ESCAPE 'x'", "(like a (binary || b c) 'x')"],
    ["a = b LIKE c", "(binary = a (like b c))"],
    ["a BETWEEN b AND c AND d", "(and (between a b c) d)"],
    ["a NOT BETWEEN b + 1 AND c || d", "(not between a (binary + b 1) (binary || c d))"],
    ["a IN (1, 2) = b", "(binary = (in_list a 1 2) b)"],
    ["a AT TIME ZONE b || c", "(binary || (timezone (argument a) (argument b)) c)"],
    ["a + b AT TIME ZONE c", "(binary + a (timezone (argument b) (argument c)))"],
    ['a || b COLLATE "C"', "(binary || a (collate b))"],
    ["a IS DISTINCT FROM b = c", "(is_distinct_from a (binary = b c))"],
    ["a IS NOT DISTINCT FROM b", "(not is_distinct_from a b)"],
    ["a OPERATOR(pg_catalog.+) b * c", "(binary + a (binary * b c))"],
    ["a = ANY (b) = c", "(binary = (= any a b) c)"],
    ["a NOT LIKE ALL (b)", "(!~~ all a b)"],
    ["a ISNULL NOTNULL", "(is not null (is null a))"],
  ])("%s", (text, expected) => {
    expect(outlineExpression(text)).toBe(expected);
  });

  test.each([
    ["SELECT a < b < c", 'syntax error at or near "<" [<]'],
    ["SELECT a LIKE b LIKE c", 'syntax error at or near "LIKE" [LIKE]'],
    ["SELECT a BETWEEN 1 AND 2 BETWEEN 3 AND 4", 'syntax error at or near "BETWEEN" [BETWEEN]'],
    ["SELECT a IS DISTINCT FROM b IS NULL", 'syntax error at or near "IS" [IS]'],
    ["SELECT a !", "syntax error at end of input []"],
    ["SELECT ARRAY[1][1]", 'syntax error at or near "[" [[]'],
  ])("%s is refused", (text, expected) => {
    expect(syntaxError(text)).toBe(expected);
  });
});

describe("operands", () => {
  test.each([
    ["a.b[1].c", "(field_access (subscript a.b (subscript_item 1)))"],
    ["a[1:2][:3][4:]", "(subscript a (subscript_item 1 2) (subscript_item 3) (subscript_item 4))"],
    ["(a).b.c", "(field_access (field_access a))"],
    ["(a).*", "(field_access a)"],
    ["$1[2]", "(subscript $1 (subscript_item 2))"],
    ["(SELECT 1) + 1", "(binary + (scalar_subquery (query (select_core (target 1)))) 1)"],
    ["((SELECT 1)) + 1", "(binary + (scalar_subquery (query (select_core (target 1)))) 1)"],
    ["((SELECT 1) + 1)", "(binary + (scalar_subquery (query (select_core (target 1)))) 1)"],
    [
      "((SELECT 1) UNION SELECT 2)",
      "(scalar_subquery (query (set_operation (query (select_core (target 1))) (select_core (target 2)))))",
    ],
    ["(1, 2) = (a, b)", "(binary = (row 1 2) (row a b))"],
    ["ROW(a.*)", "(row a.*)"],
    ["ARRAY[[1, 2], [3, 4]]", "(array (array 1 2) (array 3 4))"],
    ["ARRAY(SELECT 1)", "(array_subquery (query (select_core (target 1))))"],
    ["date '2020-01-01'", "(cast date '2020-01-01')"],
    ["numeric(10, 2) '1.5'", "(cast (type_name 10 2) '1.5')"],
    ["interval '1' day", "(cast interval '1')"],
    ["a::varchar(10)[]", "(cast a (type_name 10))"],
    ["CASE a WHEN 1 THEN b ELSE c END", "(case a (case_branch 1 b) c)"],
    ["count(DISTINCT a ORDER BY b) FILTER (WHERE c)", "(count (argument a) (order_item b) c)"],
    ["f(VARIADIC a)", "(f (argument a))"],
    ["f(x => 1, y := 2)", "(f (argument 1) (argument 2))"],
    ["percentile_cont(0.5) WITHIN GROUP (ORDER BY a)", "(percentile_cont (argument 0.5) (order_item a))"],
    [
      "rank() OVER (w PARTITION BY a ORDER BY b ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)",
      "(rank (window a (order_item b) (window_frame (frame_bound 1) CURRENT ROW)))",
    ],
    ["extract(year FROM a)", "(extract (argument year) (argument a))"],
    ["position(a IN b)", "(position (argument a) (argument b))"],
    ["trim(BOTH 'x' FROM a)", "(btrim (argument 'x') (argument a))"],
    ["substring(a FROM 1 FOR 2)", "(substring (argument a) (argument 1) (argument 2))"],
    ["substring(substring(a, 1), 2)", "(substring (argument (substring (argument a) (argument 1))) (argument 2))"],
    ["overlay(a PLACING b FROM 1)", "(overlay (argument a) (argument b) (argument 1))"],
    ["(a, b) OVERLAPS (c, d)", "(overlaps (argument a) (argument b) (argument c) (argument d))"],
    ["JSON_OBJECT('a' VALUE 1, 'b': x)", "(json_function 'a' 1 'b' x)"],
    ["JSON_VALUE(a, '$.b' RETURNING int DEFAULT 0 ON EMPTY)", "(json_function a '$.b' int (json_behavior 0))"],
    ["XMLELEMENT(NAME n, XMLATTRIBUTES(a AS b), c)", "(xml_function a c)"],
    ["a IS NOT JSON OBJECT WITH UNIQUE KEYS", "(is not json a)"],
  ])("%s", (text, expected) => {
    expect(outlineExpression(text)).toBe(expected);
  });

  test("keywords that are also names are columns where no call follows", () => {
    expect(outlineExpression("coalesce + interval + values")).toBe("(binary + (binary + coalesce interval) values)");
  });

  test("arguments of special calls are in the function's order", () => {
    const statement = parseOne("SELECT position(a IN b)");
    expect(JSON.stringify(statement)).toMatch(/"name":"b".*"name":"a"/s);
  });

  test("a comparison inside parentheses starts at the parenthesis for what is around it", () => {
    const text = "SELECT (a + b) * c";
    const statement = parseOne(text);
    expect(JSON.stringify(statement)).toContain('"kind":"binary"');
    expect(text.slice(7, 18)).toBe("(a + b) * c");
    expect(JSON.stringify(statement)).toContain('"start":7,"end":18');
  });
});

test("a chain of a hundred thousand terms is flat", () => {
  const terms = Array.from({ length: 100_000 }, (_, index) => (index % 3 === 0 ? "a OR b" : "c"));
  expect(syntaxError(`SELECT 1 WHERE ${terms.join(" AND ")}`)).toBeUndefined();
});

test.each([
  ["parentheses", `SELECT ${"(".repeat(500_000)}1${")".repeat(500_000)}`],
  ["signs", `SELECT ${"- ".repeat(100_000)}1`],
  ["a chain that nests to the left", `SELECT 1${" + 1".repeat(100_000)}`],
  ["sub-queries", `SELECT ${"(SELECT ".repeat(10_000)}1${")".repeat(10_000)}`],
])("too many levels of %s are a message", (_, text) => {
  expect(syntaxError(text)).toMatch(/^statement is nested too deeply/);
});
