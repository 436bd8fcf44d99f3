import type { Expression, Query } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import { parseInParentheses, parseList } from "./lists.ts";

/** What stands in a pair of parentheses. */
export type Parenthesized =
  | { readonly kind: "query"; readonly query: Query }
  | { readonly kind: "expressions"; readonly expressions: readonly Expression[] };

/** A dialect's queries and expressions, where a parenthesis may begin either. */
export interface ParenthesizedRules {
  atQueryStart(tokens: TokenStream): boolean;
  parseQuery(tokens: TokenStream): Query;
  /** True at what may follow a parenthesised query as its continuation. */
  atQueryContinuation(tokens: TokenStream): boolean;
  continueQuery(tokens: TokenStream, start: number, first: Query): Query;
  parseExpression(tokens: TokenStream): Expression;
  continueExpression(tokens: TokenStream, start: number, operand: Expression): Expression;
  /** The operand that parentheses are, with what may stand directly behind them. */
  operandOf(tokens: TokenStream, start: number, inside: Parenthesized): Expression;
}

/**
 * Reads `( … )`. Whether `((SELECT 1) …` goes on as a query or as an expression shows only behind the inner parentheses,
 * so these are read first and taken as whatever follows makes of them: nothing is read twice.
 */
export function parseParenthesized(tokens: TokenStream, rules: ParenthesizedRules): Parenthesized {
  return parseInParentheses(tokens, () => parseContent(tokens, rules));
}

function parseContent(tokens: TokenStream, rules: ParenthesizedRules): Parenthesized {
  if (rules.atQueryStart(tokens)) return { kind: "query", query: rules.parseQuery(tokens) };
  if (!tokens.atSymbol("(")) return { kind: "expressions", expressions: parseList(tokens, rules.parseExpression) };
  const { start } = tokens.token;
  const inner = parseParenthesized(tokens, rules);
  if (inner.kind === "query") {
    if (tokens.atSymbol(")")) return inner;
    if (rules.atQueryContinuation(tokens)) {
      return { kind: "query", query: rules.continueQuery(tokens, start, inner.query) };
    }
  }
  const first = rules.continueExpression(tokens, start, rules.operandOf(tokens, start, inner));
  const expressions = [first];
  while (tokens.takeSymbol(",")) expressions.push(rules.parseExpression(tokens));
  return { kind: "expressions", expressions };
}

/** A sub-query, an expression, or a row of several. */
export function parenthesizedOperand(inside: Parenthesized, start: number, end: number): Expression {
  if (inside.kind === "query") return { kind: "scalar_subquery", query: inside.query, start, end };
  const [first, ...more] = inside.expressions;
  if (first && more.length === 0) return first;
  return { kind: "row", elements: inside.expressions, explicit: false, start, end };
}

/** True where a query begins, in any number of parentheses. */
export function atParenthesizedQueryStart(
  tokens: TokenStream,
  atQueryStart: (tokens: TokenStream, distance: number) => boolean,
): boolean {
  let distance = 0;
  while (tokens.peekSymbol(distance, "(")) distance++;
  return atQueryStart(tokens, distance);
}
