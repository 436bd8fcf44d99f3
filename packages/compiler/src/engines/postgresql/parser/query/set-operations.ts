import type { Query, QueryBody, Values } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseInParentheses, parseList, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";
import { parseSelectCore } from "./select-core.ts";
import { parseRelation } from "./table-reference.ts";

/** `SELECT …`, `VALUES …`, `TABLE t` or a query in parentheses. */
export function parseSetOperand(tokens: TokenStream): QueryBody {
  if (tokens.atKeyword("select")) return parseSelectCore(tokens);
  if (tokens.atKeyword("values")) return parseValues(tokens);
  if (tokens.atKeyword("table")) return parseTableCommand(tokens);
  return parseParenthesizedQuery(tokens);
}

export function parseParenthesizedQuery(tokens: TokenStream): Query {
  return parseInParentheses(tokens, parseQuery);
}

function parseValues(tokens: TokenStream): Values {
  const { start } = tokens.expectKeyword("values");
  const rows = parseList(tokens, () => tokens.nest(() => parseParenthesizedList(tokens, parseExpression)));
  return { kind: "values", rows, start, end: tokens.previousEnd };
}

function parseTableCommand(tokens: TokenStream): QueryBody {
  const { start } = tokens.expectKeyword("table");
  const table = parseRelation(tokens);
  return { kind: "table_command", table, start, end: tokens.previousEnd };
}
