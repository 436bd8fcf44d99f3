const longest = 80;

/** The server quotes the whole rest of the input behind `at or near`; a long one is cut. */
export function shortened(rest: string): string {
  return rest.length > longest ? `${rest.slice(0, longest)}…` : rest.trimEnd();
}
