import { createRandom, type Random } from "../../parser/random.ts";
import { compareJobs, reduce } from "./compare.ts";
import type { Job } from "./engines.ts";

/** A random program in parts, any of which can be left out. */
export interface Specimen<Part> {
  readonly parts: readonly Part[];
  toJob(parts: readonly Part[]): Job;
  /** For reports. */
  show(part: Part): string;
}

export interface Search {
  readonly seed: number;
  readonly count: number;
  /** How many differences are reduced and described, from the first one. */
  readonly described: number;
}

export interface Findings {
  readonly compared: number;
  readonly differing: number;
  readonly reports: readonly string[];
}

/** So many programs are made and compared at once. */
const batchSize = 500;

/** Makes random programs, the same for a seed, and compares what they do under sqlc and here. */
export function searchDifferences<Part>(
  command: string,
  make: (random: Random) => Specimen<Part>,
  { seed, count, described }: Search,
): Findings {
  const random = createRandom(seed);
  const reports: string[] = [];
  let differing = 0;
  for (let done = 0; done < count; done += batchSize) {
    const specimens = Array.from({ length: Math.min(batchSize, count - done) }, () => make(random));
    const differences = compareJobs(
      command,
      specimens.map(({ parts, toJob }) => toJob(parts)),
    );
    for (const [index, difference] of differences.entries()) {
      const specimen = specimens[index];
      if (difference === undefined || !specimen) continue;
      differing++;
      if (reports.length < described) reports.push(describe(command, specimen));
    }
  }
  return { compared: count, differing, reports };
}

function describe<Part>(command: string, { parts, toJob, show }: Specimen<Part>): string {
  const needed = reduce(command, parts, toJob);
  return [...needed.map(show), ...compareJobs(command, [toJob(needed)])].join("\n");
}
