import type { GroupingElement, SelectCore } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseList, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `GROUP BY [ALL | DISTINCT] …` or nothing. */
export function parseGroupBy(tokens: TokenStream): Pick<SelectCore, "groupBy" | "groupByDistinct"> {
  if (!tokens.takeKeyword("group")) return { groupBy: [], groupByDistinct: false };
  tokens.expectKeyword("by");
  const quantifier = tokens.takeKeyword("all", "distinct");
  return { groupBy: parseList(tokens, parseElement), groupByDistinct: quantifier?.value === "distinct" };
}

function parseElement(tokens: TokenStream): GroupingElement {
  const { start } = tokens.token;
  if (tokens.atSymbol("(") && tokens.peekSymbol(1, ")")) {
    tokens.advance();
    tokens.advance();
    return { kind: "grouping_set", form: "empty", elements: [], start, end: tokens.previousEnd };
  }
  if (tokens.atKeyword("rollup", "cube") && tokens.peekSymbol(1, "(")) {
    const form = tokens.advance().value === "cube" ? "cube" : "rollup";
    const elements = parseParenthesizedList(tokens, parseGroupingExpression);
    return { kind: "grouping_set", form, elements, start, end: tokens.previousEnd };
  }
  if (tokens.takeKeywords("grouping", "sets")) {
    const elements = tokens.nest(() => parseParenthesizedList(tokens, parseElement));
    return { kind: "grouping_set", form: "sets", elements, start, end: tokens.previousEnd };
  }
  return parseGroupingExpression(tokens);
}

function parseGroupingExpression(tokens: TokenStream): GroupingElement {
  const { start } = tokens.token;
  const expression = parseExpression(tokens);
  return { kind: "grouping_expression", expression, start, end: tokens.previousEnd };
}
