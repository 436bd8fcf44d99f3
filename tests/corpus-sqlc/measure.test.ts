import { describe, expect, test } from "vitest";
import { problemsOf } from "./baseline.ts";
import type { Measure } from "./measure.ts";

const measure = (identical: number, proven: number, other: number): Measure => ({
  title: "files",
  counts: { identical, proven, other },
  good: ["identical", "proven"],
  promise: { goodAtLeast: 0.97, provenAtMost: 0.06 },
});

describe("against the baseline", () => {
  test.each([
    ["the same", measure(95, 5, 0), []],
    ["more differences that are proven", measure(94, 6, 0), []],
    ["fewer good ones", measure(94, 5, 1), ["files: 99 are good, there were 100"]],
    ["too many differences", measure(93, 7, 0), ["files: more than 6 % are differences"]],
    ["more of everything", measure(190, 9, 1), []],
  ])("%s", (_, found, problems) => {
    expect(problemsOf(found, { identical: 95, proven: 5, other: 0 })).toEqual(problems);
  });

  test("a promise that it does not keep is no problem", () => {
    expect(problemsOf(measure(80, 20, 0), { identical: 80, proven: 20, other: 0 })).toEqual([]);
  });
});
