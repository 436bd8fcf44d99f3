import type { Identifier } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { identifierOf, isColumnName, parseColumnName, parseParenthesizedList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCollation } from "./collation.ts";
import { parseDefinitionList, parseStorageParameters } from "./definition-list.ts";
import { parseFunctionExpression } from "./function-expression.ts";

/** `NULLS [NOT] DISTINCT`, or nothing. */
export function takeNullsDistinct(tokens: TokenStream): boolean {
  return tokens.takeKeywords("nulls", "distinct") || tokens.takeKeywords("nulls", "not", "distinct");
}

/** What may follow the columns of a UNIQUE, PRIMARY KEY or EXCLUDE: `[WITH (…)] [USING INDEX TABLESPACE t]`. */
export function parseIndexParameters(tokens: TokenStream): void {
  if (tokens.takeKeyword("with")) parseDefinitionList(tokens);
  if (!tokens.takeKeyword("using")) return;
  tokens.expectKeywords("index", "tablespace");
  parseColumnName(tokens);
}

/** `INCLUDE (column, …)` of a constraint, or nothing. */
export function parseIncludedColumns(tokens: TokenStream): void {
  if (tokens.takeKeyword("include")) parseParenthesizedList(tokens, parseColumnName);
}

/** A column, call or parenthesised expression of an index or partition key; the identifier of a plain column. */
export function parseKeyExpression(tokens: TokenStream): Identifier | undefined {
  if (tokens.takeSymbol("(")) {
    parseExpression(tokens);
    tokens.expectSymbol(")");
    return undefined;
  }
  const isPlain = isColumnName(tokens.token) && !tokens.peekSymbol(1, "(") && !tokens.peekSymbol(1, ".");
  if (isPlain) return identifierOf(tokens.advance());
  parseFunctionExpression(tokens);
  return undefined;
}

/** A key of an index: `{ column | call | ( expression ) } [COLLATE c] [class [(…)]] [ASC | DESC] [NULLS FIRST | LAST]`. */
export function parseIndexKey(tokens: TokenStream): Identifier | undefined {
  const column = parseKeyExpression(tokens);
  parseCollation(tokens);
  parseOperatorClass(tokens);
  tokens.takeKeyword("asc", "desc");
  if (tokens.takeKeyword("nulls")) tokens.expectKeyword("first", "last");
  return column;
}

function parseOperatorClass(tokens: TokenStream): void {
  const atNullsOrder = tokens.atKeyword("nulls") && tokens.peekKeyword(1, "first", "last");
  if (!isColumnName(tokens.token) || atNullsOrder) return;
  parseQualifiedName(tokens);
  if (tokens.atSymbol("(")) parseStorageParameters(tokens);
}
