import { describe, expect, test } from "vitest";
import type { Expression, Statement } from "../../../syntax/ast/index.ts";
import { parseMysql } from "./parse.ts";

function parse(text: string) {
  return parseMysql({ path: "q.sql", text });
}

function statement(text: string): Statement {
  const { statements, diagnostics } = parse(text);
  expect(diagnostics).toEqual([]);
  const [first] = statements;
  if (!first?.statement) throw new Error("no statement");
  return first.statement;
}

function expression(text: string): Expression {
  const parsed = statement(`SELECT ${text}`);
  const body = parsed.kind === "query_statement" ? parsed.query.body : undefined;
  const target = body?.kind === "select_core" ? body.targets[0] : undefined;
  if (!target) throw new Error("no target");
  return target.expression;
}

function kinds(text: string): readonly (string | undefined)[] {
  return parse(text).statements.map(({ statement: parsed }) => parsed?.kind);
}

describe("texts around statements", () => {
  test("the content of a conditional comment is code", () => {
    expect(kinds("/*!40101 SET NAMES utf8 */; CREATE TABLE t (a int) /*!50100 PARTITION BY HASH (a) */;")).toEqual([
      "opaque",
      "create_table",
    ]);
  });

  test("a conditional comment for a newer server is a comment", () => {
    expect(parse("SELECT 1 /*!99999 nonsense ( */").diagnostics).toEqual([]);
  });

  test("the end of a comment that was not opened is refused", () => {
    expect(parse("SELECT 1 */").diagnostics).toHaveLength(1);
  });

  test("DELIMITER changes what ends a statement", () => {
    const text = "DELIMITER $$\nCREATE PROCEDURE p() BEGIN SELECT 1; SELECT 2; END$$\nDELIMITER ;\nSELECT 3;";
    expect(kinds(text)).toEqual(["create_function", "query_statement"]);
  });

  test("a delimiter inside a string is text", () => {
    expect(kinds("DELIMITER //\nSELECT 'a//b'//\nSELECT 2//")).toEqual(["query_statement", "query_statement"]);
  });

  test("places are those of the text with its delimiters", () => {
    const text = "DELIMITER //\nSELECT a FROM t//";
    expect(parse(text).statements[0]?.statement?.start).toBe(text.indexOf("SELECT"));
  });

  test("a routine's body may have semicolons without another delimiter", () => {
    const text =
      "CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW BEGIN IF NEW.a THEN SET NEW.a = 1; END IF; END; SELECT 1";
    expect(kinds(text)).toEqual(["opaque", "query_statement"]);
  });

  test("parsing goes on behind a statement with a mistake", () => {
    const { statements, diagnostics } = parse("SELEC 1; SELECT 2; SELECT FROM;");
    expect(statements.map(({ statement: parsed }) => parsed?.kind)).toEqual([undefined, "query_statement", undefined]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'syntax error near "SELEC"',
      'syntax error near "FROM"',
    ]);
  });
});

describe("tokens", () => {
  test.each([
    ["t.1a", "column_reference"],
    ["1a", "column_reference"],
    [".5", "literal"],
    ["1e5", "literal"],
    ["0x1F", "literal"],
    ["_utf8mb4'a'", "literal"],
    ["'a' 'b'", "literal"],
    ["@a", "value_function"],
    ["@@session.sql_mode", "value_function"],
    ["?", "parameter"],
  ])("%s is one operand", (text, kind) => {
    expect(expression(text).kind).toBe(kind);
  });

  test("a fraction with an exponent may stand before a word", () => {
    expect(parse("SELECT .1e10se t").diagnostics).toHaveLength(1);
  });

  test("backslashes escape, and quotes are doubled", () => {
    expect(expression(String.raw`'a\'b''c\n\%'`)).toMatchObject({ value: "a'b'c\n\\%" });
  });

  test("names are folded, quoted ones too", () => {
    expect(expression("`MyColumn`")).toMatchObject({ parts: [{ name: "mycolumn", quoted: true }] });
  });

  test("double dashes need a blank to be a comment", () => {
    expect(expression("1--1")).toMatchObject({ kind: "binary", operator: { name: "-" } });
  });
});

describe("operators", () => {
  test("|| is OR, and binds looser than XOR and AND", () => {
    expect(expression("a || b XOR c AND d")).toMatchObject({
      operator: "or",
      operands: [{}, { operator: "xor", operands: [{}, { operator: "and" }] }],
    });
  });

  test("NOT takes a whole comparison, ! only an operand", () => {
    expect(expression("NOT a = b")).toMatchObject({ kind: "not", operand: { kind: "binary" } });
    expect(expression("!a = b")).toMatchObject({ kind: "binary", left: { kind: "not" } });
  });

  test("a sign binds tighter than ^, and ^ tighter than *", () => {
    expect(expression("2 * -a ^ b")).toMatchObject({
      operator: { name: "*" },
      right: { operator: { name: "^" }, left: { kind: "unary" } },
    });
  });

  test("an interval behind a sign is DATE_ADD and DATE_SUB", () => {
    expect(expression("d - INTERVAL 1 + 2 DAY")).toMatchObject({
      kind: "function_call",
      name: { parts: [{ name: "date_sub" }] },
      arguments: [{}, { value: { kind: "binary" } }, { value: { value: "day" } }],
    });
  });

  test("INTERVAL with several values is a function", () => {
    expect(expression("1 + INTERVAL(2, 1, 3)")).toMatchObject({ kind: "binary", right: { kind: "function_call" } });
  });

  test("-> and ->> are JSON_EXTRACT and its unquoted form", () => {
    expect(expression("a->>'$.b'")).toMatchObject({
      name: { parts: [{ name: "json_unquote" }] },
      arguments: [{ value: { name: { parts: [{ name: "json_extract" }] } } }],
    });
  });
});

describe("statements", () => {
  test("LIMIT has its offset in front of the comma", () => {
    const parsed = statement("SELECT a FROM t LIMIT 5, 10");
    expect(parsed).toMatchObject({ query: { limit: { count: { value: "10" } }, offset: { value: "5" } } });
  });

  test("INSERT SET is a row of values", () => {
    expect(statement("INSERT INTO t SET a = 1, b = ?")).toMatchObject({
      columns: [{ column: { name: "a" } }, { column: { name: "b" } }],
      source: { body: { rows: [[{ value: "1" }, { kind: "parameter" }]] } },
    });
  });

  test("a new row may have an alias", () => {
    const parsed = statement("INSERT INTO t (a) VALUES (1) AS new (x) ON DUPLICATE KEY UPDATE a = new.x");
    expect(parsed).toMatchObject({ rowAlias: { name: { name: "new" }, columns: [{ name: "x" }] } });
  });

  test("DELETE of several tables names them in front of FROM or behind it", () => {
    const wanted = { kind: "delete", targets: [{ parts: [{ name: "a" }] }, { parts: [{ name: "b" }] }] };
    expect(statement("DELETE a, b FROM a JOIN b ON a.x = b.x")).toMatchObject(wanted);
    expect(statement("DELETE FROM a, b.* USING a JOIN b ON a.x = b.x")).toMatchObject(wanted);
  });

  test("joins whose condition comes later nest to the right", () => {
    expect(statement("SELECT 1 FROM a LEFT JOIN b JOIN c ON x ON y")).toMatchObject({
      query: { body: { from: [{ type: "left", right: { kind: "join", type: "inner" } }] } },
    });
  });

  test("an ALTER TABLE keeps all its actions in order", () => {
    const parsed = statement(
      "ALTER TABLE t ADD a int FIRST, CHANGE b c text AFTER a, RENAME COLUMN d TO e, DROP f, RENAME TO u",
    );
    expect(parsed.kind === "alter_table" && parsed.actions.map(({ kind }) => kind)).toEqual([
      "add_column",
      "change_column",
      "rename_column",
      "drop_column",
      "rename_table",
    ]);
  });

  test("EXPLAIN has the statement inside", () => {
    expect(statement("EXPLAIN FORMAT=JSON SELECT 1")).toMatchObject({
      kind: "wrapper",
      statement: { kind: "query_statement" },
    });
  });
});

describe("refused", () => {
  test.each([
    "SELECT a FROM t WHERE",
    "SELECT max(a, b) FROM t",
    "SELECT bit_and(DISTINCT a) FROM t",
    "SELECT row_number() FROM t",
    "SELECT 1 = NOT 2",
    "SELECT * FROM a LEFT JOIN b",
    "INSERT INTO t (a,) VALUES (1)",
    "CREATE TABLE t ()",
    "CREATE TABLE t (a varchar)",
    "CREATE TABLE t (a int AS (1) DEFAULT 2)",
    "SELECT x'1'",
    "SELECT 'a",
    "DROP TABLE IF NOT EXISTS t",
    "DELETE a FROM a JOIN b ORDER BY x",
  ])("%s", (text) => {
    expect(parse(text).diagnostics).toHaveLength(1);
  });
});
