import { type Snippet, snippet } from "./snippet.ts";

/**
 * Engines that have no arrays get as many placeholders as a list has elements; the marker that sqlc's Go code looks for too shows where.
 *
 * @param emptyQuery a query that gives no row: what `IN` looks in for an empty list, so that `NOT IN` is true for all
 */
export function sliceSnippet(emptyQuery: string): Snippet {
  return snippet(
    "expandSlice",
    [],
    `
/** The query with a placeholder for each element of a list. In an empty list is nothing, not even NULL. */
export function expandSlice(text: string, name: string, length: number): string {
  const [start = "", ...parts] = text.split(\`/*SLICE:\${name}*/?\`);
  const placeholders = new Array(length).fill("?").join(", ");
  return parts.reduce((before, after) => {
    if (length > 0) return before + placeholders + after;
    const isWholeList = /\\bIN\\s*\\(\\s*$/i.test(before) && /^\\s*\\)/.test(after);
    return before + (isWholeList ? "${emptyQuery}" : "NULL") + after;
  }, start);
}`,
  );
}
