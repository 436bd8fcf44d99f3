import type { DerivedTable, FromItem, Query } from "../../../../syntax/ast/index.ts";
import { parseInParentheses } from "../../../../syntax/parser/lists.ts";
import { isColumnName, isFunctionName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlias } from "./alias.ts";
import { continueJoins } from "./joins.ts";
import { parseJsonTable } from "./json-table.ts";
import { atQueryContinuation, atQueryStart, continueQuery, parseQuery } from "./query.ts";
import { atTableFunction, parseTableFunction } from "./table-function.ts";
import { parseSampledTable } from "./table-reference.ts";
import { parseXmlTable } from "./xml-table.ts";

/** An item of FROM with all its joins. */
export function parseFromItem(tokens: TokenStream): FromItem {
  const { start } = tokens.token;
  return continueJoins(tokens, start, parseFromOperand(tokens));
}

/** An operand of joins. */
export function parseFromOperand(tokens: TokenStream): FromItem {
  const { start } = tokens.token;
  if (tokens.atSymbol("(")) return parenthesizedItem(tokens, start, parseParenthesizedItem(tokens));
  const lateral = tokens.takeKeyword("lateral") !== undefined;
  if (lateral && tokens.atSymbol("(")) return parseLateralQuery(tokens, start);
  if (tokens.atKeyword("json_table") && tokens.peekSymbol(1, "(")) return parseJsonTable(tokens, start, lateral);
  if (tokens.atKeyword("xmltable") && tokens.peekSymbol(1, "(")) return parseXmlTable(tokens, start, lateral);
  if (atTableFunction(tokens)) return parseTableFunction(tokens, start, lateral);
  if (isFunctionName(tokens.token) && !isColumnName(tokens.token)) tokens.advance();
  else if (!lateral) return parseSampledTable(tokens);
  return tokens.fail();
}

function parseLateralQuery(tokens: TokenStream, start: number): FromItem {
  const inside = parseParenthesizedItem(tokens);
  return inside.kind === "query" ? derivedTable(tokens, start, inside.query, true) : tokens.fail();
}

function derivedTable(tokens: TokenStream, start: number, query: Query, lateral: boolean): DerivedTable {
  const alias = parseAlias(tokens);
  return { kind: "derived_table", lateral, query, ...(alias && { alias }), start, end: tokens.previousEnd };
}

type ParenthesizedItem =
  | { readonly kind: "query"; readonly query: Query }
  | { readonly kind: "join"; readonly join: Extract<FromItem, { kind: "join" }> };

/** What is in the parentheses becomes an item together with the alias behind them. */
function parenthesizedItem(tokens: TokenStream, start: number, inside: ParenthesizedItem): FromItem {
  if (inside.kind === "query") return derivedTable(tokens, start, inside.query, false);
  const alias = parseAlias(tokens);
  return alias ? { ...inside.join, alias, start, end: tokens.previousEnd } : inside.join;
}

/** Reads `( query )` or `( joined tables )`; as in expressions, inner parentheses are read before it is known which. */
function parseParenthesizedItem(tokens: TokenStream): ParenthesizedItem {
  return parseInParentheses(tokens, parseContent);
}

function parseContent(tokens: TokenStream): ParenthesizedItem {
  if (atQueryStart(tokens)) return { kind: "query", query: parseQuery(tokens) };
  const { start } = tokens.token;
  if (!tokens.atSymbol("(")) return joined(tokens, parseFromItem(tokens));
  const inner = parseParenthesizedItem(tokens);
  if (tokens.atSymbol(")")) return inner;
  if (inner.kind === "query" && atQueryContinuation(tokens)) {
    return { kind: "query", query: continueQuery(tokens, start, inner.query) };
  }
  return joined(tokens, continueJoins(tokens, start, parenthesizedItem(tokens, start, inner)));
}

/** Only joins may be parenthesised. */
function joined(tokens: TokenStream, item: FromItem): ParenthesizedItem {
  return item.kind === "join" ? { kind: "join", join: item } : tokens.fail();
}
