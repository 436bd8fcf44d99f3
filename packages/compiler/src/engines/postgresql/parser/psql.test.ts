import { describe, expect, test } from "vitest";
import { blankPsqlLines } from "./psql.ts";

describe("meta-commands", () => {
  test.each(["\\restrict abc", "\\connect db", "\\! ls", "\\.", "  \\echo 'it''s"])("blanks the line %s", (line) => {
    const text = `SELECT 1;\n${line}\nSELECT 2;\n`;
    expect(blankPsqlLines(text)).toBe(`SELECT 1;\n${" ".repeat(line.length)}\nSELECT 2;\n`);
  });

  test("keeps carriage returns", () => {
    expect(blankPsqlLines("\\connect db\r\nSELECT 1;")).toBe("           \r\nSELECT 1;");
  });

  test("blanks a last line without a line break", () => {
    expect(blankPsqlLines("SELECT 1;\n\\unrestrict x")).toBe("SELECT 1;\n             ");
  });

  test.each([
    ["a string", "SELECT 'a\n\\b\n'"],
    ["a string with a doubled quote", "SELECT 'a''\n\\b\n'"],
    ["an escape string", "SELECT E'a\\'\n\\b\n'"],
    ["a quoted name", 'SELECT "a\n\\b\n"'],
    ["a dollar quote", "SELECT $body$ ' $$\n\\b\n$body$"],
    ["a block comment", "/* /* */\n\\b\n*/ SELECT 1"],
  ])("keeps a backslash inside %s", (_place, text) => {
    expect(blankPsqlLines(text)).toBe(text);
  });

  test("keeps a backslash behind other text", () => {
    expect(blankPsqlLines("SELECT 1 \\gset")).toBe("SELECT 1 \\gset");
  });

  test("takes no quote from a line comment", () => {
    expect(blankPsqlLines("-- it's\n\\q\n")).toBe("-- it's\n  \n");
  });
});

test("a byte order mark becomes a blank", () => {
  expect(blankPsqlLines("\ufeffSELECT 1;")).toBe(" SELECT 1;");
});

describe("COPY data", () => {
  test("is blanked up to its end mark", () => {
    const text = "COPY public.t (a, b) FROM stdin;\n1\tit's\n\\N\t$x$\n\\.\nSELECT 1;\n";
    expect(blankPsqlLines(text)).toBe(
      `COPY public.t (a, b) FROM stdin;\n${" ".repeat(6)}\n${" ".repeat(6)}\n  \nSELECT 1;\n`,
    );
  });

  test("may be empty", () => {
    expect(blankPsqlLines("COPY t FROM stdin;\n\\.\nSELECT 1;")).toBe("COPY t FROM stdin;\n  \nSELECT 1;");
  });

  test("without an end mark runs to the end of the file", () => {
    expect(blankPsqlLines("copy t from stdin with (format csv);\n1,2\n")).toBe(
      "copy t from stdin with (format csv);\n   \n",
    );
  });

  test("does not follow COPY to standard output or from a file", () => {
    const text = "COPY t TO STDOUT;\nSELECT 'stdin';\nCOPY t FROM '/stdin';\nSELECT 1;\n";
    expect(blankPsqlLines(text)).toBe(text);
  });

  test("does not follow another statement that says FROM stdin", () => {
    const text = "SELECT * FROM stdin;\nSELECT 1;\n";
    expect(blankPsqlLines(text)).toBe(text);
  });
});

test("keeps the length and the lines of any text", () => {
  const text = "\\a\nCOPY t FROM stdin;\nü\t€\n\\.\n'open\n\\x";
  const blanked = blankPsqlLines(text);
  expect(blanked).toHaveLength(text.length);
  expect(blanked.split("\n").map((line) => line.length)).toEqual(text.split("\n").map((line) => line.length));
});
