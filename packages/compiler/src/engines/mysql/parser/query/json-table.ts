import type { Expression, JsonTable, JsonTableColumn } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { stringLiteral } from "../expression/literals.ts";
import { parseBehavior } from "../expression/special-forms.ts";
import { parseList, parseName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSetName, parseTypeName } from "../type-name.ts";
import { parseTableAlias } from "./from-item.ts";

/** `JSON_TABLE(document, path COLUMNS (…)) [AS] alias` (manual 14.17.6). */
export function parseJsonTable(tokens: TokenStream): JsonTable {
  const { start } = tokens.advance();
  tokens.expectSymbol("(");
  const context = parseExpression(tokens);
  tokens.expectSymbol(",");
  const path = stringLiteral(tokens);
  const columns = parseColumns(tokens);
  tokens.expectSymbol(")");
  const alias = parseTableAlias(tokens);
  return {
    kind: "json_table",
    lateral: true,
    context,
    arguments: [path],
    columns,
    ...(alias && { alias }),
    start,
    end: tokens.previousEnd,
  };
}

function parseColumns(tokens: TokenStream): JsonTableColumn[] {
  return tokens.nest(() => {
    tokens.expectKeyword("columns");
    tokens.expectSymbol("(");
    const columns = parseList(tokens, parseColumn);
    tokens.expectSymbol(")");
    return columns;
  });
}

function parseColumn(tokens: TokenStream): JsonTableColumn {
  const { start } = tokens.token;
  const none = { columns: [], arguments: [] };
  if (tokens.takeKeyword("nested")) {
    tokens.takeKeyword("path");
    const path = stringLiteral(tokens);
    const columns = parseColumns(tokens);
    return { kind: "json_table_column", form: "nested", columns, arguments: [path], start, end: tokens.previousEnd };
  }
  const name = parseName(tokens);
  if (tokens.takeKeywords("for", "ordinality")) {
    return { kind: "json_table_column", form: "ordinality", name, ...none, start, end: tokens.previousEnd };
  }
  const type = parseTypeName(tokens);
  if (tokens.takeKeyword("collate")) parseCharacterSetName(tokens);
  const form = tokens.takeKeyword("exists") ? "exists" : "value";
  tokens.expectKeyword("path");
  const values = [stringLiteral(tokens), ...behaviours(tokens)];
  return {
    kind: "json_table_column",
    form,
    name,
    type,
    columns: [],
    arguments: values,
    start,
    end: tokens.previousEnd,
  };
}

function behaviours(tokens: TokenStream): Expression[] {
  const onEmpty = parseBehavior(tokens, "empty");
  const onError = parseBehavior(tokens, "error");
  return [onEmpty?.value, onError?.value].filter((value) => value !== undefined);
}
