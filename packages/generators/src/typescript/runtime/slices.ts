import { type Snippet, snippet } from "./snippet.ts";

/**
 * Engines that have no arrays get as many placeholders as a list has elements; the marker that sqlc's Go code looks for too shows where.
 *
 * @param emptyQuery a query that gives no row: what `IN` looks in for an empty list, so that `NOT IN` is true for all
 */
export function sliceSnippet(emptyQuery: string): Snippet {
  return snippet(
    "expandSlices",
    [],
    `
const sliceMarker = /(\\bIN\\s*\\(\\s*)?\\/\\*SLICE:([^*]*)\\*\\/\\?(\\s*\\))?/gi;

/** The query with a placeholder for each element of a list. In an empty list is nothing, not even NULL. */
export function expandSlices(text: string, lists: Readonly<Record<string, readonly unknown[]>>): string {
  return text.replace(sliceMarker, (marker: string, before: string | undefined, name: string, after?: string) => {
    const list = lists[name];
    if (list === undefined) return marker;
    const empty = before === undefined || after === undefined ? "NULL" : "${emptyQuery}";
    return (before ?? "") + (list.map(() => "?").join(", ") || empty) + (after ?? "");
  });
}`,
  );
}
