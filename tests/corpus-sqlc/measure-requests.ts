import type { CorpusCase } from "./case.ts";
import type { FieldDifference } from "./compare-request.ts";
import { type Comparison, differencesOf, isProven } from "./differences-of.ts";
import { type Measure, promiseOf } from "./measure.ts";

type Verdict = "identical" | "proven" | "other";

/** Compares the requests of the cases that succeed with the recorded ones, field by field. */
export async function measureRequests(
  cases: readonly CorpusCase[],
  comparison: Comparison,
  list: (text: string) => void,
): Promise<Measure[]> {
  const counts = { identical: 0, proven: 0, other: 0 };
  const reasons: Record<string, number> = {};
  for (const corpusCase of cases.filter(({ exitCode, requests }) => exitCode === 0 && requests.length > 0)) {
    const differences = await differencesOf(corpusCase, comparison);
    const verdict = verdictOf(differences);
    counts[verdict]++;
    for (const { reason } of differences) if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
    if (verdict !== "identical") list(showCase(corpusCase.name, verdict, differences));
  }
  const good = ["identical", "proven"];
  return [
    { title: "fields that differ, by reason", counts: reasons, good: [] },
    { title: `requests, nullability ${comparison.nullability}`, counts, good, promise: promiseOf(comparison.engine) },
  ];
}

function verdictOf(differences: readonly FieldDifference[]): Verdict {
  if (differences.length === 0) return "identical";
  return isProven(differences) ? "proven" : "other";
}

function showCase(name: string, verdict: Verdict, differences: readonly FieldDifference[]): string {
  const fields = differences.map(
    ({ path, expected, actual, reason }) =>
      `  ${path}${reason ? ` (${reason})` : ""}\n    sqlc ${expected}\n    here ${actual}`,
  );
  return [`\n${verdict}: ${name}`, ...fields].join("\n");
}
