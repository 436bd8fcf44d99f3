import { describe, expect, test } from "vitest";
import { buildOracle } from "./engines.ts";
import { searchDifferences } from "./search.ts";
import { randomSystemProgram } from "./system-program.ts";

const oracle = buildOracle();

describe.skipIf("absent" in oracle)(
  `programs of system calls ${"absent" in oracle ? `(${oracle.absent})` : ""}`,
  () => {
    const command = "command" in oracle ? oracle.command : "";

    test("do the same under sqlc and here", () => {
      const findings = searchDifferences(command, randomSystemProgram, { seed: 1, count: 300, described: 3 });
      expect(findings).toEqual({ compared: 300, differing: 0, reports: [] });
    });
  },
);
