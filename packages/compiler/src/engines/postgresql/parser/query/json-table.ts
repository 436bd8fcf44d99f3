import type { Expression, JsonTable, JsonTableColumn } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import {
  type JsonBehaviors,
  parseBehaviors,
  parseJsonValue,
  parsePassing,
  skipJsonFormat,
  skipQuotes,
  skipWrapper,
} from "../expression/json-clauses.ts";
import { parseOnError } from "../expression/json-queries.ts";
import { stringLiteral } from "../expression/literals.ts";
import { parseColumnName, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";
import { parseAlias } from "./alias.ts";

/** `JSON_TABLE (context, path [AS name] [PASSING …] COLUMNS (…) [behavior ON ERROR])`. */
export function parseJsonTable(tokens: TokenStream, start: number, lateral: boolean): JsonTable {
  tokens.expectKeyword("json_table");
  tokens.expectSymbol("(");
  const context = parseJsonValue(tokens);
  tokens.expectSymbol(",");
  const path = parsePath(tokens);
  if (tokens.takeKeyword("as")) parseColumnName(tokens);
  const passed = parsePassing(tokens);
  const columns = parseColumns(tokens);
  const onError = behaviorValues(parseOnError(tokens));
  tokens.expectSymbol(")");
  const alias = parseAlias(tokens);
  return {
    kind: "json_table",
    lateral,
    context,
    arguments: [path, ...passed, ...onError],
    columns,
    ...(alias && { alias }),
    start,
    end: tokens.previousEnd,
  };
}

function parsePath(tokens: TokenStream): Expression {
  const path = parseExpression(tokens);
  if (path.kind === "literal" && path.type === "string") return path;
  return tokens.failAt("only string constants are supported in JSON_TABLE path specification", path.start, path.end);
}

function behaviorValues(behaviors: JsonBehaviors): Expression[] {
  return [behaviors.onEmpty?.value, behaviors.onError?.value].filter((value) => value !== undefined);
}

function parseColumns(tokens: TokenStream): JsonTableColumn[] {
  tokens.expectKeyword("columns");
  return tokens.nest(() => parseParenthesizedList(tokens, parseColumn));
}

function parseColumn(tokens: TokenStream): JsonTableColumn {
  if (atNestedPath(tokens)) return parseNested(tokens);
  const name = parseColumnName(tokens);
  const finish = (rest: Pick<JsonTableColumn, "form"> & Partial<JsonTableColumn>): JsonTableColumn => ({
    kind: "json_table_column",
    name,
    columns: [],
    arguments: [],
    ...rest,
    start: name.start,
    end: tokens.previousEnd,
  });
  if (tokens.takeKeyword("for")) {
    tokens.expectKeyword("ordinality");
    return finish({ form: "ordinality" });
  }
  const type = parseTypeName(tokens);
  if (tokens.takeKeyword("exists")) {
    const path = parseColumnPath(tokens);
    return finish({ form: "exists", type, arguments: [...path, ...behaviorValues(parseOnError(tokens))] });
  }
  const formatted = tokens.atKeywords("format", "json");
  skipJsonFormat(tokens);
  const path = parseColumnPath(tokens);
  const wrapped = skipWrapper(tokens);
  const quotes = skipQuotes(tokens);
  const values = behaviorValues(parseBehaviors(tokens));
  return finish({ form: formatted || wrapped || quotes ? "query" : "value", type, arguments: [...path, ...values] });
}

function parseColumnPath(tokens: TokenStream): Expression[] {
  return tokens.takeKeyword("path") ? [stringLiteral(tokens)] : [];
}

function atNestedPath(tokens: TokenStream): boolean {
  if (!tokens.atKeyword("nested")) return false;
  const distance = tokens.peekKeyword(1, "path") ? 2 : 1;
  return tokens.peek(distance).kind === "string";
}

function parseNested(tokens: TokenStream): JsonTableColumn {
  const { start } = tokens.advance();
  tokens.takeKeyword("path");
  const path = stringLiteral(tokens);
  if (tokens.takeKeyword("as")) parseColumnName(tokens);
  const columns = parseColumns(tokens);
  return { kind: "json_table_column", form: "nested", columns, arguments: [path], start, end: tokens.previousEnd };
}
