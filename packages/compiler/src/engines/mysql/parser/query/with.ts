import type { CommonTableExpression, WithClause } from "../../../../syntax/ast/index.ts";
import { parseInParentheses, parseList, parseName, parseOptionalNames } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";

/** `WITH [RECURSIVE] name [(columns)] AS (query), …`. */
export function parseWith(tokens: TokenStream): WithClause {
  const { start } = tokens.expectKeyword("with");
  const recursive = tokens.takeKeyword("recursive") !== undefined;
  const tables = parseList(tokens, parseCommonTable);
  return { kind: "with", recursive, tables, start, end: tokens.previousEnd };
}

function parseCommonTable(tokens: TokenStream): CommonTableExpression {
  const name = parseName(tokens);
  const columns = parseOptionalNames(tokens);
  tokens.expectKeyword("as");
  const statement = parseInParentheses(tokens, parseQuery);
  return { kind: "common_table_expression", name, columns, statement, start: name.start, end: tokens.previousEnd };
}
