import { expect, test } from "vitest";
import { parseStructTags } from "./struct-tag.ts";

test("tags are read by key", () => {
  expect([...parseStructTags('a:"b" c:"d,\\"e\\""')]).toEqual([
    ["a", "b"],
    ["c", 'd,"e"'],
  ]);
});

test("blanks alone are no tags", () => {
  expect(parseStructTags("  ").size).toBe(0);
});

test.each([
  ["a", "bad syntax for struct tag pair"],
  ["a:b", "bad syntax for struct tag pair"],
  [':"b"', "bad syntax for struct tag key"],
  ['a:"b', "bad syntax for struct tag value"],
])("%s is refused", (text, message) => {
  expect(() => parseStructTags(text)).toThrow(message);
});
