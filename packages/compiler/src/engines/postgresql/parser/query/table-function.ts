import type {
  Alias,
  ColumnDefinitionItem,
  Expression,
  FunctionTable,
  TableFunctionCall,
} from "../../../../syntax/ast/index.ts";
import { parseApplication } from "../expression/function-call.ts";
import { parsePrimary } from "../expression/primary.ts";
import {
  isColumnName,
  isFunctionName,
  isLabel,
  parseColumnName,
  parseParenthesizedList,
  parseQualifiedFunctionName,
  parseQualifiedName,
} from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTypeName } from "../type-name.ts";

const valueFunctions =
  "current_date current_time current_timestamp localtime localtimestamp current_role current_user session_user system_user user current_catalog current_schema".split(
    " ",
  );

/** True at a call, `ROWS FROM (` or a function without parentheses. */
export function atTableFunction(tokens: TokenStream): boolean {
  const { token } = tokens;
  if (tokens.atKeywords("rows", "from")) return true;
  if (tokens.atKeyword(...valueFunctions)) return true;
  if (tokens.atKeyword("cast") && tokens.peekSymbol(1, "(")) return true;
  if (tokens.atKeywords("collation", "for")) return true;
  if (!isColumnName(token) && !isFunctionName(token)) return false;
  let distance = 1;
  while (tokens.peekSymbol(distance, ".") && isLabel(tokens.peek(distance + 1))) distance += 2;
  return tokens.peekSymbol(distance, "(");
}

export function parseTableFunction(tokens: TokenStream, start: number, lateral: boolean): FunctionTable {
  const rowsFrom = tokens.takeKeywords("rows", "from");
  const functions = rowsFrom ? parseParenthesizedList(tokens, parseRowsFromItem) : [plainCall(tokens)];
  const withOrdinality = tokens.takeKeywords("with", "ordinality");
  const names = parseFunctionAlias(tokens);
  return {
    kind: "function_table",
    lateral,
    rowsFrom,
    functions,
    withOrdinality,
    ...names,
    start,
    end: tokens.previousEnd,
  };
}

function plainCall(tokens: TokenStream): TableFunctionCall {
  const call = parseTableFunctionCall(tokens);
  return { kind: "table_function_call", call, columnDefinitions: [], start: call.start, end: call.end };
}

function parseRowsFromItem(tokens: TokenStream): TableFunctionCall {
  const call = parseTableFunctionCall(tokens);
  const columnDefinitions = tokens.takeKeyword("as") ? parseParenthesizedList(tokens, parseColumnItem) : [];
  return { kind: "table_function_call", call, columnDefinitions, start: call.start, end: tokens.previousEnd };
}

const callKinds: ReadonlySet<Expression["kind"]> = new Set<Expression["kind"]>([
  "function_call",
  "cast",
  "coalesce",
  "nullif",
  "extremum",
  "value_function",
  "json_function",
  "xml_function",
]);

/** A call without FILTER, WITHIN GROUP and OVER. */
export function parseTableFunctionCall(tokens: TokenStream): Expression {
  if (isFunctionName(tokens.token) && (tokens.peekSymbol(1, "(") || tokens.peekSymbol(1, "."))) {
    return parseApplication(tokens, parseQualifiedFunctionName(tokens));
  }
  const call = parsePrimary(tokens);
  const isCall = callKinds.has(call.kind) && (call.kind !== "cast" || call.form === "cast");
  return isCall ? call : tokens.fail();
}

type FunctionAlias = Pick<FunctionTable, "alias" | "columnDefinitions">;

/** `[AS] name [(columns)]`, `[AS] name (column type, …)` or `AS (column type, …)`. */
function parseFunctionAlias(tokens: TokenStream): FunctionAlias {
  const { start } = tokens.token;
  const hasAs = tokens.takeKeyword("as") !== undefined;
  if (hasAs && tokens.atSymbol("(")) {
    return { columnDefinitions: parseParenthesizedList(tokens, parseColumnItem) };
  }
  if (!hasAs && !isColumnName(tokens.token)) return { columnDefinitions: [] };
  const name = parseColumnName(tokens);
  const hasList = tokens.atSymbol("(");
  const typed = hasList && !tokens.peekSymbol(2, ",") && !tokens.peekSymbol(2, ")");
  const columnDefinitions = typed ? parseParenthesizedList(tokens, parseColumnItem) : [];
  const columns = hasList && !typed ? parseParenthesizedList(tokens, parseColumnName) : [];
  const alias: Alias = { kind: "alias", name, columns, start, end: tokens.previousEnd };
  return { alias, columnDefinitions };
}

/** `name type [COLLATE c]`. */
function parseColumnItem(tokens: TokenStream): ColumnDefinitionItem {
  const name = parseColumnName(tokens);
  const type = parseTypeName(tokens);
  if (tokens.takeKeyword("collate")) parseQualifiedName(tokens);
  return { kind: "column_definition_item", name, type, start: name.start, end: tokens.previousEnd };
}
