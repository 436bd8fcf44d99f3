import type { Expression, Logical } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseBinary, parsePrefixOperator, startsPrefixOperator } from "./binary.ts";
import { dateArithmetic } from "./interval.ts";
import { infixLevel, level } from "./operators.ts";
import { parseIs, parsePredicate } from "./predicates.ts";
import { parsePrimary } from "./primary.ts";

/** Any expression. */
export function parseExpression(tokens: TokenStream): Expression {
  return parseAbove(tokens, level.or);
}

/** An expression of operators that bind at least as tightly as `lowest`. */
export function parseAbove(tokens: TokenStream, lowest: number): Expression {
  const { start } = tokens.token;
  return continueExpression(tokens, start, parseOperand(tokens, lowest), lowest);
}

/** Goes on behind a left operand that is read already and began at `start` (parentheses included). */
export function continueExpression(
  tokens: TokenStream,
  start: number,
  first: Expression,
  lowest: number = level.or,
): Expression {
  let left = first;
  let previous: number = level.none;
  for (;;) {
    const found = infixLevel(tokens);
    if (found < lowest || found === level.none) return left;
    // MySQL's predicates are no operands of predicates; MariaDB reads such chains from either side, by the operator.
    if (found === level.predicate && previous === level.predicate) tokens.fail();
    previous = found;
    tokens.link();
    left = parseInfix(tokens, start, left, found);
  }
}

/** NOT binds looser than comparisons, so it is no operand of them. */
function parseOperand(tokens: TokenStream, lowest: number): Expression {
  if (startsPrefixOperator(tokens)) return tokens.nest(() => parsePrefixOperator(tokens));
  if (lowest < level.comparison && tokens.atKeyword("not")) return tokens.nest(() => parseNot(tokens));
  return parsePrimary(tokens);
}

function parseNot(tokens: TokenStream): Expression {
  const { start } = tokens.advance();
  const operand = tokens.atKeyword("not") ? parseNot(tokens) : parseAbove(tokens, level.comparison);
  return { kind: "not", operand, start, end: tokens.previousEnd };
}

function parseInfix(tokens: TokenStream, start: number, left: Expression, found: number): Expression {
  switch (found) {
    case level.or:
    case level.xor:
    case level.and:
      return parseLogical(tokens, start, left, found);
    case level.comparison:
      return tokens.atKeyword("is") ? parseIs(tokens, start, left) : parseBinary(tokens, start, left, found);
    case level.predicate:
      return parsePredicate(tokens, start, left);
    case level.additive:
      return dateArithmetic(tokens, start, left) ?? parseBinary(tokens, start, left, found);
    case level.collate:
      return parseCollate(tokens, start, left);
    default:
      return parseBinary(tokens, start, left, found);
  }
}

function parseLogical(tokens: TokenStream, start: number, first: Expression, found: number): Expression {
  const operands = [first];
  while (infixLevel(tokens) === found) {
    tokens.advance();
    operands.push(parseAbove(tokens, found + 1));
  }
  return { kind: "logical", operator: logicalOperator(found), operands, start, end: tokens.previousEnd };
}

function logicalOperator(found: number): Logical["operator"] {
  if (found === level.and) return "and";
  return found === level.xor ? "xor" : "or";
}

function parseCollate(tokens: TokenStream, start: number, operand: Expression): Expression {
  tokens.advance();
  const { token } = tokens;
  if (token.kind !== "word" && token.kind !== "quoted" && token.kind !== "string") tokens.fail();
  tokens.advance();
  const place = { start: token.start, end: token.end };
  const part = { kind: "identifier", name: token.value, quoted: token.kind !== "word", ...place } as const;
  const collation = { kind: "qualified_name", parts: [part], ...place } as const;
  return { kind: "collate", operand, collation, start, end: tokens.previousEnd };
}
