/** An engine's functions by name. */
export interface FunctionIndex<Fact> {
  named(name: string): readonly Fact[];
  names(): Iterable<string>;
}

/** Facts are one a line, the name first, then a tab; each is decoded when it is asked for. */
export function createFunctionIndex<Fact>(
  functions: string,
  decodeFunction: (line: string) => Fact,
): FunctionIndex<Fact> {
  let lines: Map<string, string[]> | undefined;
  const decoded = new Map<string, readonly Fact[]>();
  const index = (): Map<string, string[]> => {
    lines ??= indexByName(functions);
    return lines;
  };
  return {
    names: () => index().keys(),
    named(name) {
      const known = decoded.get(name) ?? (index().get(name) ?? []).map((line) => decodeFunction(line));
      decoded.set(name, known);
      return known;
    },
  };
}

function indexByName(functions: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const line of functions.split("\n")) {
    const name = line.slice(0, line.indexOf("\t"));
    found.set(name, [...(found.get(name) ?? []), line]);
  }
  return found;
}
