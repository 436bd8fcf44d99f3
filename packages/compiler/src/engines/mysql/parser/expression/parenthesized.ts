import type { Expression, Query } from "../../../../syntax/ast/index.ts";
import {
  type Parenthesized,
  type ParenthesizedRules,
  parenthesizedOperand,
  parseParenthesized as parseParentheses,
} from "../../../../syntax/parser/parenthesized.ts";
import { atQueryContinuation, atQueryStart, continueQuery, parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { continueExpression, parseExpression } from "./expression.ts";

const rules: ParenthesizedRules = {
  atQueryStart: (tokens) => atQueryStart(tokens),
  parseQuery: (tokens) => parseQuery(tokens),
  atQueryContinuation: (tokens) => atQueryContinuation(tokens),
  continueQuery: (tokens, start, first) => continueQuery(tokens, start, first),
  parseExpression: (tokens) => parseExpression(tokens),
  continueExpression: (tokens, start, operand) => continueExpression(tokens, start, operand),
  operandOf: (tokens, start, inside) => parenthesizedOperand(inside, start, tokens.previousEnd),
};

export function parseParenthesized(tokens: TokenStream): Parenthesized {
  return parseParentheses(tokens, rules);
}

/** `(SELECT …)`, in any number of parentheses. */
export function parseParenthesizedQuery(tokens: TokenStream): Query {
  const inside = parseParenthesized(tokens);
  return inside.kind === "query" ? inside.query : tokens.fail();
}

/** An operand in parentheses: a sub-query, an expression or a row. */
export function parseParenthesizedOperand(tokens: TokenStream): Expression {
  const { start } = tokens.token;
  const inside = parseParenthesized(tokens);
  return parenthesizedOperand(inside, start, tokens.previousEnd);
}
