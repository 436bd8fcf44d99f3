import type { CommonTableExpression, WithClause } from "../ast/index.ts";
import type { TokenStream } from "../lexer/token-stream.ts";
import { parseList } from "./lists.ts";

/** `WITH [RECURSIVE] table, …`. */
export function parseWithClause(
  tokens: TokenStream,
  parseCommonTable: (tokens: TokenStream) => CommonTableExpression,
): WithClause {
  const { start } = tokens.expectKeyword("with");
  const recursive = tokens.takeKeyword("recursive") !== undefined;
  const tables = parseList(tokens, parseCommonTable);
  return { kind: "with", recursive, tables, start, end: tokens.previousEnd };
}

/** `[NOT] MATERIALIZED` of a common table expression, as its property; nothing where it says nothing. */
export function parseMaterialized(tokens: TokenStream): Pick<CommonTableExpression, "materialized"> {
  if (tokens.takeKeyword("materialized")) return { materialized: true };
  if (!tokens.takeKeyword("not")) return {};
  tokens.expectKeyword("materialized");
  return { materialized: false };
}
