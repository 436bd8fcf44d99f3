import type { SyntaxHint } from "../../../syntax/parser/syntax-hints.ts";

/** What other databases write and SQLite does not, with what it has instead. */
export const syntaxHints: readonly SyntaxHint[] = [
  { at: /^::/, hint: "write CAST(value AS type)" },
  { before: /\bon\s*$/i, at: /^duplicate\b/i, hint: "write ON CONFLICT (column) DO UPDATE SET" },
  { at: /^ilike\b/i, hint: "write LIKE, which ignores the case of ASCII letters" },
  { before: /\bilike\s*$/i, at: /^./, hint: "write LIKE, which ignores the case of ASCII letters" },
  {
    before: /\bfor\s*$/i,
    at: /^(?:update|share)\b/i,
    hint: "leave it out: a transaction that writes locks the database",
  },
  {
    before: /\bdistinct\s*$/i,
    at: /^on\b/i,
    hint: "number the rows with row_number() OVER (PARTITION BY …) and take the first ones",
  },
  { before: /\bdefault\s+\w+\s*$/i, at: /^\(/, hint: "an expression is in parentheses: DEFAULT (…)" },
  {
    before: /\balter\s+column\s+\S+\s*$/i,
    at: /^(?:type|set|drop)\b/i,
    hint: "SQLite cannot change a column: make a new table and copy the rows",
  },
  {
    before: /\blateral\s*\(\s*$/i,
    at: /^select\b/i,
    hint: "SQLite has no LATERAL: write a sub-query in the list of columns",
  },
  { at: /^truncate\b/i, hint: "write DELETE FROM" },
  { before: /%$/, at: /^s\b/, hint: "parameters are ?, @name or sqlc.arg(name)" },
  { at: /^%s\b/, hint: "parameters are ?, @name or sqlc.arg(name)" },
];
