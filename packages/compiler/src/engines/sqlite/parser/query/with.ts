import type { CommonTableExpression, WithClause } from "../../../../syntax/ast/index.ts";
import { parseInParentheses, parseList } from "../../../../syntax/parser/lists.ts";
import { parseMaterialized } from "../../../../syntax/parser/materialized.ts";
import { parseName, parseOptionalColumns } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";

/** `WITH [RECURSIVE] name AS (…), …`. */
export function parseWith(tokens: TokenStream): WithClause {
  const { start } = tokens.expectKeyword("with");
  // The keyword means nothing: any table of the clause may refer to any other.
  tokens.takeKeyword("recursive");
  const tables = parseList(tokens, parseCommonTable);
  return { kind: "with", recursive: true, tables, start, end: tokens.previousEnd };
}

function parseCommonTable(tokens: TokenStream): CommonTableExpression {
  const name = parseName(tokens);
  const columns = parseOptionalColumns(tokens);
  tokens.expectKeyword("as");
  const materialized = parseMaterialized(tokens);
  const statement = parseInParentheses(tokens, parseQuery);
  return {
    kind: "common_table_expression",
    name,
    columns,
    ...(materialized !== undefined && { materialized }),
    statement,
    start: name.start,
    end: tokens.previousEnd,
  };
}
