import type { Expression, Row } from "../../../../syntax/ast/index.ts";
import { parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";
import { parseParenthesized } from "./parenthesized.ts";
import { specialCall } from "./special-call.ts";

/** `ROW(…)`; undefined where ROW is a column's name. */
export function parseExplicitRow(tokens: TokenStream): Expression | undefined {
  if (!tokens.peekSymbol(1, "(")) return undefined;
  return withOverlaps(tokens, parseRowConstructor(tokens));
}

function parseRowConstructor(tokens: TokenStream): Row {
  const { start } = tokens.expectKeyword("row");
  return tokens.nest(() => {
    tokens.expectSymbol("(");
    const elements = tokens.atSymbol(")") ? [] : parseList(tokens, parseExpression);
    tokens.expectSymbol(")");
    return { kind: "row", elements, explicit: true, start, end: tokens.previousEnd };
  });
}

/** `row OVERLAPS row`, where a row stands on both sides. */
export function withOverlaps(tokens: TokenStream, left: Row): Expression {
  if (!tokens.atKeyword("overlaps")) return left;
  if (left.elements.length !== 2) {
    tokens.failAt("wrong number of parameters on left side of OVERLAPS expression", left.start, left.end);
  }
  const keyword = tokens.advance();
  const right = parseRow(tokens);
  if (right.elements.length !== 2) {
    tokens.failAt("wrong number of parameters on right side of OVERLAPS expression", right.start, right.end);
  }
  return specialCall(tokens, "overlaps", left.start, keyword, [...left.elements, ...right.elements]);
}

function parseRow(tokens: TokenStream): Row {
  if (tokens.atKeyword("row")) return parseRowConstructor(tokens);
  const { start } = tokens.token;
  const inside = parseParenthesized(tokens);
  if (inside.kind === "query" || inside.expressions.length < 2) return tokens.fail();
  return { kind: "row", elements: inside.expressions, explicit: false, start, end: tokens.previousEnd };
}
