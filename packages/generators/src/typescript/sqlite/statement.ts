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
  const slices = new Map(
    query.params.flatMap(({ number, column }) => (column?.isSqlcSlice ? [[column.name, number]] : [])),
  );
  const placeholders: number[] = [];
  let bare = 0;
  const text = query.text.replace(tokens, (token, ...rest) => {
    const { slice, number }: { slice?: string; number?: string } = rest.at(-1);
    if (slice !== undefined) {
      placeholders.push(slices.get(slice) ?? ++bare);
      return token;
    }
    if (number === undefined) return token;
    // The compiler leaves a placeholder bare where its number is its place among the bare ones.
    placeholders.push(number === "" ? ++bare : Number(number));
    return "?";
  });
  return { text, placeholders, expandsSlices: true };
}
