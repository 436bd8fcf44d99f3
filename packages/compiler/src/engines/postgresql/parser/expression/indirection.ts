import type { Expression, Identifier, SubscriptItem } from "../../../../syntax/ast/index.ts";
import { parseLabel } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";

/** `[…]`, `.field` and `.*` behind an operand, or nothing. */
export function parseIndirection(tokens: TokenStream, start: number, first: Expression): Expression {
  let operand = first;
  for (;;) {
    if (tokens.atSymbol("[")) {
      const subscripts = parseSubscripts(tokens);
      operand = { kind: "subscript", operand, subscripts, start, end: tokens.previousEnd };
    } else if (tokens.takeSymbol(".")) {
      const field = parseField(tokens);
      operand = { kind: "field_access", operand, field, start, end: tokens.previousEnd };
      if (field === "*") return checkStarIsLast(tokens, operand);
    } else {
      return operand;
    }
    tokens.link();
  }
}

function parseField(tokens: TokenStream): Identifier | "*" {
  return tokens.takeSymbol("*") ? "*" : parseLabel(tokens);
}

export function checkStarIsLast(tokens: TokenStream, node: Expression): Expression {
  if (tokens.atSymbol(".") || tokens.atSymbol("[")) tokens.fail('improper use of "*"');
  return node;
}

/** One or more `[index]` or `[lower:upper]`. */
export function parseSubscripts(tokens: TokenStream): SubscriptItem[] {
  const items: SubscriptItem[] = [];
  while (tokens.atSymbol("[")) items.push(tokens.nest(() => parseSubscript(tokens)));
  return items;
}

function parseSubscript(tokens: TokenStream): SubscriptItem {
  const { start } = tokens.expectSymbol("[");
  const lower = tokens.atSymbol(":") ? undefined : parseExpression(tokens);
  const slice = tokens.takeSymbol(":") !== undefined;
  const upper = !slice || tokens.atSymbol("]") ? undefined : parseExpression(tokens);
  tokens.expectSymbol("]");
  return {
    kind: "subscript_item",
    slice,
    ...(lower && { lower }),
    ...(upper && { upper }),
    start,
    end: tokens.previousEnd,
  };
}
