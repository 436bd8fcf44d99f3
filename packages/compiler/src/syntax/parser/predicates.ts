import type { Between, Expression, InList, InQuery, PatternMatch } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import type { Parenthesized } from "./parenthesized.ts";

/** A predicate of which the operand and the keyword, perhaps with NOT, are read. */
export interface BegunPredicate {
  readonly start: number;
  readonly operand: Expression;
  readonly negated: boolean;
  readonly operatorStart: number;
}

/** `operand IN (…)`, its right side read. */
export function inPredicate(tokens: TokenStream, begun: BegunPredicate, inside: Parenthesized): InList | InQuery {
  const end = tokens.previousEnd;
  if (inside.kind === "query") return { kind: "in_query", ...begun, query: inside.query, end };
  return { kind: "in_list", ...begun, list: inside.expressions, end };
}

/** `operand BETWEEN low AND high` behind its keyword; the two bounds are read at levels of their own. */
export function parseBetween(
  tokens: TokenStream,
  begun: BegunPredicate,
  parseLow: (tokens: TokenStream) => Expression,
  parseHigh: (tokens: TokenStream) => Expression,
): Between {
  const low = parseLow(tokens);
  tokens.expectKeyword("and");
  const high = parseHigh(tokens);
  return { kind: "between", symmetric: false, ...begun, low, high, end: tokens.previousEnd };
}

/** `operand REGEXP pattern` and the like, behind their keyword. */
export function patternPredicate(
  tokens: TokenStream,
  begun: BegunPredicate,
  operator: PatternMatch["operator"],
  parseOperand: (tokens: TokenStream) => Expression,
): PatternMatch {
  const pattern = parseOperand(tokens);
  return { kind: "pattern_match", operator, ...begun, pattern, end: tokens.previousEnd };
}

/** `operand LIKE pattern [ESCAPE character]` behind its keyword. */
export function parsePattern(
  tokens: TokenStream,
  begun: BegunPredicate,
  operator: PatternMatch["operator"],
  parseOperand: (tokens: TokenStream) => Expression,
  parseEscape = parseOperand,
): PatternMatch {
  const match = patternPredicate(tokens, begun, operator, parseOperand);
  return tokens.takeKeyword("escape") ? { ...match, escape: parseEscape(tokens), end: tokens.previousEnd } : match;
}
