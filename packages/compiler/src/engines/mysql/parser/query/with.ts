import type { CommonTableExpression, WithClause } from "../../../../syntax/ast/index.ts";
import { parseList, parseName, parseOptionalNames } from "../names.ts";
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
  const statement = tokens.nest(() => {
    tokens.expectSymbol("(");
    const query = parseQuery(tokens);
    tokens.expectSymbol(")");
    return query;
  });
  return { kind: "common_table_expression", name, columns, statement, start: name.start, end: tokens.previousEnd };
}
