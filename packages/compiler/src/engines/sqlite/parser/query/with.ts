import type { CommonTableExpression, WithClause } from "../../../../syntax/ast/index.ts";
import { parseInParentheses } from "../../../../syntax/parser/lists.ts";
import { parseMaterialized, parseWithClause } from "../../../../syntax/parser/with.ts";
import { parseName, parseOptionalColumns } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";

/** RECURSIVE means nothing: any table of the clause may refer to any other. */
export function parseWith(tokens: TokenStream): WithClause {
  return { ...parseWithClause(tokens, parseCommonTable), recursive: true };
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
    ...materialized,
    statement,
    start: name.start,
    end: tokens.previousEnd,
  };
}
