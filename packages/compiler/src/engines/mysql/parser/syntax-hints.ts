import type { SyntaxHint } from "../../../syntax/parser/syntax-hints.ts";

/** What other databases write and MySQL does not, with what it has instead. */
export const syntaxHints: readonly SyntaxHint[] = [
  { at: /^::/, hint: "write CAST(value AS type)" },
  { at: /^:\w/, hint: "parameters are ? or sqlc.arg(name)" },
  { before: /\?$/, at: /^\d/, hint: "parameters have no numbers: write ? or sqlc.arg(name)" },
  { at: /^--\S/, hint: "a comment has a blank behind the dashes" },
  { at: /^on\s+conflict\b/i, hint: "write ON DUPLICATE KEY UPDATE" },
  { at: /^ilike\b/i, hint: "write LIKE, which ignores case in most collations" },
  { before: /\bfull\s*$/i, at: /^outer\b/i, hint: "unite a LEFT JOIN and a RIGHT JOIN by UNION" },
  {
    before: /\bdistinct\s*$/i,
    at: /^on\b/i,
    hint: "number the rows with ROW_NUMBER() OVER (PARTITION BY …) and take the first ones",
  },
  { before: /\bdelete\s+\S+\s*$/i, at: /^where\b/i, hint: "write DELETE FROM" },
  {
    at: /^(?:days|hours|minutes|seconds|weeks|months|quarters|years)\b/i,
    hint: "units are in the singular: DAY, HOUR",
  },
  { before: /\bas\s*$/i, at: /^(?:text|string)\b/i, hint: "write CAST(value AS CHAR)" },
  {
    before:
      /\b(?:row_number|rank|dense_rank|percent_rank|cume_dist|ntile|lag|lead|first_value|last_value|nth_value)\s*\([^()]*\)\s*$/i,
    at: /^/,
    hint: "a window function needs OVER (…)",
  },
  { at: /^autoincrement\b/i, hint: "write AUTO_INCREMENT" },
  { at: /^jsonb\b/i, hint: "write JSON" },
  { at: /^timestamptz\b/i, hint: "write TIMESTAMP" },
  { at: /^bytea\b/i, hint: "write BLOB" },
  { at: /^bigserial\b/i, hint: "write SERIAL, which is a BIGINT" },
];
