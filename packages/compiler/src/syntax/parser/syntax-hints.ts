import { didYouMean } from "@sqlc-ts/diagnostics";

/** What was probably meant where a syntax error is. */
export interface SyntaxHint {
  /** The text in front of the place; absent: any. */
  readonly before?: RegExp;
  /** The text from the place on; anchored at its start. */
  readonly at: RegExp;
  readonly hint: string;
}

/** Slips that look alike in all dialects. */
const common: readonly SyntaxHint[] = [
  {
    before: /,\s*$/,
    at: /^(?:from|where|set|values|group|order|separator)\b|^\)/i,
    hint: "there is a comma too many before it",
  },
  { before: /\bin\s*$/i, at: /^(?:sqlc\s*\.|[?@$:])/i, hint: "a list is in parentheses: IN (sqlc.slice(name))" },
  { before: /\btop\s*$/i, at: /^\d/, hint: "write LIMIT at the end of the query" },
];

const keywords =
  "SELECT INSERT UPDATE DELETE REPLACE FROM INTO WHERE GROUP ORDER LIMIT OFFSET HAVING VALUES JOIN LEFT RIGHT INNER OUTER CROSS UNION DISTINCT CREATE TABLE INDEX VIEW ALTER DROP COLUMN PRIMARY FOREIGN REFERENCES DEFAULT BETWEEN EXISTS RETURNING CONFLICT DUPLICATE WITH RECURSIVE CASE WHEN THEN ELSE".split(
    " ",
  );

/** Words that pass for an alias, so that the error is behind them. */
const leading = ["FROM", "WHERE", "GROUP", "ORDER", "LIMIT", "INTO"];

function misspelling(word: string | undefined, candidates: readonly string[]): string | undefined {
  return word === undefined || keywords.includes(word.toUpperCase()) ? undefined : didYouMean(word, candidates);
}

/** As much as a hint looks at in front of the place. */
const reach = 80;

/** The first hint that fits a syntax error at an offset of a text. */
export function findSyntaxHint(text: string, offset: number, hints: readonly SyntaxHint[]): string | undefined {
  const before = text.slice(Math.max(0, offset - reach), offset);
  const after = text.slice(offset, offset + reach);
  const found = [...hints, ...common].find((hint) => hint.at.test(after) && (hint.before?.test(before) ?? true));
  if (found) return found.hint;
  return (
    misspelling(/^[a-z_]{4,}/i.exec(after)?.[0], keywords) ??
    misspelling(/([a-z_]{4,})\s+$/i.exec(before)?.[1], leading)
  );
}
