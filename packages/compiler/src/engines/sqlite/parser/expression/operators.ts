import type { TokenStream } from "../token-stream.ts";

/** Precedence of operators, from the loosest to the tightest (documentation: SQL Language Expressions, 2). */
export const level = {
  none: 0,
  or: 1,
  and: 2,
  not: 3,
  equality: 4,
  comparison: 5,
  escape: 6,
  bits: 7,
  additive: 8,
  multiplicative: 9,
  concatenation: 10,
  collate: 11,
  sign: 12,
} as const;

const symbolLevels: ReadonlyMap<string, number> = new Map([
  ["=", level.equality],
  ["<>", level.equality],
  ["<", level.comparison],
  ["<=", level.comparison],
  [">", level.comparison],
  [">=", level.comparison],
  ["&", level.bits],
  ["|", level.bits],
  ["<<", level.bits],
  [">>", level.bits],
  ["+", level.additive],
  ["-", level.additive],
  ["*", level.multiplicative],
  ["/", level.multiplicative],
  ["%", level.multiplicative],
  ["||", level.concatenation],
  ["->", level.concatenation],
  ["->>", level.concatenation],
]);

const keywordLevels: ReadonlyMap<string, number> = new Map([
  ["or", level.or],
  ["and", level.and],
  // As the token behind an operand NOT binds loosely, whatever operator it begins: `a = b NOT IN (c)` is `(a = b) NOT IN (c)`.
  ["not", level.not],
  ["is", level.equality],
  ["isnull", level.equality],
  ["notnull", level.equality],
  ["between", level.equality],
  ["in", level.equality],
  ["like", level.equality],
  ["glob", level.equality],
  ["regexp", level.equality],
  ["match", level.equality],
  ["collate", level.collate],
]);

/** Precedence of the operator at the cursor, behind an operand; {@link level.none} when there is none. */
export function infixLevel(tokens: TokenStream): number {
  const { kind, value } = tokens.token;
  if (kind === "symbol") return symbolLevels.get(value) ?? level.none;
  if (kind !== "word") return level.none;
  if (value === "not" && !tokens.peekKeyword(1, "null", "in", "between", "like", "glob", "regexp", "match")) {
    return level.none;
  }
  return keywordLevels.get(value) ?? level.none;
}
