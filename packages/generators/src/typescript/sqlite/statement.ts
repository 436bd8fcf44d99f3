import type { Query } from "@sqlc-ts/protocol";
import type { StatementPlan } from "../drivers/dialect.ts";

/** Strings, quoted names and comments, in which a question mark is none; the marker of a list; and placeholders. */
const tokens =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*SLICE:(?<slice>[^*]*)\*\/\?|\/\*[\s\S]*?\*\/|\?(?<number>\d*)/g;

/**
 * Every placeholder becomes a bare `?` with a value of its own: drivers differ in what they make of `?1`, and lists, of which only the
 * call knows the length, would shift the numbers. Where the text has bare ones only, the parameters come in their order, whatever their
 * numbers: sqlc counts lists after the others.
 */
export function planStatement(query: Query): StatementPlan {
  const placeholders: number[] = [];
  let isBare = true;
  const text = query.text.replace(tokens, (token, ...rest) => {
    const { slice, number }: { slice?: string; number?: string } = rest.at(-1);
    if (slice === undefined && number === undefined) return token;
    if (number) isBare = false;
    // A bare one has the number after the largest so far (documentation: SQL Language Expressions, 3).
    placeholders.push(Number(number || Math.max(0, ...placeholders) + 1));
    return slice === undefined ? "?" : token;
  });
  const inOrder = isBare && placeholders.length === query.params.length;
  return { text, placeholders: inOrder ? query.params.map(({ number }) => number) : placeholders, expandsSlices: true };
}
