/**
 * Deepest nesting that a parser follows, in levels of parentheses, sub-queries, CASEs and the like. The most costly level, a call
 * inside an operator inside a call, takes 2.5 KB before it is optimised: half of Node's default stack (984 KB) at this depth.
 */
export const deepestNesting = 200;

export const tooDeep = "statement is nested too deeply";

/** Bounds how deep a parser recurses and how high the tree of a statement grows. */
export interface Depth {
  /** Parses one level deeper; calls `refuse` when that is too deep. */
  nest<Result>(parse: () => Result, refuse: () => never): Result;
  /** Counts a link of a chain that nests to the left without recursion. */
  link(): void;
  /** The most levels and links on any way down the tree since the last {@link Depth.restart}. */
  readonly heightBound: number;
  restart(): void;
}

export function createDepth(): Depth {
  let depth = 0;
  let nested = 0;
  let links = 0;
  return {
    get heightBound() {
      return nested + links;
    },
    nest(parse, refuse) {
      if (++depth > deepestNesting) refuse();
      const linksAround = links;
      const nestedAround = nested;
      links = 0;
      nested = 0;
      const result = parse();
      nested = Math.max(nestedAround, links + nested + 1);
      links = linksAround;
      depth--;
      return result;
    },
    link() {
      links++;
    },
    restart() {
      depth = 0;
      nested = 0;
      links = 0;
    },
  };
}
