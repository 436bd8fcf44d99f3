import type { ArrayConstructor, Expression } from "../../../../syntax/ast/index.ts";
import { parseList } from "../names.ts";
import { parseParenthesizedQuery } from "../query/set-operations.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseExpression } from "./expression.ts";

/** `ARRAY[…]` and `ARRAY(SELECT …)`. */
export function parseArray(tokens: TokenStream): Expression {
  const { start } = tokens.expectKeyword("array");
  if (tokens.atSymbol("[")) return parseBrackets(tokens, start);
  const query = parseParenthesizedQuery(tokens);
  return { kind: "array_subquery", query, start, end: tokens.previousEnd };
}

function parseBrackets(tokens: TokenStream, start: number): ArrayConstructor {
  return tokens.nest(() => {
    tokens.expectSymbol("[");
    const elements = parseElements(tokens);
    tokens.expectSymbol("]");
    return { kind: "array", elements, start, end: tokens.previousEnd };
  });
}

/** Either expressions or further brackets, never both. */
function parseElements(tokens: TokenStream): Expression[] {
  if (tokens.atSymbol("]")) return [];
  if (!tokens.atSymbol("[")) return parseList(tokens, parseExpression);
  return parseList(tokens, () => parseBrackets(tokens, tokens.token.start));
}
