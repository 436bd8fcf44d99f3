import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseName, cleanPath, directoryName, isBelow, joinPath, relativePath } from "./paths.ts";

const written = fc.string({ unit: fc.constantFrom("a", "b", "/", ".", ".."), maxLength: 12 });
const absolute = written.map((text) => `/${text}`);

describe("agreement with node:path", () => {
  test("cleanPath", () => {
    fc.assert(fc.property(written, (text) => cleanPath(text) === withoutLastSlash(path.posix.normalize(text))));
  });

  test("relativePath", () => {
    const expected = (from: string, to: string): string => path.posix.relative(from, to) || ".";
    fc.assert(fc.property(absolute, absolute, (from, to) => relativePath(from, to) === expected(from, to)));
  });
});

function withoutLastSlash(text: string): string {
  return text.replace(/(.)\/$/, "$1");
}

test.each([
  [["/base", "/abs/x"], "/base/abs/x"],
  [["/base", ""], "/base"],
  [["/base", "../x"], "/x"],
  [["C:/base", "../../.."], "C:/"],
])("joinPath(%j) is %s", (parts, joined) => {
  expect(joinPath(...parts)).toBe(joined);
});

test("names and folders of paths", () => {
  expect([baseName("/a/b.sql"), baseName("b"), directoryName("/a/b"), directoryName("/a"), directoryName("a")]).toEqual(
    ["b.sql", "b", "/a", "/", "."],
  );
});

test.each([
  ["/a", "/a/b", true],
  ["/a", "/a", false],
  ["/a", "/ab", false],
  ["/a", "/a/..b", true],
  ["/", "/a", true],
  ["C:/a", "D:/a/b", false],
])("isBelow(%s, %s) is %s", (folder, file, expected) => {
  expect(isBelow(folder, file)).toBe(expected);
});
