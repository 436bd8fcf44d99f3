import type { Identifier, QualifiedName } from "../../../syntax/ast/index.ts";
import type { Token } from "../../../syntax/lexer/token.ts";
import { identifierOf, parseParenthesizedList, qualifiedName } from "../../../syntax/parser/lists.ts";
import { keywordCategory } from "./keywords.ts";
import type { TokenStream } from "./token-stream.ts";

/** True for a token that names something wherever a name is wanted: a quoted name, a string, or a word that is not reserved. */
export function isName(token: Token): boolean {
  return token.kind === "string" || isIdentifier(token);
}

/** As {@link isName}, but a string is a value here. */
export function isIdentifier(token: Token): boolean {
  if (token.kind === "quoted") return true;
  return token.kind === "word" && keywordCategory(token.value) !== "reserved";
}

/** True for a token that can be an alias without AS, or a word of a type: not the words of joins. */
export function isPlainName(token: Token): boolean {
  if (token.kind === "string" || token.kind === "quoted") return true;
  if (token.kind !== "word") return false;
  const category = keywordCategory(token.value);
  return category === undefined || category === "fallback";
}

/** A string in the place of a name is a quoted name. */
export function nameOf(token: Token): Identifier {
  return token.kind === "string" ? { ...identifierOf(token), quoted: true } : identifierOf(token);
}

export function parseName(tokens: TokenStream): Identifier {
  return isName(tokens.token) ? nameOf(tokens.advance()) : tokens.fail();
}

export function parsePlainName(tokens: TokenStream): Identifier {
  return isPlainName(tokens.token) ? nameOf(tokens.advance()) : tokens.fail();
}

/** `[schema.]name`. */
export function parseQualifiedName(tokens: TokenStream): QualifiedName {
  const first = parseName(tokens);
  return qualifiedName(tokens, tokens.takeSymbol(".") ? [first, parseName(tokens)] : [first]);
}

/** `(name, …)` or nothing. */
export function parseOptionalColumns(tokens: TokenStream): Identifier[] {
  return tokens.atSymbol("(") ? parseParenthesizedList(tokens, parseName) : [];
}
