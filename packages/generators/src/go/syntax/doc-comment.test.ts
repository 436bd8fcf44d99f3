import { expect, test } from "vitest";
import { formatDocComment } from "./doc-comment.ts";

const format = (...lines: string[]) => formatDocComment(lines.map((line) => `//${line}`));

test("text without a blank gets one, and loses those at its end", () => {
  expect(format("no space", " text  ")).toEqual(["// no space", "// text"]);
});

test("empty lines at both ends are dropped, those between are one", () => {
  expect(format("", " a", "", "", " b", "")).toEqual(["// a", "//", "// b"]);
});

test("a comment of empty lines vanishes", () => {
  expect(format("", "  ")).toEqual([]);
});

test("directives come last", () => {
  expect(format("lint:ignore ABC", " text")).toEqual(["// text", "//", "//lint:ignore ABC"]);
});

test("a comment of directives alone stays", () => {
  expect(format("go:generate x")).toEqual(["//go:generate x"]);
});

test("indented items after an item are a list", () => {
  expect(format(" - a", " - b", "   more", "", " Tail")).toEqual([
    "//   - a",
    "//   - b",
    "//     more",
    "//",
    "// Tail",
  ]);
});

test("items that are not indented are text", () => {
  expect(format(" * a", " * b")).toEqual(["// * a", "// * b"]);
});

test("numbers keep their values", () => {
  expect(format(" text", "   3) three", "   4. four")).toEqual(["// text", "//  3. three", "//  4. four"]);
});

test("blank lines within a list separate all its items", () => {
  expect(format(" x", "  - a", "", "  - b", "  - c")).toEqual([
    "// x",
    "//",
    "//   - a",
    "//",
    "//   - b",
    "//",
    "//   - c",
  ]);
});

test("indented text is code, its common indentation dropped", () => {
  expect(format(" text", "   a", "     b")).toEqual(["// text", "//", "//\ta", "//\t  b"]);
});

test("a line that ends in a brace belongs to the code below", () => {
  expect(format(" intro {", "   a", " }")).toEqual(["//\tintro {", "//\t  a", "//\t}"]);
});

test("a capitalised line between blank ones is a heading", () => {
  expect(format(" text", "", " A Title", "", " more")).toEqual(["// text", "//", "// # A Title", "//", "// more"]);
});

test("doubled quotes become curly ones, not in an address", () => {
  expect(format(" ``a'' http://x.y/a''b")).toEqual(["// “a” http://x.y/a''b"]);
});

test("definitions of links go to the end, those in use first", () => {
  expect(format(" [b]: https://b.c", "", " see [a]", "", " [a]: https://a.c")).toEqual([
    "// see [a]",
    "//",
    "// [a]: https://a.c",
    "//",
    "// [b]: https://b.c",
  ]);
});
