import { describe, expect, test } from "vitest";
import { parsePostgresql } from "./parse.ts";

function parse(text: string) {
  const { statements, diagnostics, comments } = parsePostgresql({ path: "file.sql", text });
  return {
    texts: statements.map(({ start, end }) => text.slice(start, end)),
    kinds: statements.map(({ statement }) => statement?.kind),
    terminated: statements.map(({ terminated }) => terminated),
    errors: diagnostics.map(({ message, span }) => `${message} [${text.slice(span?.start, span?.end)}]`),
    comments: comments.map((comment) => comment.text),
  };
}

describe("splitting", () => {
  test("a statement has the comments in front of it and ends before its semicolon", () => {
    const { texts, terminated, comments } = parse("-- a\nSELECT 1 ; -- b\n;SELECT ';' -- c\n");
    expect(texts).toEqual(["-- a\nSELECT 1 ", "SELECT ';' -- c\n"]);
    expect(terminated).toEqual([true, false]);
    expect(comments).toEqual(["-- a", "-- b", "-- c"]);
  });

  test("a file of blanks and comments has no statements", () => {
    expect(parse(" -- a\n/* b */ ").texts).toEqual([]);
  });

  test("the body of a SQL-standard function keeps its semicolons", () => {
    const { texts, errors } = parse(
      "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; SELECT 3",
    );
    expect(errors).toEqual([]);
    expect(texts).toHaveLength(2);
  });
});

describe("errors", () => {
  test("each statement is parsed on its own and all errors are shown", () => {
    const { kinds, errors } = parse("SELECT 1 FORM t x; SELECT 2; DELETE t; SELECT 3");
    expect(kinds).toEqual([undefined, "query_statement", undefined, "query_statement"]);
    expect(errors).toEqual(['syntax error at or near "t" [t]', 'syntax error at or near "t" [t]']);
  });

  test("an error in a function's body does not end the function", () => {
    const { texts, errors } = parse(
      "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT FROM WHERE; SELECT CASE WHEN true THEN 1 END; END; SELECT 3",
    );
    expect(errors).toHaveLength(1);
    expect(texts.at(-1)).toBe(" SELECT 3");
    expect(texts).toHaveLength(2);
  });

  test("an open parenthesis does not swallow the next statement", () => {
    const { kinds } = parse("SELECT (1; SELECT 2; CREATE RULE r AS ON INSERT TO t DO (SELECT 1; SELECT 3;");
    expect(kinds[1]).toBe("query_statement");
  });

  test("a string without end is an error at its quote", () => {
    const { errors } = parse("SELECT 1; SELECT 'abc;\n");
    expect(errors).toEqual(["unterminated quoted string at or near \"'abc;\" ['abc;\n]"]);
  });

  test("an unknown first word is a syntax error", () => {
    expect(parse("SELEC 1").errors).toEqual(['syntax error at or near "SELEC" [SELEC]']);
  });

  test("a word behind a finished statement is a syntax error", () => {
    expect(parse("SELECT 1 AS a b").errors).toEqual(['syntax error at or near "b" [b]']);
  });
});

test("a statement in parentheses spans them", () => {
  const [parsed] = parsePostgresql({ path: "file.sql", text: " ((SELECT 1)) ;" }).statements;
  expect([parsed?.statement?.start, parsed?.statement?.end]).toEqual([1, 13]);
});

test("places count UTF-16 code units", () => {
  const text = "SELECT '😀', größe FROM t WHERE x = 'ä' BOGUS";
  expect(parse(text).errors).toEqual(['syntax error at or near "BOGUS" [BOGUS]']);
});

test("ten thousand broken statements take linear time", () => {
  const { errors } = parse("INSERT INTO t (a VALUES (1);\n".repeat(10_000));
  expect(errors).toHaveLength(10_000);
});
