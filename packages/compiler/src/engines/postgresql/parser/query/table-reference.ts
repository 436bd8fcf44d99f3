import type { Alias, TableReference, TableSample } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import {
  isColumnName,
  parseColumnName,
  parseParenthesizedList,
  parseQualifiedFunctionName,
  parseQualifiedName,
} from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlias } from "./alias.ts";

/** `[ONLY] table [*]` without alias. */
export function parseRelation(tokens: TokenStream): TableReference {
  const { start } = tokens.token;
  const only = tokens.takeKeyword("only") !== undefined;
  const parenthesized = only && tokens.takeSymbol("(") !== undefined;
  const name = parseQualifiedName(tokens);
  if (parenthesized) tokens.expectSymbol(")");
  if (!only) tokens.takeSymbol("*");
  return { kind: "table_reference", name, only, start, end: tokens.previousEnd };
}

/** A table in FROM with its alias and TABLESAMPLE. */
export function parseSampledTable(tokens: TokenStream): TableReference {
  const relation = parseRelation(tokens);
  const alias = parseAlias(tokens);
  const sample = parseSample(tokens);
  if (!alias && !sample) return relation;
  return { ...relation, ...(alias && { alias }), ...(sample && { sample }), end: tokens.previousEnd };
}

/** The table of UPDATE, DELETE and MERGE: its alias has no columns, and without AS is not called `set`. */
export function parseTargetTable(tokens: TokenStream): TableReference {
  const relation = parseRelation(tokens);
  const { start } = tokens.token;
  const hasAlias = tokens.takeKeyword("as") !== undefined || (isColumnName(tokens.token) && !tokens.atKeyword("set"));
  if (!hasAlias) return relation;
  const name = parseColumnName(tokens);
  const alias: Alias = { kind: "alias", name, columns: [], start, end: tokens.previousEnd };
  return { ...relation, alias, end: tokens.previousEnd };
}

function parseSample(tokens: TokenStream): TableSample | undefined {
  const keyword = tokens.takeKeyword("tablesample");
  if (!keyword) return undefined;
  const method = parseQualifiedFunctionName(tokens);
  const values = parseParenthesizedList(tokens, parseExpression);
  const repeatable = tokens.takeKeyword("repeatable") ? parseSeed(tokens) : undefined;
  return {
    kind: "table_sample",
    method,
    arguments: values,
    ...(repeatable && { repeatable }),
    start: keyword.start,
    end: tokens.previousEnd,
  };
}

function parseSeed(tokens: TokenStream) {
  tokens.expectSymbol("(");
  const seed = parseExpression(tokens);
  tokens.expectSymbol(")");
  return seed;
}
