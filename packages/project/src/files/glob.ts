/** True when the path is a pattern rather than a name. */
export function isPattern(path: string): boolean {
  return /[*?[\]]/.test(path);
}

/**
 * Turns one segment of a pattern into a test of names: `*` and `?` as usual, `[a-z]` and `[^a-z]` classes, `\` before a literal
 * character, as Go's `filepath.Match` has them. Undefined when the pattern is malformed.
 */
export function compileSegment(segment: string): RegExp | undefined {
  let source = "";
  let at = 0;
  while (at < segment.length) {
    const character = segment[at] ?? "";
    if (character === "[") {
      const group = readClass(segment, at + 1);
      if (!group) return undefined;
      source += group.source;
      at = group.end;
      continue;
    }
    if (character === "\\" && at + 1 === segment.length) return undefined;
    if (character === "*") source += "[^/]*";
    else if (character === "?") source += "[^/]";
    else source += escapeLiteral(character === "\\" ? (segment[++at] ?? "") : character);
    at++;
  }
  return new RegExp(`^${source}$`, "su");
}

function readClass(segment: string, start: number): { source: string; end: number } | undefined {
  const negated = segment[start] === "^";
  let at = negated ? start + 1 : start;
  let ranges = "";
  for (let count = 0; ; count++) {
    if (segment[at] === "]" && count > 0) break;
    const low = readClassCharacter(segment, at);
    if (!low) return undefined;
    at = low.end;
    const high = segment[at] === "-" ? readClassCharacter(segment, at + 1) : low;
    if (!high || high.character < low.character) return undefined;
    at = high.end;
    ranges += `${escapeInClass(low.character)}-${escapeInClass(high.character)}`;
  }
  return { source: `${negated ? "(?!/)[^" : "["}${ranges}]`, end: at + 1 };
}

function readClassCharacter(segment: string, at: number): { character: string; end: number } | undefined {
  const first = segment[at];
  if (first === undefined || first === "-" || first === "]") return undefined;
  const character = first === "\\" ? segment[at + 1] : first;
  return character === undefined ? undefined : { character, end: at + (first === "\\" ? 2 : 1) };
}

function escapeLiteral(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}

function escapeInClass(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/, "\\$&");
}
