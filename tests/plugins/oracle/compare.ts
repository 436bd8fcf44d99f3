import { type Job, type Outcome, runInOracle, runInSandbox } from "./engines.ts";

/** What differs between sqlc's engine and our sandbox; undefined when nothing does. */
export function describeDifference(expected: Outcome, actual: Outcome): string | undefined {
  if (isEngineFailure(expected)) return undefined;
  const lines: string[] = [];
  if (expected.error !== actual.error) lines.push(`end: ${show(expected.error)}, ours ${show(actual.error)}`);
  if (expected.stderr !== actual.stderr) lines.push(`stderr: ${show(expected.stderr)}, ours ${show(actual.stderr)}`);
  const at = firstDifference(expected.stdout, actual.stdout);
  if (at !== undefined) {
    const part = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(at, at + 24)).toString("hex");
    const sizes = `${expected.stdout.length} bytes, ours ${actual.stdout.length}`;
    lines.push(`stdout (${sizes}) from byte ${at}: ${part(expected.stdout)}, ours ${part(actual.stdout)}`);
  }
  return lines.length === 0 ? undefined : lines.join("\n");
}

/** The engine failed, not the module: there is nothing to follow. */
export function isEngineFailure({ error }: Outcome): boolean {
  return error.includes("(recovered by wazero)") || error.startsWith("engine failed: ");
}

export function firstDifference(left: Uint8Array, right: Uint8Array): number | undefined {
  const length = Math.max(left.length, right.length);
  for (let index = 0; index < length; index++) if (left[index] !== right[index]) return index;
  return undefined;
}

/** Runs jobs in both; the difference of each. */
export function compareJobs(command: string, jobs: readonly Job[]): readonly (string | undefined)[] {
  const expected = runInOracle(command, jobs);
  return jobs.map((job, index) => {
    const theirs = expected[index];
    if (!theirs) throw new Error("the oracle gave no outcome");
    return describeDifference(theirs, runInSandbox(job));
  });
}

/**
 * The parts of a program that a difference needs: takes parts away one at a time as long as it stays. `toJob` makes the program of some
 * of the parts.
 */
export function reduce<Part>(
  command: string,
  parts: readonly Part[],
  toJob: (parts: readonly Part[]) => Job,
): readonly Part[] {
  const smaller = parts.map((_, left) => parts.filter((_part, index) => index !== left));
  if (smaller.length < 2) return parts;
  const found = compareJobs(command, smaller.map(toJob)).findIndex((difference) => difference !== undefined);
  const next = smaller[found];
  return next ? reduce(command, next, toJob) : parts;
}

function show(text: string): string {
  return JSON.stringify(text.length > 300 ? `${text.slice(0, 300)}…` : text);
}
