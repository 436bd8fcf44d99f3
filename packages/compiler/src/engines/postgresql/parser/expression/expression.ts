import type { Expression } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";

/** Any expression (`a_expr` of the manual's grammar). */
export function parseExpression(tokens: TokenStream): Expression {
  return tokens.fail();
}

/** An expression without AND, OR, NOT, IN, LIKE, IS NULL …, as after DEFAULT of a column. */
export function parseRestrictedExpression(tokens: TokenStream): Expression {
  return tokens.fail();
}
