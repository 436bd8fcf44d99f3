import { describe, expect, test } from "vitest";
import { randomCoreProgram } from "./core-program.ts";
import { buildOracle } from "./engines.ts";
import { searchDifferences } from "./search.ts";

const oracle = buildOracle();

describe.skipIf("absent" in oracle)(`programs that compute ${"absent" in oracle ? `(${oracle.absent})` : ""}`, () => {
  test("do the same under sqlc and here", () => {
    const command = "command" in oracle ? oracle.command : "";
    const findings = searchDifferences(command, randomCoreProgram, { seed: 1, count: 300, described: 3 });
    expect(findings).toEqual({ compared: 300, differing: 0, reports: [] });
  });
});
