import type { Expression, QueryBody, Values } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseInParentheses, parseList, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQuery } from "./query.ts";
import { parseSelectCore } from "./select-core.ts";

/** `SELECT …`, `VALUES …`, `TABLE t` or a query in parentheses. */
export function parseSetOperand(tokens: TokenStream): QueryBody {
  if (tokens.atKeyword("select")) return parseSelectCore(tokens);
  if (tokens.atKeyword("values")) return parseValues(tokens);
  if (tokens.atKeyword("table")) return parseTableCommand(tokens);
  return parseInParentheses(tokens, parseQuery);
}

/** `VALUES ROW(…), ROW(…)`; MariaDB, and INSERT, write the rows without their keyword. */
function parseValues(tokens: TokenStream): Values {
  const { start } = tokens.expectKeyword("values");
  const rows = parseList(tokens, parseRow);
  return { kind: "values", rows, start, end: tokens.previousEnd };
}

export function parseRow(tokens: TokenStream): Expression[] {
  tokens.takeKeyword("row");
  return parseInParentheses(tokens, () => (tokens.atSymbol(")") ? [] : parseList(tokens, parseExpression)));
}

function parseTableCommand(tokens: TokenStream): QueryBody {
  const { start } = tokens.expectKeyword("table");
  const name = parseTableName(tokens);
  const end = tokens.previousEnd;
  const table = { kind: "table_reference", name, only: false, start: name.start, end } as const;
  return { kind: "table_command", table, start, end };
}
