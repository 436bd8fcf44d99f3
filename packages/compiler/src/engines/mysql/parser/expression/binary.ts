import type { Expression, Operator } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAbove } from "./expression.ts";
import { level } from "./operators.ts";
import { parseParenthesizedQuery } from "./parenthesized.ts";

/** An operator between two operands, or `= ANY (SELECT …)`. */
export function parseBinary(tokens: TokenStream, start: number, left: Expression, found: number): Expression {
  const operator = takeOperator(tokens);
  if (found === level.comparison && tokens.atKeyword("any", "some", "all") && tokens.peekSymbol(1, "(")) {
    return parseQuantified(tokens, start, left, operator);
  }
  const right = parseAbove(tokens, found + 1);
  return { kind: "binary", operator, left, right, start, end: tokens.previousEnd };
}

/** The operator at the cursor; MOD is `%`. */
function takeOperator(tokens: TokenStream): Operator {
  const { value, start, end } = tokens.advance();
  return { kind: "operator", name: value === "mod" ? "%" : value, start, end };
}

function parseQuantified(tokens: TokenStream, start: number, operand: Expression, operator: Operator): Expression {
  const quantifier = tokens.advance().value === "all" ? "all" : "any";
  const query = parseParenthesizedQuery(tokens);
  return {
    kind: "quantified",
    operand,
    operator,
    quantifier,
    source: { kind: "query", query },
    start,
    end: tokens.previousEnd,
  };
}

export function startsPrefixOperator(tokens: TokenStream): boolean {
  const { token } = tokens;
  if (token.kind !== "symbol") return false;
  return token.value === "-" || token.value === "+" || token.value === "~" || token.value === "!";
}

/** Signs, `~` and `!` bind tighter than any operator between operands. */
export function parsePrefixOperator(tokens: TokenStream): Expression {
  const { value, start, end } = tokens.advance();
  const operand = parseAbove(tokens, level.collate);
  if (value === "!") return { kind: "not", operand, start, end: tokens.previousEnd };
  const operator: Operator = { kind: "operator", name: value, start, end };
  return { kind: "unary", operator, operand, start, end: tokens.previousEnd };
}
