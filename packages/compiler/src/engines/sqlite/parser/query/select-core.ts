import type { Distinct, Expression, GroupingElement, SelectCore } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseSelectCore as parseSelect, type SelectRules } from "../../../../syntax/parser/select-core.ts";
import { parseExpression } from "../expression/expression.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFrom } from "./from.ts";
import { parseTargets } from "./targets.ts";
import { parseNamedWindows } from "./windows.ts";

const rules: SelectRules = {
  parseDistinct,
  parseTargets: (tokens) => parseTargets(tokens),
  parseFrom: (tokens) => (tokens.takeKeyword("from") ? parseFrom(tokens) : []),
  parseGroupBy: (tokens) => ({ groupBy: parseGroupBy(tokens), groupByDistinct: false }),
  parseNamedWindows: (tokens) => parseNamedWindows(tokens),
  parseExpression: (tokens) => parseExpression(tokens),
};

export function parseSelectCore(tokens: TokenStream): SelectCore {
  return parseSelect(tokens, rules);
}

function parseDistinct(tokens: TokenStream): Distinct | undefined {
  if (tokens.takeKeyword("all")) return undefined;
  const keyword = tokens.takeKeyword("distinct");
  return keyword && { kind: "distinct", on: [], start: keyword.start, end: keyword.end };
}

/** `WHERE condition` or nothing. */
export function parseWhere(tokens: TokenStream): Expression | undefined {
  return tokens.takeKeyword("where") ? parseExpression(tokens) : undefined;
}

function parseGroupBy(tokens: TokenStream): GroupingElement[] {
  if (!tokens.takeKeyword("group")) return [];
  tokens.expectKeyword("by");
  return parseList(tokens, parseGroupingExpression);
}

function parseGroupingExpression(tokens: TokenStream): GroupingElement {
  const { start } = tokens.token;
  const expression = parseExpression(tokens);
  return { kind: "grouping_expression", expression, start, end: tokens.previousEnd };
}
