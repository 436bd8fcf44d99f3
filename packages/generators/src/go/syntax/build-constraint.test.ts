import { expect, test } from "vitest";
import { normalizeConstraint } from "./build-constraint.ts";

test.each([
  ["a&&b||!c", "(a && b) || !c"],
  ["(a||b)&&c", "(a || b) && c"],
  ["a  &&  (b && c)", "a && b && c"],
  ["!(a||b)", "!(a || b)"],
  ["go1.20", "go1.20"],
  ["a &&", "a &&"],
  ["a b", "a b"],
  ["", ""],
])("%s is written as %s", (text, expected) => {
  expect(normalizeConstraint(text)).toBe(expected);
});
