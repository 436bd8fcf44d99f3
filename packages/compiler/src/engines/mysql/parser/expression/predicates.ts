import type { Expression, IsTest } from "../../../../syntax/ast/index.ts";
import {
  type BegunPredicate,
  inPredicate,
  parseBetween,
  parsePattern,
  patternPredicate,
} from "../../../../syntax/parser/predicates.ts";
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
  const begun: BegunPredicate = { start, operand, negated, operatorStart };
  switch (tokens.advance().value) {
    case "in":
      return inPredicate(tokens, begun, parseParenthesized(tokens));
    case "between":
      return parseBetween(tokens, begun, parseOperand, () => parseAbove(tokens, level.predicate));
    case "like":
      return parsePattern(tokens, begun, "like", parseOperand, () => parseAbove(tokens, level.collate));
    case "sounds":
      return parseSoundsLike(tokens, start, operand, operatorStart);
    case "member":
      return parseMemberOf(tokens, start, operand, operatorStart);
    default:
      return patternPredicate(tokens, begun, "regexp", parseOperand);
  }
}

function parseOperand(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.bitOr);
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
