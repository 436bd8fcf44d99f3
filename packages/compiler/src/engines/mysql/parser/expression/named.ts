import type { Expression, QualifiedName } from "../../../../syntax/ast/index.ts";
import { identifierOf, isName, isQualifier, parseNameBehindDot } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { specialCall } from "./calls.ts";
import { parseCall } from "./function-call.ts";
import { isFunctionWord } from "./function-words.ts";
import { stringLiteral } from "./literals.ts";

/** A column, or a call of a function. */
export function parseNamed(tokens: TokenStream): Expression {
  const { token } = tokens;
  if (tokens.peekSymbol(1, "(") && (isName(token) || isFunctionWord(token.value))) {
    return parseCall(tokens, partsName(tokens));
  }
  const name = partsName(tokens);
  if (name.parts.length === 2 && tokens.atSymbol("(")) return parseCall(tokens, name);
  const column: Expression = { kind: "column_reference", parts: name.parts, start: name.start, end: name.end };
  return tokens.atSymbol("->") || tokens.atSymbol("->>") ? parseJsonPath(tokens, column) : column;
}

/** `[[schema.]table.]name`. */
function partsName(tokens: TokenStream): QualifiedName {
  const { token } = tokens;
  const { start } = token;
  const isCall = tokens.peekSymbol(1, "(");
  const isNamed = isName(token) || isQualifier(tokens) || (isCall && isFunctionWord(token.value));
  const parts = [isNamed ? identifierOf(tokens.advance()) : tokens.fail()];
  while (parts.length < 3 && tokens.atSymbol(".")) {
    tokens.advance();
    parts.push(parseNameBehindDot(tokens));
  }
  return { kind: "qualified_name", parts, start, end: tokens.previousEnd };
}

/** `column -> 'path'` and `column ->> 'path'`: JSON_EXTRACT and its unquoted form (manual 14.17.3). */
function parseJsonPath(tokens: TokenStream, column: Expression): Expression {
  const unquoted = tokens.advance().value === "->>";
  const path = stringLiteral(tokens);
  const extract = specialCall(tokens, "json_extract", column.start, [column, path]);
  return unquoted ? specialCall(tokens, "json_unquote", column.start, [extract]) : extract;
}
