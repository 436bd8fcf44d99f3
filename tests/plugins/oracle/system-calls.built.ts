import { expect, test } from "vitest";
import { describeWithOracle } from "./describe-with-oracle.ts";
import { searchDifferences } from "./search.ts";
import { randomSystemProgram } from "./system-program.ts";

describeWithOracle("programs of system calls", (command) => {
  test("do the same under sqlc and here", () => {
    const findings = searchDifferences(command, randomSystemProgram, { seed: 1, count: 300, described: 3 });
    expect(findings).toEqual({ compared: 300, differing: 0, reports: [] });
  });
});
