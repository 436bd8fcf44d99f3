import type { Comment } from "../syntax/ast/index.ts";
import { commentBody } from "./annotations.ts";
import { type LineComment, lineComments } from "./line-comments.ts";
import type { TextEdit } from "./model.ts";
import { createTextWriter, type EditedText } from "./text-edits.ts";

export interface FinalText extends EditedText {
  /** Bodies of the comment lines that were taken out. */
  readonly comments: readonly string[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The text that generators get: comment lines taken out, edits applied, line breaks `\n`, blanks and stray semicolons around it trimmed.
 * Comments that are indented, trail a line or span lines stay (spec: queries.md 3.1).
 *
 * @param comments those of the range from `start` to `end`
 * @param edits sorted, not overlapping
 */
export function finalText(
  source: string,
  { start, end }: Range,
  comments: readonly Comment[],
  edits: readonly TextEdit[],
): FinalText {
  const range = trimRange(source, start, end);
  const removed = lineComments(source, comments, range.start, range.end)
    .map((line) => ({ ...line, fate: fateOfLine(source, line) }))
    .filter((line) => line.fate !== "keep" && !edits.some((edit) => overlap(edit, line)));
  const writer = createTextWriter(source, edits);
  for (const [index, kept] of keptRanges(source, range, removed).entries()) {
    if (index > 0) writer.write("\n");
    writer.copy(kept.start, kept.end);
  }
  const bodies = removed.filter((line) => line.fate === "comment").map((line) => commentBody(line.line));
  return { ...writer.finish(), comments: bodies };
}

/** Blanks at both ends do not count, nor do semicolons in front: those are empty statements. */
function trimRange(source: string, start: number, end: number): Range {
  const text = source.slice(start, end);
  const leading = /^[\s;]*/.exec(text)?.[0].length ?? 0;
  return { start: start + leading, end: Math.max(start + leading, start + text.trimEnd().length) };
}

function fateOfLine(source: string, line: LineComment): "keep" | "comment" | "name" {
  const { style, end } = line.comment;
  if (style === "line") return /^(--|#) name:/.test(line.line) ? "name" : "comment";
  const coversLine = end === line.end && !source.startsWith("/*+", line.start);
  if (!coversLine) return "keep";
  return line.line.startsWith("/* name:") ? "name" : "comment";
}

function overlap(left: Range, right: Range): boolean {
  return left.start < right.end && right.start < left.end;
}

/** Runs of lines between the removed ones, each without its last line break. */
function keptRanges(source: string, range: Range, removed: readonly Range[]): Range[] {
  const kept: Range[] = [];
  let at = range.start;
  for (const line of removed) {
    if (line.start > at) kept.push({ start: at, end: beforeLineBreak(source, line.start) });
    const newline = source.indexOf("\n", line.end);
    at = newline < 0 || newline >= range.end ? range.end + 1 : newline + 1;
  }
  if (at <= range.end) kept.push({ start: at, end: range.end });
  return kept;
}

function beforeLineBreak(source: string, lineStart: number): number {
  return source.startsWith("\r\n", lineStart - 2) ? lineStart - 2 : lineStart - 1;
}
