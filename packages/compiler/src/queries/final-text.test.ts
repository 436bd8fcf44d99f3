import { describe, expect, test } from "vitest";
import type { Comment } from "../syntax/ast/index.ts";
import { finalText } from "./final-text.ts";
import type { TextEdit } from "./model.ts";
import { sourceOffset } from "./text-edits.ts";

/** Comments of a text whose strings look like none. */
function commentsIn(text: string): Comment[] {
  return [...text.matchAll(/--[^\r\n]*|\/\*[\s\S]*?\*\/|'[^']*'/g)].flatMap((match): Comment[] => {
    const [found] = match;
    if (found.startsWith("'")) return [];
    const style = found.startsWith("--") ? "line" : "block";
    return [{ kind: "comment", style, text: found, start: match.index, end: match.index + found.length }];
  });
}

function finish(text: string, edits: readonly TextEdit[] = []) {
  return finalText(text, { start: 0, end: text.length }, commentsIn(text), edits);
}

describe("the final text", () => {
  test("loses comment lines and keeps comments that trail, are indented or span lines", () => {
    const { text, comments } = finish(
      "-- name: A :many\n-- one\n--two\n/* three */\n/* multi\n line */\nSELECT id -- trailing\n-- inner\n  -- indented\nFROM users /* x */\n-- last\n",
    );
    expect(text).toBe("/* multi\n line */\nSELECT id -- trailing\n  -- indented\nFROM users /* x */");
    expect(comments).toEqual([" one", "two", " three ", " inner", " last"]);
  });

  test("keeps blank lines between comments", () => {
    const { text, comments } = finish("-- before\n\n-- name: A :many\n\n-- c\nSELECT id FROM users");
    expect(text).toBe("\n\nSELECT id FROM users");
    expect(comments).toEqual([" before", " c"]);
  });

  test("takes a comment behind the previous semicolon for a line of its own", () => {
    const { text, comments } = finish(" -- same line\n-- name: B :many\nSELECT 1");
    expect(text).toBe("SELECT 1");
    expect(comments).toEqual([" same line"]);
  });

  test("keeps optimizer hints", () => {
    expect(finish("/* name: A :one */\n/*+ HINT */\nSELECT 1").text).toBe("/*+ HINT */\nSELECT 1");
  });

  test("leaves lines of a string alone that look like comments", () => {
    expect(finish("SELECT '\n-- x\n' FROM t").text).toBe("SELECT '\n-- x\n' FROM t");
  });

  test("keeps SQL between two comments of one line", () => {
    expect(finish("/* a */ SELECT 1 /* b */").text).toBe("/* a */ SELECT 1 /* b */");
  });

  test("is without the carriage returns of line breaks", () => {
    const { text, comments } = finish("-- name: A :one\r\n-- c\r\nSELECT 1\r\nFROM t\r\n");
    expect(text).toBe("SELECT 1\nFROM t");
    expect(comments).toEqual([" c"]);
  });

  test("drops semicolons of empty statements in front", () => {
    expect(finish(";\n-- name: B :one\nSELECT 2").text).toBe("SELECT 2");
  });

  test("is empty for comments alone", () => {
    expect(finish("-- a\n-- b").text).toBe("");
  });

  test("has the edits and knows the way back", () => {
    const source = "-- name: A :one\nSELECT * FROM t\nWHERE a = @a AND b = 1";
    const star = source.indexOf("*");
    const parameter = source.indexOf("@a");
    const edited = finish(source, [
      { start: star, end: star + 1, text: "a, b" },
      { start: parameter, end: parameter + 2, text: "$1" },
    ]);
    expect(edited.text).toBe("SELECT a, b FROM t\nWHERE a = $1 AND b = 1");
    expect(sourceOffset(edited, edited.text.indexOf("b = 1"))).toBe(source.indexOf("b = 1"));
    expect(sourceOffset(edited, edited.text.indexOf("a, b") + 3)).toBe(star);
  });
});
