import type { Expression, IsTest, Operator, PatternMatch } from "../../../../syntax/ast/index.ts";
import {
  type BegunPredicate,
  inPredicate,
  parseBetween,
  parsePattern as parsePatternMatch,
} from "../../../../syntax/parser/predicates.ts";
import type { TokenStream } from "../token-stream.ts";
import { atQuantifier, parseQuantified } from "./binary.ts";
import { parseAbove, parseRestrictedExpression } from "./expression.ts";
import { infixLevel, level, type Mode } from "./operators.ts";
import { parseParenthesized } from "./parenthesized.ts";

/** `IS …`, ISNULL, NOTNULL. */
export function parseIs(tokens: TokenStream, start: number, operand: Expression, mode: Mode): Expression {
  const keyword = tokens.advance();
  if (keyword.value !== "is") return isTest(tokens, start, operand, "null", keyword.value === "notnull");
  const negated = tokens.takeKeyword("not") !== undefined;
  if (tokens.takeKeyword("distinct")) {
    tokens.expectKeyword("from");
    return parseIsDistinctFrom(tokens, start, operand, negated, keyword.start, mode);
  }
  return isTest(tokens, start, operand, parseTest(tokens), negated);
}

function isTest(
  tokens: TokenStream,
  start: number,
  operand: Expression,
  test: IsTest["test"],
  negated: boolean,
): IsTest {
  return { kind: "is_test", test, negated, operand, start, end: tokens.previousEnd };
}

function parseTest(tokens: TokenStream): IsTest["test"] {
  if (tokens.takeKeyword("null")) return "null";
  if (tokens.takeKeyword("true")) return "true";
  if (tokens.takeKeyword("false")) return "false";
  if (tokens.takeKeyword("unknown")) return "unknown";
  if (tokens.takeKeyword("document")) return "document";
  if (tokens.takeKeyword("json")) return parseJsonTest(tokens);
  tokens.takeKeyword("nfc", "nfd", "nfkc", "nfkd");
  tokens.expectKeyword("normalized");
  return "normalized";
}

function parseJsonTest(tokens: TokenStream): "json" {
  tokens.takeKeyword("value", "array", "object", "scalar");
  skipUniqueKeys(tokens);
  return "json";
}

/** `WITH UNIQUE [KEYS]`, `WITHOUT UNIQUE [KEYS]` or nothing. */
export function skipUniqueKeys(tokens: TokenStream): void {
  if (tokens.takeKeywords("with", "unique") || tokens.takeKeywords("without", "unique")) tokens.takeKeyword("keys");
}

function parseIsDistinctFrom(
  tokens: TokenStream,
  start: number,
  left: Expression,
  negated: boolean,
  operatorStart: number,
  mode: Mode,
): Expression {
  const right = parseAbove(tokens, level.comparison, mode);
  if (infixLevel(tokens, mode) === level.is) tokens.fail();
  return { kind: "is_distinct_from", negated, left, right, operatorStart, start, end: tokens.previousEnd };
}

/** `[NOT] BETWEEN`, IN, LIKE, ILIKE and SIMILAR TO. */
export function parsePattern(tokens: TokenStream, start: number, operand: Expression, mode: Mode): Expression {
  const operatorStart = tokens.token.start;
  const negated = tokens.takeKeyword("not") !== undefined;
  const begun: BegunPredicate = { start, operand, negated, operatorStart };
  if (tokens.takeKeyword("in")) return inPredicate(tokens, begun, parseParenthesized(tokens));
  const node = tokens.takeKeyword("between") ? parseRange(tokens, begun, mode) : parseLike(tokens, begun, mode);
  if (node.kind !== "quantified" && infixLevel(tokens, mode) === level.pattern) tokens.fail();
  return node;
}

function parseRange(tokens: TokenStream, begun: BegunPredicate, mode: Mode): Expression {
  const symmetric = tokens.takeKeyword("symmetric", "asymmetric")?.value === "symmetric";
  const range = parseBetween(tokens, begun, parseRestrictedExpression, () => parseAbove(tokens, level.other, mode));
  return symmetric ? { ...range, symmetric } : range;
}

const patternOperators: Readonly<Record<string, PatternMatch["operator"]>> = {
  like: "like",
  ilike: "ilike",
  similar: "similar_to",
};

function parseLike(tokens: TokenStream, begun: BegunPredicate, mode: Mode): Expression {
  const keyword = tokens.expectKeyword("like", "ilike", "similar");
  if (keyword.value === "similar") tokens.expectKeyword("to");
  else if (atQuantifier(tokens)) {
    const operator = likeOperator(tokens, keyword.value, begun.negated, begun.operatorStart);
    return parseQuantified(tokens, begun.start, begun.operand, operator);
  }
  const operator = patternOperators[keyword.value] ?? "like";
  return parsePatternMatch(tokens, begun, operator, () => parseAbove(tokens, level.other, mode));
}

/** The operator behind (NOT) LIKE and ILIKE. */
function likeOperator(tokens: TokenStream, word: string, negated: boolean, start: number): Operator {
  const name = `${negated ? "!" : ""}~~${word === "ilike" ? "*" : ""}`;
  return { kind: "operator", name, start, end: tokens.previousEnd };
}
