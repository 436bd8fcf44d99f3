import type { Alias, FromItem, QualifiedName, TableReference } from "../../../../syntax/ast/index.ts";
import { parseTableCall } from "../expression/function-call.ts";
import { isPlainName, parseName, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { crossed, type FromItems, parseFrom } from "./from.ts";
import { functionTable } from "./function-table.ts";
import { atQueryStart, parseQuery } from "./query.ts";
import { atWindowClause } from "./targets.ts";

/** A table, call, sub-query or parenthesised joins, with its alias. */
export function parseFromOperand(tokens: TokenStream): FromItem {
  if (tokens.atSymbol("(")) return parseParenthesized(tokens);
  const name = parseQualifiedName(tokens);
  if (tokens.atSymbol("(")) return parseTableFunction(tokens, name);
  const alias = parseAlias(tokens);
  skipIndexHint(tokens);
  return tableReference(name, alias, tokens.previousEnd);
}

export function tableReference(name: QualifiedName, alias: Alias | undefined, end: number): TableReference {
  return { kind: "table_reference", name, only: false, ...(alias && { alias }), start: name.start, end };
}

function parseTableFunction(tokens: TokenStream, name: QualifiedName): FromItem {
  const call = parseTableCall(tokens, name);
  const alias = parseAlias(tokens);
  return functionTable(call, alias, tokens.previousEnd);
}

/** `[AS] name` or nothing. */
export function parseAlias(tokens: TokenStream): Alias | undefined {
  const { start } = tokens.token;
  const hasAs = tokens.takeKeyword("as") !== undefined;
  if (!hasAs && (!isPlainName(tokens.token) || atWindowClause(tokens))) return undefined;
  const name = parseName(tokens);
  return { kind: "alias", name, columns: [], start, end: tokens.previousEnd };
}

/** `INDEXED BY index` or `NOT INDEXED`, or nothing. */
export function skipIndexHint(tokens: TokenStream): void {
  if (tokens.takeKeywords("not", "indexed") || !tokens.takeKeyword("indexed")) return;
  tokens.expectKeyword("by");
  parseName(tokens);
}

function parseParenthesized(tokens: TokenStream): FromItem {
  return tokens.nest((): FromItem => {
    const { start } = tokens.expectSymbol("(");
    if (atQueryStart(tokens)) {
      const query = parseQuery(tokens);
      tokens.expectSymbol(")");
      const alias = parseAlias(tokens);
      return { kind: "derived_table", lateral: false, query, ...(alias && { alias }), start, end: tokens.previousEnd };
    }
    const items = parseFrom(tokens);
    tokens.expectSymbol(")");
    const alias = parseAlias(tokens);
    return grouped(items, alias, start, tokens.previousEnd);
  });
}

/** What parentheses hold is one item; a single table takes the alias behind them as its own. */
function grouped(items: FromItems, alias: Alias | undefined, start: number, end: number): FromItem {
  const whole = crossed(items, start);
  return alias ? { ...whole, alias, end } : whole;
}
