import { beforeAll, describe, expect, test } from "vitest";
import { type Finding, falseClaims, measureGenerated } from "./measure.ts";
import { nullFields } from "./record-text.ts";

/** `npm run truth -- --generated 20000` tries more of them. */
const sample = { seed: 2026, from: 0, count: 400, rowSets: 4 };
const findings: Finding[] = [];

beforeAll(async () => {
  for await (const batch of measureGenerated(sample)) findings.push(...batch);
}, 120_000);

function statementsOf(kind: Finding["verdict"]["kind"]): string[] {
  return findings
    .filter(({ verdict }) => verdict.kind === kind)
    .map(({ statement, verdict }) => `${JSON.stringify(verdict)} #${statement.index} ${statement.sql}`);
}

describe("generated statements", () => {
  test("are mostly valid", () => {
    expect(findings.filter(({ verdict }) => verdict.kind === "agrees").length).toBeGreaterThan(sample.count * 0.7);
  });

  test("have the server's column names, column types and parameter types", () => {
    expect(statementsOf("types")).toEqual([]);
  });

  test("are not rejected when the server accepts them", () => {
    expect(statementsOf("rejected")).toEqual([]);
  });

  test("never crash the analysis", () => {
    expect(statementsOf("crash")).toEqual([]);
  });

  test("give no NULL in a column called not-null", () => {
    const wrong = findings.filter((finding) => falseClaims(finding).length > 0);
    expect(wrong.map(({ statement }) => statement.sql)).toEqual([]);
  });

  test("give rows, so that NULLs can show", () => {
    const rows = findings.flatMap(({ outcomes }) => outcomes).filter((outcome) => outcome.rows > 0);
    expect(rows.length).toBeGreaterThan(sample.count);
  });

  test("are the same for the same seed", async () => {
    const again: string[] = [];
    for await (const batch of measureGenerated({ ...sample, count: 20, rowSets: 0 })) {
      again.push(...batch.map(({ statement }) => statement.sql));
    }
    expect(again).toEqual(findings.slice(0, 20).map(({ statement }) => statement.sql));
  });
});

test("a row's text shows which fields are NULL", () => {
  expect(nullFields('(1,,"",")a,""",)')).toEqual([false, true, false, false, true]);
});
