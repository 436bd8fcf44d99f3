// The words and their fallback are those of the language's documentation, "SQLite Keywords" and "The Lemon LALR(1) Parser Generator" (fallback).

/** Keywords that never are names without quotes. */
const reserved = `
  add all alter and as autoincrement between case check collate commit constraint create default deferrable delete
  distinct drop else escape except exists foreign from group having in index insert intersect into is isnull join limit
  not nothing notnull null on or order primary references returning select set table then to transaction union unique
  update using values when where
`;

/** Words of joins: names of tables and columns too, but no aliases without AS and no types. */
const joinWords = "cross full inner left natural outer right";

/** Keywords that are names wherever their own syntax does not fit. */
const fallback = `
  abort action after always analyze asc attach before begin by cascade cast column conflict current current_date
  current_time current_timestamp database deferred desc detach do each end exclude exclusive explain fail filter first
  following for generated glob groups if ignore immediate initially instead key last like match materialized no nulls of
  offset others over partition plan pragma preceding query raise range recursive regexp reindex release rename replace
  restrict rollback row rows savepoint temp temporary ties trigger unbounded vacuum view virtual window with within without
`;

export type KeywordCategory = "reserved" | "join" | "indexed" | "fallback";

const categories: ReadonlyMap<string, KeywordCategory> = new Map([
  ...entries(reserved, "reserved"),
  ...entries(joinWords, "join"),
  ...entries("indexed", "indexed"),
  ...entries(fallback, "fallback"),
]);

function entries(list: string, category: KeywordCategory): [string, KeywordCategory][] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, category]);
}

/** Category of a keyword in lower case; undefined for words that are none. */
export function keywordCategory(word: string): KeywordCategory | undefined {
  return categories.get(word);
}

/** Every keyword. */
export function isKeyword(word: string): boolean {
  return categories.has(word);
}
