import type { OrderItem } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseOperator } from "../expression/operators.ts";
import { parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `ORDER BY …` or nothing. */
export function parseOrderBy(tokens: TokenStream): OrderItem[] {
  if (!tokens.takeKeyword("order")) return [];
  tokens.expectKeyword("by");
  return parseOrderItems(tokens);
}

export function parseOrderItems(tokens: TokenStream): OrderItem[] {
  return parseList(tokens, parseOrderItem);
}

function parseOrderItem(tokens: TokenStream): OrderItem {
  const { start } = tokens.token;
  const expression = parseExpression(tokens);
  const direction = parseDirection(tokens);
  const nulls = parseNullsOrder(tokens);
  return {
    kind: "order_item",
    expression,
    ...(direction && { direction }),
    ...(nulls && { nulls }),
    start,
    end: tokens.previousEnd,
  };
}

function parseDirection(tokens: TokenStream): OrderItem["direction"] {
  if (tokens.takeKeyword("using")) {
    parseOperator(tokens);
    return "using";
  }
  if (tokens.takeKeyword("asc")) return "asc";
  return tokens.takeKeyword("desc") ? "desc" : undefined;
}

/** `NULLS FIRST`, `NULLS LAST` or nothing. */
export function parseNullsOrder(tokens: TokenStream): OrderItem["nulls"] {
  if (!tokens.takeKeyword("nulls")) return undefined;
  return tokens.expectKeyword("first", "last").value === "first" ? "first" : "last";
}
