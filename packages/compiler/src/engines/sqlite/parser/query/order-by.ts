import type { OrderItem } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import type { TokenStream } from "../token-stream.ts";

/** `ORDER BY …` or nothing. */
export function parseOrderBy(tokens: TokenStream): OrderItem[] {
  if (!tokens.takeKeyword("order")) return [];
  tokens.expectKeyword("by");
  return parseList(tokens, parseOrderItem);
}

/** `expression [ASC | DESC] [NULLS FIRST | LAST]`. */
export function parseOrderItem(tokens: TokenStream): OrderItem {
  const expression = parseExpression(tokens);
  const direction = tokens.takeKeyword("asc", "desc")?.value;
  const nulls = tokens.takeKeyword("nulls") ? tokens.expectKeyword("first", "last").value : undefined;
  return {
    kind: "order_item",
    expression,
    ...(direction && { direction: direction === "asc" ? "asc" : "desc" }),
    ...(nulls && { nulls: nulls === "first" ? "first" : "last" }),
    start: expression.start,
    end: tokens.previousEnd,
  };
}
