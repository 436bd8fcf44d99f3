import type { LineComment } from "./line-comments.ts";
import type { NamedStatement } from "./model.ts";

/** `@word rest` comments in the first column of a line (spec: queries.md 3.3). */
export function readAnnotations(lines: readonly LineComment[]): NamedStatement["annotations"] {
  const annotations: { word: string; rest: string }[] = [];
  for (const { line } of lines) {
    const [, word, rest] = /^(@\S+)\s*(.*)$/s.exec(commentBody(line).trim()) ?? [];
    if (word !== undefined) annotations.push({ word, rest: rest ?? "" });
  }
  return annotations;
}

/** A comment line without its delimiters; blanks inside are kept. */
export function commentBody(line: string): string {
  if (line.startsWith("#")) return line.slice(1);
  if (line.startsWith("/*") && line.endsWith("*/")) return line.slice(2, -2);
  return line.slice(2);
}
