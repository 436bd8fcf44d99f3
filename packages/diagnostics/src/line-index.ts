/** A place in a text as people count: line and column from 1, the column in Unicode characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets (UTF-16 code units) of one text into positions. */
export interface LineIndex {
  position(offset: number): Position;
  /** Text of a line, counted from 1, without its line break; empty beyond the end. */
  lineText(line: number): string;
  readonly lineCount: number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = lineStarts(text);
  const lineText = (line: number): string => {
    const start = starts[line - 1];
    return start === undefined ? "" : text.slice(start, starts[line] ?? text.length).replace(/\r?\n$/, "");
  };
  return {
    lineCount: starts.length,
    lineText,
    position(offset) {
      const bounded = Math.max(0, Math.min(offset, text.length));
      const line = lastStartAtOrBefore(starts, bounded);
      return { line: line + 1, column: characterCount(text, starts[line] ?? 0, bounded) + 1 };
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastStartAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function characterCount(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const isSecondHalf = code >= 0xdc00 && code <= 0xdfff && at > start;
    if (!isSecondHalf) count++;
  }
  return count;
}
