import type { Expression, Query } from "../../../../syntax/ast/index.ts";
import { parseList } from "../names.ts";
import { atQueryContinuation, atQueryStart, continueQuery, parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { continueExpression, parseExpression } from "./expression.ts";

/** What stands in a pair of parentheses. */
export type Parenthesized =
  | { readonly kind: "query"; readonly query: Query }
  | { readonly kind: "expressions"; readonly expressions: readonly Expression[] };

/**
 * Reads `( … )`. Whether `((SELECT 1) …` goes on as a query or as an expression shows only behind the inner parentheses,
 * so these are read first and taken as whatever follows makes of them: nothing is read twice.
 */
export function parseParenthesized(tokens: TokenStream): Parenthesized {
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const content = parseContent(tokens);
    tokens.expectSymbol(")");
    return content;
  });
}

/** `(SELECT …)`, in any number of parentheses. */
export function parseParenthesizedQuery(tokens: TokenStream): Query {
  const inside = parseParenthesized(tokens);
  return inside.kind === "query" ? inside.query : tokens.fail();
}

function parseContent(tokens: TokenStream): Parenthesized {
  if (atQueryStart(tokens)) return { kind: "query", query: parseQuery(tokens) };
  if (!tokens.atSymbol("(")) return { kind: "expressions", expressions: parseList(tokens, parseExpression) };
  const { start } = tokens.token;
  const inner = parseParenthesized(tokens);
  if (inner.kind === "query") {
    if (tokens.atSymbol(")")) return inner;
    if (atQueryContinuation(tokens)) return { kind: "query", query: continueQuery(tokens, start, inner.query) };
  }
  const first = continueExpression(tokens, start, operandOf(tokens, start, inner));
  const expressions = [first];
  while (tokens.takeSymbol(",")) expressions.push(parseExpression(tokens));
  return { kind: "expressions", expressions };
}

/** An operand in parentheses: a sub-query, an expression or a row. */
export function parseParenthesizedOperand(tokens: TokenStream): Expression {
  const { start } = tokens.token;
  return operandOf(tokens, start, parseParenthesized(tokens));
}

function operandOf(tokens: TokenStream, start: number, inside: Parenthesized): Expression {
  const end = tokens.previousEnd;
  if (inside.kind === "query") return { kind: "scalar_subquery", query: inside.query, start, end };
  const [first, ...more] = inside.expressions;
  if (first && more.length === 0) return first;
  return { kind: "row", elements: inside.expressions, explicit: false, start, end };
}
