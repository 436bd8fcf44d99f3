/** Cells of one line; undefined for a line that has no part in the columns, such as a comment. */
export type Row = readonly string[] | undefined;

/**
 * Pads cells as gofmt does. A cell has a width only when another one follows in its line; in each column, adjacent lines with such a cell
 * share the width of the widest and a blank. A line without it begins the column anew. Columns of empty cells take no room.
 */
export function alignRows(rows: readonly Row[]): (string | undefined)[] {
  const lines = rows.map((row) => (row ? [...row] : undefined));
  const columns = lines.reduce((most, line) => Math.max(most, line ? line.length - 1 : 0), 0);
  for (let column = 0; column < columns; column++) alignColumn(lines, column);
  return lines.map((line) => line?.join(""));
}

function alignColumn(lines: readonly (string[] | undefined)[], column: number): void {
  for (let start = 0; start < lines.length; start++) {
    let end = start;
    while (isPadded(lines[end], column)) end++;
    if (end > start) padBlock(lines.slice(start, end), column);
    start = end;
  }
}

function isPadded(line: readonly string[] | undefined, column: number): boolean {
  return line !== undefined && line.length > column + 1;
}

function padBlock(lines: readonly (string[] | undefined)[], column: number): void {
  const widest = lines.reduce((most, line) => Math.max(most, width(line?.[column] ?? "")), 0);
  if (widest === 0) return;
  for (const line of lines) {
    if (line) line[column] += " ".repeat(widest + 1 - width(line[column] ?? ""));
  }
}

/** In code points: gofmt knows nothing of wide characters. */
function width(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
