import { describe } from "vitest";
import { buildOracle } from "./engines.ts";

/** Tests that compare with sqlc's engine; where that cannot be built they are skipped, and stderr says why. */
export function describeWithOracle(title: string, tests: (command: string) => void): void {
  const oracle = buildOracle();
  if ("command" in oracle) {
    describe(title, () => tests(oracle.command));
    return;
  }
  console.warn(`Skipped, not compared with sqlc: ${title}. ${oracle.absent}`);
  describe.skip(title, () => tests(""));
}
