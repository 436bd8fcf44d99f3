import type { Alias, DerivedTable, FromItem, Query } from "../../../../syntax/ast/index.ts";
import { parseInParentheses } from "../../../../syntax/parser/lists.ts";
import { isName, parseList, parseNameOrString, parseOptionalNames } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { continueJoins } from "./joins.ts";
import { parseJsonTable } from "./json-table.ts";
import { atQueryContinuation, atQueryStart, continueQuery, parseQuery } from "./query.ts";
import { parseTableReference } from "./table-reference.ts";

/** An item of FROM with all its joins. */
export function parseFromItem(tokens: TokenStream): FromItem {
  const { start } = tokens.token;
  return continueJoins(tokens, start, parseFromOperand(tokens));
}

/** An operand of joins. */
export function parseFromOperand(tokens: TokenStream): FromItem {
  const { start } = tokens.token;
  if (tokens.atSymbol("(")) return parenthesizedItem(tokens, start, parseParenthesizedItem(tokens));
  if (tokens.atSymbol("{")) return parseOuterJoinEscape(tokens);
  const lateral = tokens.atKeyword("lateral") && tokens.peekSymbol(1, "(");
  if (lateral) {
    tokens.advance();
    const inside = parseParenthesizedItem(tokens);
    return inside.kind === "query" ? derivedTable(tokens, start, inside.query, true) : tokens.fail();
  }
  if (tokens.atKeyword("json_table") && tokens.peekSymbol(1, "(")) return parseJsonTable(tokens);
  return parseTableReference(tokens);
}

/** `[AS] name [(columns)]` or nothing. */
export function parseTableAlias(tokens: TokenStream): Alias | undefined {
  const keyword = tokens.takeKeyword("as");
  if (!keyword && !atBareAlias(tokens)) return undefined;
  const { start } = keyword ?? tokens.token;
  const name = parseNameOrString(tokens);
  return { kind: "alias", name, columns: parseOptionalNames(tokens), start, end: tokens.previousEnd };
}

/** Words that begin a clause behind a table rather than name it. */
function atBareAlias(tokens: TokenStream): boolean {
  if (!isName(tokens.token)) return false;
  if (tokens.atKeyword("window", "qualify")) return !isName(tokens.peek());
  return true;
}

function derivedTable(tokens: TokenStream, start: number, query: Query, lateral: boolean): DerivedTable {
  const alias = parseTableAlias(tokens);
  return { kind: "derived_table", lateral, query, ...(alias && { alias }), start, end: tokens.previousEnd };
}

type ParenthesizedItem =
  | { readonly kind: "query"; readonly query: Query }
  | { readonly kind: "item"; readonly item: FromItem };

/** A query in parentheses becomes a table together with the alias behind it. */
function parenthesizedItem(tokens: TokenStream, start: number, inside: ParenthesizedItem): FromItem {
  return inside.kind === "query" ? derivedTable(tokens, start, inside.query, false) : inside.item;
}

/** Reads `( query )` or `( joined tables )`; inner parentheses are read before it is known which. */
function parseParenthesizedItem(tokens: TokenStream): ParenthesizedItem {
  return parseInParentheses(tokens, parseContent);
}

function parseContent(tokens: TokenStream): ParenthesizedItem {
  if (atQueryStart(tokens)) return { kind: "query", query: parseQuery(tokens) };
  const { start } = tokens.token;
  if (!tokens.atSymbol("(")) return joinedTables(tokens, start, parseFromItem(tokens));
  const inner = parseParenthesizedItem(tokens);
  if (tokens.atSymbol(")")) return inner;
  if (inner.kind === "query" && atQueryContinuation(tokens)) {
    return { kind: "query", query: continueQuery(tokens, start, inner.query) };
  }
  return joinedTables(tokens, start, continueJoins(tokens, start, parenthesizedItem(tokens, start, inner)));
}

/** Commas inside the parentheses are cross joins: `a LEFT JOIN (b, c) ON …`. */
function joinedTables(tokens: TokenStream, start: number, first: FromItem): ParenthesizedItem {
  if (!tokens.takeSymbol(",")) return { kind: "item", item: first };
  const items = parseList(tokens, parseFromItem);
  let item = first;
  for (const right of items) {
    item = { kind: "join", type: "cross", natural: false, left: item, right, start, end: right.end };
  }
  return { kind: "item", item };
}

/** ODBC's `{oj a LEFT JOIN b ON … }`. */
function parseOuterJoinEscape(tokens: TokenStream): FromItem {
  tokens.advance();
  tokens.advance();
  const item = tokens.nest(() => parseFromItem(tokens));
  tokens.expectSymbol("}");
  return item;
}
