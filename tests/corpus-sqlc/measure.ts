/** How many things of one kind came out in which way. */
export interface Measure {
  /** What was counted; its key in the baseline too. */
  readonly title: string;
  readonly counts: Readonly<Record<string, number>>;
  /** The names of the counts that are as they are meant to be. */
  readonly good: readonly string[];
  /** What must hold whatever the baseline says, as shares of the total; undefined where there is no such promise. */
  readonly promise?: Quota;
}

interface Quota {
  readonly goodAtLeast: number;
  /** The share of good things that may be `proven` differences. */
  readonly provenAtMost: number;
}

/** What is promised of requests and files: how much is as sqlc has it or differs for a recorded reason, and how much of it differs. */
export function promiseOf(engine: string): Quota {
  return { goodAtLeast: 0.97, provenAtMost: engine === "postgresql" ? 0.06 : 0.08 };
}

export function total({ counts }: Measure): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

export function goodCount({ counts, good }: Measure): number {
  return good.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
}

/** One line a count, the largest first. */
export function printMeasure(measure: Measure): void {
  const all = total(measure);
  console.log(`\n${measure.title}: ${all}`);
  for (const [name, count] of Object.entries(measure.counts).sort(([, left], [, right]) => right - left)) {
    const share = all === 0 ? 0 : (100 * count) / all;
    console.log(`  ${String(count).padStart(5)}  ${share.toFixed(1).padStart(5)} %  ${name}`);
  }
}

/** What is not as promised, for people to read. */
export function brokenPromises(measure: Measure): string[] {
  const { promise, counts, title } = measure;
  const all = total(measure);
  if (!promise || all === 0) return [];
  const broken: string[] = [];
  if (goodCount(measure) / all < promise.goodAtLeast) {
    broken.push(`${title}: less than ${100 * promise.goodAtLeast} % are identical or proven differences`);
  }
  if ((counts.proven ?? 0) / all > promise.provenAtMost) {
    broken.push(`${title}: more than ${100 * promise.provenAtMost} % are differences`);
  }
  return broken;
}
