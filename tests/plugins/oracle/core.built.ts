import { expect, test } from "vitest";
import { randomCoreProgram } from "./core-program.ts";
import { describeWithOracle } from "./describe-with-oracle.ts";
import { searchDifferences } from "./search.ts";

describeWithOracle("programs that compute", (command) => {
  test("do the same under sqlc and here", () => {
    const findings = searchDifferences(command, randomCoreProgram, { seed: 1, count: 300, described: 3 });
    expect(findings).toEqual({ compared: 300, differing: 0, reports: [] });
  });
});
