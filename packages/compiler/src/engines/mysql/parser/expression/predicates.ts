import type { Expression, IsTest, PatternMatch } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAbove } from "./expression.ts";
import { level } from "./operators.ts";
import { parseParenthesized } from "./parenthesized.ts";

/** `IS [NOT] NULL | TRUE | FALSE | UNKNOWN`. */
export function parseIs(tokens: TokenStream, start: number, operand: Expression): IsTest {
  tokens.advance();
  const negated = tokens.takeKeyword("not") !== undefined;
  const test = parseTest(tokens);
  return { kind: "is_test", test, negated, operand, start, end: tokens.previousEnd };
}

function parseTest(tokens: TokenStream): IsTest["test"] {
  if (tokens.takeKeyword("null")) return "null";
  if (tokens.takeKeyword("true")) return "true";
  if (tokens.takeKeyword("false")) return "false";
  tokens.expectKeyword("unknown");
  return "unknown";
}

/** `[NOT] IN`, BETWEEN, LIKE and REGEXP, SOUNDS LIKE, MEMBER OF. */
export function parsePredicate(tokens: TokenStream, start: number, operand: Expression): Expression {
  const operatorStart = tokens.token.start;
  const negated = tokens.takeKeyword("not") !== undefined;
  switch (tokens.advance().value) {
    case "in":
      return parseIn(tokens, start, operand, negated, operatorStart);
    case "between":
      return parseBetween(tokens, start, operand, negated, operatorStart);
    case "like":
      return parseLike(tokens, { start, operand, negated, operatorStart });
    case "sounds":
      return parseSoundsLike(tokens, start, operand, operatorStart);
    case "member":
      return parseMemberOf(tokens, start, operand, operatorStart);
    default:
      return patternMatch(tokens, { start, operand, negated, operatorStart }, "regexp");
  }
}

function parseIn(
  tokens: TokenStream,
  start: number,
  operand: Expression,
  negated: boolean,
  operatorStart: number,
): Expression {
  const inside = parseParenthesized(tokens);
  const place = { start, end: tokens.previousEnd, operatorStart };
  if (inside.kind === "query") return { kind: "in_query", negated, operand, query: inside.query, ...place };
  return { kind: "in_list", negated, operand, list: inside.expressions, ...place };
}

function parseBetween(
  tokens: TokenStream,
  start: number,
  operand: Expression,
  negated: boolean,
  operatorStart: number,
): Expression {
  const low = parseAbove(tokens, level.bitOr);
  tokens.expectKeyword("and");
  const high = parseAbove(tokens, level.predicate);
  return {
    kind: "between",
    negated,
    symmetric: false,
    operand,
    low,
    high,
    operatorStart,
    start,
    end: tokens.previousEnd,
  };
}

interface PatternStart {
  readonly start: number;
  readonly operand: Expression;
  readonly negated: boolean;
  readonly operatorStart: number;
}

function patternMatch(tokens: TokenStream, begun: PatternStart, operator: PatternMatch["operator"]): PatternMatch {
  const pattern = parseAbove(tokens, level.bitOr);
  return { kind: "pattern_match", operator, pattern, ...begun, end: tokens.previousEnd };
}

function parseLike(tokens: TokenStream, begun: PatternStart): PatternMatch {
  const match = patternMatch(tokens, begun, "like");
  if (!tokens.takeKeyword("escape")) return match;
  const escapeCharacter = parseAbove(tokens, level.collate);
  return { ...match, escape: escapeCharacter, end: tokens.previousEnd };
}

function parseSoundsLike(tokens: TokenStream, start: number, left: Expression, operatorStart: number): Expression {
  const { end } = tokens.expectKeyword("like");
  const right = parseAbove(tokens, level.bitOr);
  const operator = { kind: "operator", name: "sounds like", start: operatorStart, end } as const;
  return { kind: "binary", operator, left, right, start, end: tokens.previousEnd };
}

/** `x MEMBER OF (json)`. */
function parseMemberOf(tokens: TokenStream, start: number, left: Expression, operatorStart: number): Expression {
  tokens.takeKeyword("of");
  const { end } = tokens.expectSymbol("(");
  const right = parseAbove(tokens, level.collate);
  tokens.expectSymbol(")");
  const operator = { kind: "operator", name: "member of", start: operatorStart, end } as const;
  return { kind: "binary", operator, left, right, start, end: tokens.previousEnd };
}
