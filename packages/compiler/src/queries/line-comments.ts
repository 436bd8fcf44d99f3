import type { Comment } from "../syntax/ast/index.ts";

/** A comment that begins in the first column of its line, with the whole line it stands on. */
export interface LineComment {
  readonly comment: Comment;
  /** Start of the line, which is the comment's start. */
  readonly start: number;
  /** End of the line, before its line break. */
  readonly end: number;
  /** The line as written, without its line break. */
  readonly line: string;
}

/** The part of sorted, non-overlapping comments that lies in a range. */
export function commentsWithin(comments: readonly Comment[], start: number, end: number): readonly Comment[] {
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((comments[middle]?.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((comments[last]?.start ?? end) < end) last++;
  return comments.slice(low, last);
}

/**
 * Comments that begin a line of the text from `start` to `end`; `start` itself counts as the start of a line.
 *
 * differs from sqlc: it looks at lines without knowing where strings and block comments are, and so damages literals that span lines.
 */
export function lineComments(text: string, comments: readonly Comment[], start: number, end: number): LineComment[] {
  return commentsWithin(comments, start, end)
    .filter((comment) => comment.start === start || beginsLine(text, comment.start))
    .map((comment) => {
      const lineEnd = endOfLine(text, comment.start, end);
      return { comment, start: comment.start, end: lineEnd, line: text.slice(comment.start, lineEnd) };
    });
}

/** A byte order mark in front of the first line does not count. */
function beginsLine(text: string, offset: number): boolean {
  return text[offset - 1] === "\n" || (offset === 1 && text.startsWith("\uFEFF"));
}

/** The end of a line without its line break, at most `limit`. */
function endOfLine(text: string, from: number, limit: number): number {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 || newline > limit ? limit : newline;
  return end > from && text[end - 1] === "\r" ? end - 1 : end;
}
