import type { Expression, Operator, Quantified } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAbove } from "./expression.ts";
import { infixLevel, level, type Mode, parseOperator } from "./operators.ts";
import { parseParenthesized } from "./parenthesized.ts";

/** An operator between two operands, or `= ANY (…)`. */
export function parseBinary(
  tokens: TokenStream,
  start: number,
  left: Expression,
  found: number,
  mode: Mode,
): Expression {
  const operator = parseOperator(tokens);
  if (mode !== "restricted" && atQuantifier(tokens)) return parseQuantified(tokens, start, left, operator);
  const right = parseAbove(tokens, found + 1, mode);
  if (found === level.comparison && infixLevel(tokens, mode) === level.comparison) tokens.fail();
  return { kind: "binary", operator, left, right, start, end: tokens.previousEnd };
}

/** A sign binds tightly, any other operator in front of its operand looser than `+`. */
export function parsePrefixOperator(tokens: TokenStream, mode: Mode): Expression {
  const { start } = tokens.token;
  const isSign = tokens.atSymbol("+") || tokens.atSymbol("-");
  const operator = parseOperator(tokens);
  const operand = parseAbove(tokens, isSign ? level.sign : level.additive, mode);
  return { kind: "unary", operator, operand, start, end: tokens.previousEnd };
}

export function atQuantifier(tokens: TokenStream): boolean {
  return tokens.atKeyword("any", "some", "all");
}

/** `ANY (…)`, `SOME (…)` or `ALL (…)` behind an operator. */
export function parseQuantified(
  tokens: TokenStream,
  start: number,
  operand: Expression,
  operator: Operator,
): Expression {
  const quantifier = tokens.advance().value === "all" ? "all" : "any";
  const source = parseQuantifiedSource(tokens);
  return { kind: "quantified", operand, operator, quantifier, source, start, end: tokens.previousEnd };
}

function parseQuantifiedSource(tokens: TokenStream): Quantified["source"] {
  const inside = parseParenthesized(tokens);
  if (inside.kind === "query") return inside;
  const [expression, ...more] = inside.expressions;
  return expression && more.length === 0 ? { kind: "array", expression } : tokens.fail();
}
