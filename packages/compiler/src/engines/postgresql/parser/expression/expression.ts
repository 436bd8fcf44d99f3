import type { Expression } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseBinary, parsePrefixOperator } from "./binary.ts";
import { infixLevel, level, type Mode, startsPrefixOperator } from "./operators.ts";
import { parseAtTimeZone, parseCollate, parseColonCast } from "./postfix.ts";
import { parseIs, parsePattern } from "./predicates.ts";
import { parsePrimary } from "./primary.ts";

/** Any expression. */
export function parseExpression(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.or, "full");
}

/** An expression without AND, OR, NOT, IN, LIKE, IS NULL, AT TIME ZONE and COLLATE on its outer level, as after DEFAULT of a column. */
export function parseRestrictedExpression(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.or, "restricted");
}

/** An expression of a select list, where an operator's keyword with nothing behind it is a label: `SELECT 1 like FROM t`. */
export function parseTargetExpression(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.or, "target");
}

/** An expression of operators that bind at least as tightly as `lowest`. */
export function parseAbove(tokens: TokenStream, lowest: number, mode: Mode): Expression {
  const { start } = tokens.token;
  return continueExpression(tokens, start, parseOperand(tokens, withoutLabel(mode)), lowest, mode);
}

/** Goes on behind a left operand that is read already and began at `start` (parentheses included). */
export function continueExpression(
  tokens: TokenStream,
  start: number,
  first: Expression,
  lowest: number = level.or,
  mode: Mode = "full",
): Expression {
  let left = first;
  for (;;) {
    const found = infixLevel(tokens, mode);
    if (found < lowest || found === level.none) return left;
    tokens.link();
    left = parseInfix(tokens, start, left, found, mode);
  }
}

/** Behind an operator a keyword that binds tighter is an operator in any case. */
function withoutLabel(mode: Mode): Mode {
  return mode === "target" ? "full" : mode;
}

function parseOperand(tokens: TokenStream, mode: Mode): Expression {
  if (startsPrefixOperator(tokens)) return tokens.nest(() => parsePrefixOperator(tokens, mode));
  if (mode !== "restricted" && tokens.atKeyword("not")) return tokens.nest(() => parseNot(tokens, mode));
  if (mode === "restricted" && tokens.atKeyword("default")) tokens.fail();
  return parsePrimary(tokens);
}

function parseNot(tokens: TokenStream, mode: Mode): Expression {
  const { start } = tokens.advance();
  const operand = parseAbove(tokens, level.is, mode);
  return { kind: "not", operand, start, end: tokens.previousEnd };
}

function parseInfix(tokens: TokenStream, start: number, left: Expression, found: number, mode: Mode): Expression {
  const inner = withoutLabel(mode);
  switch (found) {
    case level.or:
    case level.and:
      return parseLogical(tokens, start, left, found, mode);
    case level.is:
      return parseIs(tokens, start, left, inner);
    case level.pattern:
      return parsePattern(tokens, start, left, inner);
    case level.at:
      return parseAtTimeZone(tokens, start, left, inner);
    case level.collate:
      return parseCollate(tokens, start, left);
    case level.cast:
      return parseColonCast(tokens, start, left);
    default:
      return parseBinary(tokens, start, left, found, inner);
  }
}

function parseLogical(tokens: TokenStream, start: number, first: Expression, found: number, mode: Mode): Expression {
  const operator = found === level.and ? "and" : "or";
  const operands = [first];
  while (infixLevel(tokens, mode) === found) {
    tokens.advance();
    operands.push(parseAbove(tokens, found + 1, withoutLabel(mode)));
  }
  return { kind: "logical", operator, operands, start, end: tokens.previousEnd };
}
