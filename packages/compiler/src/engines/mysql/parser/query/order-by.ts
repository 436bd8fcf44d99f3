import type { OrderItem } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `ORDER BY item, …` or nothing. */
export function parseOrderBy(tokens: TokenStream): OrderItem[] {
  return tokens.takeKeywords("order", "by") ? parseList(tokens, parseOrderItem) : [];
}

export function parseOrderItem(tokens: TokenStream): OrderItem {
  const { start } = tokens.token;
  const expression = parseExpression(tokens);
  const word = tokens.takeKeyword("asc", "desc")?.value;
  return {
    kind: "order_item",
    expression,
    ...(word !== undefined && { direction: word === "asc" ? "asc" : "desc" }),
    start,
    end: tokens.previousEnd,
  };
}
