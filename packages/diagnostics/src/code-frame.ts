import { createLineIndex, type LineIndex } from "./line-index.ts";
import type { Span } from "./source-file.ts";

const linesBefore = 1;
const widestLine = 160;

/**
 * The line of a span with a caret under its exact range and one line of context before it:
 *
 * ```text
 *   11 | SELECT id, naem
 *      |            ^^^^
 * ```
 */
export function renderCodeFrame(text: string, span: Span, index: LineIndex = createLineIndex(text)): string {
  const start = index.position(span.start);
  const end = index.position(Math.max(span.start, span.end));
  const width = String(start.line).length;
  const gutter = (line: number | "") => `  ${String(line).padStart(width)} |`;
  const rows: string[] = [];
  for (let line = Math.max(1, start.line - linesBefore); line <= start.line; line++) {
    rows.push(`${gutter(line)} ${shorten(index.lineText(line))}`.trimEnd());
  }
  const lineLength = [...index.lineText(start.line)].length;
  const lastColumn = end.line === start.line ? end.column : lineLength + 1;
  if (start.column <= widestLine) {
    const caretCount = Math.max(1, Math.min(lastColumn, widestLine) - start.column);
    rows.push(`${gutter("")} ${indentLike(index.lineText(start.line), start.column - 1)}${"^".repeat(caretCount)}`);
  }
  return rows.join("\n");
}

/** Blanks as wide as the text in front of the caret: tabs stay tabs so that the caret stands under its character. */
function indentLike(line: string, count: number): string {
  return [...line]
    .slice(0, count)
    .map((character) => (character === "\t" ? "\t" : " "))
    .join("")
    .padEnd(count, " ");
}

function shorten(line: string): string {
  return line.length > widestLine ? `${line.slice(0, widestLine - 1)}…` : line;
}
