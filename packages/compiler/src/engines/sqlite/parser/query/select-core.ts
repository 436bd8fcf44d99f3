import type { Distinct, Expression, GroupingElement, SelectCore } from "../../../../syntax/ast/index.ts";
import { parseList } from "../../../../syntax/parser/lists.ts";
import { parseExpression } from "../expression/expression.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseFrom } from "./from.ts";
import { parseTargets } from "./targets.ts";
import { parseNamedWindows } from "./windows.ts";

/** `SELECT …` up to and with WINDOW. */
export function parseSelectCore(tokens: TokenStream): SelectCore {
  const { start } = tokens.expectKeyword("select");
  const distinct = parseDistinct(tokens);
  const targets = parseTargets(tokens);
  const from = tokens.takeKeyword("from") ? parseFrom(tokens) : [];
  const where = parseWhere(tokens);
  const groupBy = parseGroupBy(tokens);
  const having = tokens.takeKeyword("having") ? parseExpression(tokens) : undefined;
  const windows = parseNamedWindows(tokens);
  return {
    kind: "select_core",
    ...(distinct && { distinct }),
    targets,
    from,
    ...(where && { where }),
    groupBy,
    groupByDistinct: false,
    ...(having && { having }),
    windows,
    start,
    end: tokens.previousEnd,
  };
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
