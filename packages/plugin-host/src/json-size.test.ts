import { expect, test } from "vitest";
import { hasMoreValues } from "./json-size.ts";

test.each([
  ['{"a":[1,2]}', 4],
  ['["\\\\",[]]', 4],
  ['["[,{\\\\\\",["]', 2],
])("%s has at most %i values", (text, values) => {
  expect([hasMoreValues(text, values), hasMoreValues(text, values - 1)]).toEqual([false, true]);
});
