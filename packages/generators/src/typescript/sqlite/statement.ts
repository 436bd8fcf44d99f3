import type { Query } from "@sqlc-ts/protocol";
import type { StatementPlan } from "../drivers/dialect.ts";

/** Strings, quoted names and comments, in which a question mark is none; the marker of a list; and placeholders. */
const tokens =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`|\[[^\]]*\]|--[^\n]*|\/\*SLICE:(?<slice>[^*]*)\*\/\?|\/\*[\s\S]*?\*\/|\?(?<number>\d*)/g;

/**
 * Every placeholder becomes a bare `?` with a value of its own: drivers differ in what they make of `?1`, and lists, of which only the
 * call knows the length, would shift the numbers.
 */
export function planStatement(query: Query): StatementPlan {
  const placeholders: number[] = [];
  const text = query.text.replace(tokens, (token, ...rest) => {
    const { slice, number }: { slice?: string; number?: string } = rest.at(-1);
    if (slice === undefined && number === undefined) return token;
    // A bare one has the number after the largest so far (documentation: SQL Language Expressions, 3).
    placeholders.push(Number(number || Math.max(0, ...placeholders) + 1));
    return slice === undefined ? "?" : token;
  });
  return { text, placeholders, expandsSlices: true };
}
