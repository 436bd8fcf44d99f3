import type { Identifier, QualifiedName } from "../../../syntax/ast/index.ts";
import type { Token } from "../../../syntax/lexer/token.ts";
import { identifierOf, parseParenthesizedList } from "../../../syntax/parser/lists.ts";
import { isNameWord } from "./keywords.ts";
import type { TokenStream } from "./token-stream.ts";

export { identifierOf, parseInParentheses, parseList, parseParenthesizedList } from "../../../syntax/parser/lists.ts";

/** True for a token that names something: a quoted name or a word that is not reserved. */
export function isName(token: Token): boolean {
  return token.kind === "quoted" || (token.kind === "word" && isNameWord(token.value));
}

/** True where a table or schema is named by a reserved word with a dot directly behind it. */
export function isQualifier(tokens: TokenStream): boolean {
  return tokens.token.kind === "word" && tokens.peekSymbol(1, ".") && tokens.peek().start === tokens.token.end;
}

export function parseName(tokens: TokenStream): Identifier {
  return isName(tokens.token) ? identifierOf(tokens.advance()) : tokens.fail();
}

/** Directly behind a dot any word is a name, even one made of digits. */
export function parseNameBehindDot(tokens: TokenStream): Identifier {
  const { token } = tokens;
  const isDirect = token.start === tokens.previousEnd && (token.kind === "word" || token.kind === "integer");
  return isDirect || isName(token) ? identifierOf(tokens.advance()) : tokens.fail();
}

/** `[schema.]name`; with `.name` the default schema is meant. */
export function parseQualifiedName(tokens: TokenStream): QualifiedName {
  const { start } = tokens.token;
  const parts = tokens.takeSymbol(".") ? [parseNameBehindDot(tokens)] : [parseFirstPart(tokens)];
  while (parts.length < 3 && tokens.atSymbol(".") && !tokens.peekSymbol(1, "*")) {
    tokens.advance();
    parts.push(parseNameBehindDot(tokens));
  }
  return { kind: "qualified_name", parts, start, end: tokens.previousEnd };
}

function parseFirstPart(tokens: TokenStream): Identifier {
  return isQualifier(tokens) ? parseNameBehindDot(tokens) : parseName(tokens);
}

/** The name of a table: at most `schema.table`. */
export function parseTableName(tokens: TokenStream): QualifiedName {
  const name = parseQualifiedName(tokens);
  return name.parts.length > 2 ? tokens.failAt("too many parts in a table's name", name.start, name.end) : name;
}

/** A name, or a string in a name's place, as aliases and account names have it. */
export function parseNameOrString(tokens: TokenStream): Identifier {
  if (tokens.token.kind !== "string") return parseName(tokens);
  const token = tokens.advance();
  return { kind: "identifier", name: token.value, quoted: true, start: token.start, end: token.end };
}

/** `(name, …)` or nothing. */
export function parseOptionalNames(tokens: TokenStream): Identifier[] {
  return tokens.atSymbol("(") ? parseParenthesizedList(tokens, parseName) : [];
}

/** `if [not] exists` or nothing. */
export function takeIfNotExists(tokens: TokenStream): boolean {
  return tokens.takeKeywords("if", "not", "exists");
}

export function takeIfExists(tokens: TokenStream): boolean {
  return tokens.takeKeywords("if", "exists");
}
