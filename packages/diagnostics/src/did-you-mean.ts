/** The candidate most like `name`, when one is near enough to be a likely slip; undefined otherwise. */
export function findSimilar(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? findLonger(wanted, candidates);
}

/** The only candidate that has a word more or less at one of its ends: `user` and `user_id`. */
function findLonger(wanted: string, candidates: Iterable<string>): string | undefined {
  const found = new Set<string>();
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (isPartOf(wanted, other) || isPartOf(other, wanted)) found.add(candidate);
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

function isPartOf(part: string, whole: string): boolean {
  return part !== "" && (whole.startsWith(`${part}_`) || whole.endsWith(`_${part}`));
}

/** Hint text for {@link findSimilar}'s answer, or undefined. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const similar = findSimilar(name, candidates);
  return similar === undefined ? undefined : `did you mean "${similar}"?`;
}

/** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours cost one each. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = at(previous, column - 1) + (left[row - 1] === right[column - 1] ? 0 : 1);
      let cost = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced);
      const isSwap =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (isSwap) cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? 0;
}
