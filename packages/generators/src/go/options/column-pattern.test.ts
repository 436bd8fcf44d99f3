import { describe, expect, test } from "vitest";
import { parseColumnPattern } from "./column-pattern.ts";

const table = (name: string, schema = "", catalog = "") => ({ catalog, schema, name });
const matches = (pattern: string, owner: ReturnType<typeof table> | undefined, column: string) =>
  parseColumnPattern(pattern, "public").matches(owner, column);

describe("a column's pattern", () => {
  test("of two parts is about the default schema", () => {
    expect([matches("users.id", table("users"), "id"), matches("users.id", table("users", "other"), "id")]).toEqual([
      true,
      false,
    ]);
  });

  test("has wildcards in each part", () => {
    expect([matches("*.u*.?d", table("users", "other"), "id"), matches("*.u*.?d", table("users"), "uid")]).toEqual([
      true,
      false,
    ]);
  });

  test("takes escaped wildcards as they are", () => {
    expect([matches("t.a\\*", table("t"), "a*"), matches("t.a\\*", table("t"), "ab")]).toEqual([true, false]);
  });

  test("is not a regular expression", () => {
    expect(matches("t.a+", table("t"), "aa")).toBe(false);
  });

  test("with a catalog is about that one", () => {
    expect(matches("c.public.t.a", table("t"), "a")).toBe(false);
  });

  test("does not match what is of no table", () => {
    expect(matches("*.*.*", undefined, "a")).toBe(false);
  });
});

test.each([
  [
    "id",
    "Override `column` specifier \"id\" is not the proper format, expected '[catalog.][schema.]tablename.colname'",
  ],
  ["t.a\\q", "Invalid escaped character 'q'"],
  ["t.a\\", "Unterminated escape at end of pattern"],
])("%s is refused", (pattern, message) => {
  expect(() => parseColumnPattern(pattern, "public")).toThrow(message);
});
