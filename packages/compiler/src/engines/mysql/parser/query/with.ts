import type { CommonTableExpression, WithClause } from "../../../../syntax/ast/index.ts";
import { parseWithClause } from "../../../../syntax/parser/with.ts";
import { parseInParentheses, parseName, parseOptionalNames } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";

export function parseWith(tokens: TokenStream): WithClause {
  return parseWithClause(tokens, parseCommonTable);
}

function parseCommonTable(tokens: TokenStream): CommonTableExpression {
  const name = parseName(tokens);
  const columns = parseOptionalNames(tokens);
  tokens.expectKeyword("as");
  const statement = parseInParentheses(tokens, parseQuery);
  return { kind: "common_table_expression", name, columns, statement, start: name.start, end: tokens.previousEnd };
}
