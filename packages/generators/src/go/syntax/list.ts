import { alignRows } from "./columns.ts";

/** More arguments than these are written one a line. */
const argumentsPerLine = 3;

/** A call: `row.Scan(&i.ID, &i.Name)`, or one argument a line when there are many. `leading` arguments stay on the first line. */
export function call(target: string, args: readonly string[], leading: readonly string[] = []): string {
  if (args.length <= argumentsPerLine) return `${target}(${[...leading, ...args].join(", ")})`;
  return `${target}(${leading.map((argument) => `${argument},`).join(" ")}${lines(args)})`;
}

/** A composite literal with one element a line. */
export function elements(type: string, values: readonly string[]): string {
  return values.length === 0 ? `${type}{}` : `${type}{${lines(values)}}`;
}

/** A composite literal with one `key: value` a line, the values in a column. */
export function keyedElements(type: string, pairs: readonly (readonly [key: string, value: string])[]): string {
  const rows: (readonly string[] | undefined)[] = [];
  for (const [start, end] of sections(pairs.map(([key]) => key.length))) {
    // A row without cells between two sections keeps their columns apart.
    if (rows.length > 0) rows.push(undefined);
    rows.push(...pairs.slice(start, end).map(([key, value]) => [`${key}:`, value]));
  }
  const aligned = alignRows(rows).filter((row) => row !== undefined);
  return `${type}{${lines(aligned)}}`;
}

function lines(items: readonly string[]): string {
  return `\n${items.map((item) => `\t${item},\n`).join("")}`;
}

const shortKey = 40;
const ratio = 2.5;

/** Where gofmt begins new columns: where a key's length is far from the geometric mean of those before it. */
function sections(lengths: readonly number[]): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = 0;
  let logarithms = 0;
  for (let at = 0; at < lengths.length; at++) {
    const length = lengths[at] ?? 0;
    const before = lengths[at - 1] ?? 0;
    if (at > start && (before > shortKey || length > shortKey)) {
      const quotient = length / Math.exp(logarithms / (at - start));
      if (quotient * ratio <= 1 || quotient >= ratio) {
        found.push([start, at]);
        start = at;
        logarithms = 0;
      }
    }
    logarithms += Math.log(length);
  }
  if (start < lengths.length) found.push([start, lengths.length]);
  return found;
}
