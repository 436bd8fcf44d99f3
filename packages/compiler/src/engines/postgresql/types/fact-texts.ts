/**
 * Facts of the engine or of one extension as they are compiled in (`gen/`, written by scripts/postgresql-data): one fact or group of facts a line,
 * with a line break before the first and after the last, so that a line is found by its name without reading the others.
 */
export interface FactTexts {
  readonly types: string;
  readonly casts: string;
  readonly operators: string;
  readonly functions: string;
  readonly relations?: string;
}

/** The fields behind a name, or undefined when there is no line of that name. */
export function findLine(text: string, name: string): readonly string[] | undefined {
  if (name.includes("\n") || name.includes("\t")) return undefined;
  const start = text.indexOf(`\n${name}\t`);
  if (start < 0) return undefined;
  const from = start + name.length + 2;
  return text.slice(from, text.indexOf("\n", from)).split("\t");
}

/** The names of all lines, in their order. */
export function* lineNames(text: string): Iterable<string> {
  let start = 1;
  while (start < text.length) {
    const end = text.indexOf("\n", start);
    const tab = text.indexOf("\t", start);
    if (tab > start && tab < end) yield text.slice(start, tab);
    start = end + 1;
  }
}
