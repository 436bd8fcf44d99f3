import { describe, expect, test } from "vitest";
import { createPostgresqlTokens } from "../token-stream.ts";

/** Kind and value of every token. */
function lex(text: string): string[] {
  const tokens = createPostgresqlTokens(text);
  const found: string[] = [];
  while (tokens.token.kind !== "end") {
    const { kind, value } = tokens.advance();
    found.push(`${kind} ${value}`);
  }
  return found;
}

describe("names", () => {
  test.each([
    ["Foo_1$", "word foo_1$"],
    ["ÄBC", "word Äbc"],
    ['"Foo ""x"""', 'quoted Foo "x"'],
    ['U&"d\\0061t\\+000061"', "quoted data"],
    ["U&\"d!0061ta\" UESCAPE '!'", "quoted data"],
    ['""', 'error zero-length delimited identifier at or near """"'],
    ['"abc', 'error unterminated quoted identifier at or near ""abc"'],
  ])("%s", (text, token) => {
    expect(lex(text)).toEqual([token]);
  });
});

describe("strings", () => {
  test.each([
    ["'it''s'", "string it's"],
    ["'a\\'", "string a\\"],
    ["'a'\n  'b'", "string ab"],
    ["'a' -- comment\n'b'", "string ab"],
    ["E'a\\n\\x41\\101\\u0041\\U00000041\\''", "string a\nAAAA'"],
    ["E'\\xc3\\xa4'", "string ä"],
    ["E'\\ud83d\\ude00'", "string 😀"],
    ["E'\\u00'", "error invalid Unicode escape"],
    ["E'\\ud83d'", "error invalid Unicode surrogate pair"],
    ["U&'\\0441\\043B'", "string сл"],
    ["U&'!0441' UESCAPE '!'", "string с"],
    ["N'abc'", "string abc"],
    ["B'101'", "bit 101"],
    ["x'1F'", "hex 1F"],
    ["$$it's$$", "string it's"],
    ["$a$ $$ $b$ $a$", "string  $$ $b$ "],
    ["'abc", 'error unterminated quoted string at or near "\'abc"'],
    ["$$abc", 'error unterminated dollar-quoted string at or near "$$abc"'],
    ["B'1", 'error unterminated bit string literal at or near "B\'1"'],
  ])("%s", (text, token) => {
    expect(lex(text)).toEqual([token]);
  });

  test("a string on the same line does not continue the one before it", () => {
    expect(lex("'a' 'b'")).toEqual(["string a", "string b"]);
  });
});

describe("numbers", () => {
  test.each([
    ["42", "integer 42"],
    ["1_000", "integer 1_000"],
    ["0x1F", "integer 0x1F"],
    ["0o17", "integer 0o17"],
    ["0b1_0", "integer 0b1_0"],
    ["1.5", "float 1.5"],
    [".5", "float .5"],
    ["5.", "float 5."],
    ["1e10", "float 1e10"],
    ["1.5E-3", "float 1.5E-3"],
    ["123abc", 'error trailing junk after numeric literal at or near "123abc"'],
    ["1_", 'error trailing junk after numeric literal at or near "1_"'],
    ["0x", 'error invalid hexadecimal integer at or near "0x"'],
    ["$1", "parameter 1"],
    ["$1a", 'error trailing junk after parameter at or near "$1a"'],
  ])("%s", (text, token) => {
    expect(lex(text)).toEqual([token]);
  });

  test("two dots after a number are a range", () => {
    expect(lex("1..2")).toEqual(["integer 1", "symbol ..", "integer 2"]);
  });
});

describe("operators", () => {
  test.each([
    ["a->>b", ["word a", "symbol ->>", "word b"]],
    ["a!=b", ["word a", "symbol <>", "word b"]],
    ["a=-1", ["word a", "symbol =", "symbol -", "integer 1"]],
    ["a@-1", ["word a", "symbol @-", "integer 1"]],
    ["a*-+1", ["word a", "symbol *", "symbol -", "symbol +", "integer 1"]],
    ["1--x", ["integer 1"]],
    ["1/*x*/+2", ["integer 1", "symbol +", "integer 2"]],
    ["a<=>b", ["word a", "symbol <=>", "word b"]],
    ["a::b:=c=>d", ["word a", "symbol ::", "word b", "symbol :=", "word c", "symbol =>", "word d"]],
    ["a?|b", ["word a", "symbol ?|", "word b"]],
  ])("%s", (text, tokens) => {
    expect(lex(text)).toEqual(tokens);
  });
});

describe("parameters with names", () => {
  test.each([
    ["id=@id", ["word id", "symbol =", "macro id"]],
    ["tags @>@wanted", ["word tags", "symbol @>", "macro wanted"]],
    ["@FooBar_1", ["macro FooBar_1"]],
    ["@größe", ["macro größe"]],
    ["v @@query", ["word v", "symbol @@", "word query"]],
    ["v @@ @query", ["word v", "symbol @@", "macro query"]],
    ["v @@@query", ["word v", "symbol @@", "macro query"]],
    ["@ x", ["symbol @", "word x"]],
    ["@(x)", ["symbol @", "symbol (", "word x", "symbol )"]],
    ["@5", ["symbol @", "integer 5"]],
    ["-@x", ["symbol -", "macro x"]],
  ])("%s", (text, tokens) => {
    expect(lex(text)).toEqual(tokens);
  });
});

describe("comments", () => {
  test("are collected with their places, block comments nested", () => {
    const text = "select -- one\n1 /* two /* three */ */ + 1";
    const tokens = createPostgresqlTokens(text);
    while (tokens.token.kind !== "end") tokens.advance();
    expect(tokens.comments.map((comment) => comment.text)).toEqual(["-- one", "/* two /* three */ */"]);
    expect(tokens.comments.map((comment) => text.slice(comment.start, comment.end))).toEqual(
      tokens.comments.map((comment) => comment.text),
    );
  });

  test("without an end are an error", () => {
    expect(lex("1 /* abc")).toEqual(["integer 1", `error unterminated /* comment at or near "/* abc"`]);
  });
});

test("a character of no token is an error", () => {
  expect(lex("\\x")[0]).toBe('error syntax error at or near "\\"');
});

test("going back beyond the window reads the tokens again, and comments only once", () => {
  const tokens = createPostgresqlTokens(`first -- c\n${"a ".repeat(5000)}`);
  const mark = tokens.mark();
  while (tokens.token.kind !== "end") tokens.advance();
  tokens.reset(mark);
  expect(tokens.token.value).toBe("first");
  while (tokens.token.kind !== "end") tokens.advance();
  expect(tokens.comments).toHaveLength(1);
});
