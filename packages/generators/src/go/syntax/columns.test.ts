import { expect, test } from "vitest";
import { alignRows } from "./columns.ts";

test("a column is as wide as its widest cell and a blank", () => {
  expect(
    alignRows([
      ["ID", "int64"],
      ["FirstName", "string"],
    ]),
  ).toEqual(["ID        int64", "FirstName string"]);
});

test("the last cell of a line is not padded, and does not widen the column", () => {
  expect(
    alignRows([
      ["A", "int", "`x`"],
      ["B", "time.Duration"],
      ["C", "bool", "`y`"],
    ]),
  ).toEqual(["A int `x`", "B time.Duration", "C bool `y`"]);
});

test("a line without cells begins the columns anew", () => {
  expect(alignRows([["ID", "int"], undefined, ["LongName", "int"], ["X", "int"]])).toEqual([
    "ID int",
    undefined,
    "LongName int",
    "X        int",
  ]);
});

test("a column of empty cells takes no room", () => {
  expect(
    alignRows([
      ["Mood", "Mood"],
      ["Valid", "bool", "", "// comment"],
    ]),
  ).toEqual(["Mood  Mood", "Valid bool // comment"]);
});

test("wide characters and those beyond 16 bits count as one", () => {
  expect(
    alignRows([
      ["名前", "string"],
      ["𝒳", "int"],
    ]),
  ).toEqual(["名前 string", "𝒳  int"]);
});
