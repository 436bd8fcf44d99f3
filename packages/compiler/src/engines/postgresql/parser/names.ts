import type { Identifier, QualifiedName } from "../../../syntax/ast/index.ts";
import type { Token } from "../../../syntax/lexer/token.ts";
import { identifierOf, parseParenthesizedList, qualifiedName } from "../../../syntax/parser/lists.ts";
import { isBareLabel, keywordCategory } from "./keywords.ts";
import type { TokenStream } from "./token-stream.ts";

export {
  identifierOf,
  parseInParentheses,
  parseList,
  parseParenthesizedList,
  qualifiedName,
} from "../../../syntax/parser/lists.ts";

/** True for a token that may name a column, table, schema, constraint … */
export function isColumnName(token: Token): boolean {
  if (token.kind === "quoted") return true;
  if (token.kind !== "word") return false;
  const category = keywordCategory(token.value);
  return category === undefined || category === "unreserved" || category === "column";
}

/** True for a token that may name a function or type. */
export function isFunctionName(token: Token): boolean {
  if (token.kind === "quoted") return true;
  if (token.kind !== "word") return false;
  const category = keywordCategory(token.value);
  return category === undefined || category === "unreserved" || category === "function";
}

/** True for any name or keyword: a label behind AS or a name behind a dot. */
export function isLabel(token: Token): boolean {
  return token.kind === "word" || token.kind === "quoted";
}

/** True for a label that may stand without AS. */
export function isBareLabelToken(token: Token): boolean {
  return token.kind === "quoted" || (token.kind === "word" && isBareLabel(token.value));
}

export function parseColumnName(tokens: TokenStream): Identifier {
  return isColumnName(tokens.token) ? identifierOf(tokens.advance()) : tokens.fail();
}

/** A name of a function, type, or of an object kind that takes the same words. */
export function parseFunctionName(tokens: TokenStream): Identifier {
  return isFunctionName(tokens.token) ? identifierOf(tokens.advance()) : tokens.fail();
}

/** Any name, reserved words included. */
export function parseLabel(tokens: TokenStream): Identifier {
  return isLabel(tokens.token) ? identifierOf(tokens.advance()) : tokens.fail();
}

/** A name of a role, publication and the like: any word that is not reserved. */
export function parseNonReservedWord(tokens: TokenStream): Identifier {
  const { token } = tokens;
  return isColumnName(token) || isFunctionName(token) ? identifierOf(tokens.advance()) : tokens.fail();
}

/** `[catalog.][schema.]name`, the first part a column name, the others any word. */
export function parseQualifiedName(tokens: TokenStream): QualifiedName {
  const parts = [parseColumnName(tokens)];
  parseFurtherParts(tokens, parts);
  return qualifiedName(tokens, parts);
}

/** A qualified name of a function: unqualified it is a function name, qualified it begins with a schema. */
export function parseQualifiedFunctionName(tokens: TokenStream): QualifiedName {
  if (!tokens.peekSymbol(1, ".")) return qualifiedName(tokens, [parseFunctionName(tokens)]);
  return parseQualifiedName(tokens);
}

function parseFurtherParts(tokens: TokenStream, parts: Identifier[]): void {
  while (tokens.takeSymbol(".")) parts.push(parseLabel(tokens));
}

/** `(column, …)` or nothing. */
export function parseOptionalColumns(tokens: TokenStream): Identifier[] {
  return tokens.atSymbol("(") ? parseParenthesizedList(tokens, parseColumnName) : [];
}
