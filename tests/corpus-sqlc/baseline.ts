import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brokenPromises, goodCount, type Measure } from "./measure.ts";

type Baseline = Record<string, Record<string, number>>;

const file = join("tests", "corpus-sqlc", "baseline.json");

/**
 * What is not as it has to be: fewer good ones than the baseline in the repository has, or a promise broken that the baseline keeps. With
 * `update` the new counts are written down, but only those of measures that did not become worse: the baseline only goes up.
 */
export function compareWithBaseline(engine: string, measures: readonly Measure[], update: boolean): string[] {
  const baseline = readBaseline();
  const problems = measures.flatMap((measure) => {
    const key = `${engine}: ${measure.title}`;
    const found = problemsOf(measure, baseline[key]);
    if (update && found.length === 0) baseline[key] = { ...measure.counts };
    return found;
  });
  if (update) writeFileSync(file, `${JSON.stringify(sorted(baseline), null, 2)}\n`);
  return problems;
}

export function problemsOf(measure: Measure, before: Readonly<Record<string, number>> | undefined): string[] {
  const kept = before && { ...measure, counts: before };
  if (kept && goodCount(measure) < goodCount(kept)) {
    return [`${measure.title}: ${goodCount(measure)} are good, there were ${goodCount(kept)}`];
  }
  const known = kept ? brokenPromises(kept) : brokenPromises(measure);
  return brokenPromises(measure).filter((problem) => !known.includes(problem));
}

function readBaseline(): Baseline {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

function sorted(baseline: Baseline): Baseline {
  return Object.fromEntries(Object.entries(baseline).sort(([left], [right]) => (left < right ? -1 : 1)));
}
