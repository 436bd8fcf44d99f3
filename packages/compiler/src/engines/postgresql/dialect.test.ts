import { expect, test } from "vitest";
import { identifiers } from "./dialect.ts";

test("ASCII letters are folded, others are kept", () => {
  expect(identifiers.fold("UserÄ")).toBe("userÄ");
});

test.each([
  ["name", "name"],
  ["order", '"order"'],
  ["Mixed", '"Mixed"'],
  ["has space", '"has space"'],
  ['quo"te', '"quo""te"'],
  ["_a$1", "_a$1"],
  ["1st", '"1st"'],
])("%s is written %s", (name, written) => {
  expect(identifiers.quote(name)).toBe(written);
});
