import { expect, test } from "vitest";
import { compareNames } from "./compare-names.ts";

test("names are in the order of their bytes", () => {
  const names = ["b", "_a", "A", "ab", "a", "é", "\u{1F600}", "\uFF5E"];
  expect(names.sort(compareNames)).toEqual(["A", "_a", "a", "ab", "b", "é", "\uFF5E", "\u{1F600}"]);
});
