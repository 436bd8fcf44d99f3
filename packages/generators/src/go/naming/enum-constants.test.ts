import { expect, test } from "vitest";
import { enumValueNames } from "./enum-constants.ts";

test("values become names", () => {
  expect(enumValueNames(["ok", "on hold", "9x", "", "!!", "a/b", "a:b", "é"])).toEqual([
    "ok",
    "onhold",
    "9x",
    "value_3",
    "value_4",
    "a_b",
    "value_6",
    "value_7",
  ]);
});
