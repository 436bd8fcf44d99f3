import type { Opaque } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseSystemVariable, parseUserVariable } from "../expression/variables.ts";
import { isName, parseList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSetName } from "../type-name.ts";
import { opaque, skipRest } from "./opaque.ts";

/** `SET variable = value, …`, SET NAMES, SET TRANSACTION, SET PASSWORD, SET ROLE … */
export function parseSet(tokens: TokenStream): Opaque {
  const { start } = tokens.advance();
  if (
    tokens.atKeyword("password", "role") ||
    tokens.atKeywords("default", "role") ||
    tokens.atKeyword("resource", "statement")
  ) {
    return skipRest(tokens, "set", start);
  }
  if (
    tokens.atKeyword("transaction") ||
    (tokens.atKeyword("global", "session", "local") && tokens.peekKeyword(1, "transaction"))
  ) {
    return skipRest(tokens, "set", start);
  }
  parseList(tokens, parseSetting);
  return opaque(tokens, "set", start);
}

function parseSetting(tokens: TokenStream): void {
  if (tokens.takeKeyword("names")) {
    parseNames(tokens);
    return;
  }
  if (tokens.takeKeyword("charset") || tokens.takeKeywords("character", "set") || tokens.takeKeywords("char", "set")) {
    if (!tokens.takeKeyword("default")) parseCharacterSetName(tokens);
    return;
  }
  parseVariable(tokens);
  if (!tokens.takeSymbol(":=")) tokens.expectSymbol("=");
  parseValue(tokens);
}

function parseNames(tokens: TokenStream): void {
  if (tokens.takeKeyword("default")) return;
  parseCharacterSetName(tokens);
  if (tokens.takeKeyword("collate")) parseCharacterSetName(tokens);
}

function parseVariable(tokens: TokenStream): void {
  if (tokens.token.kind === "variable") {
    parseUserVariable(tokens);
    return;
  }
  if (tokens.atSymbol("@@")) {
    parseSystemVariable(tokens);
    return;
  }
  if (tokens.atKeyword("global", "session", "local", "persist", "persist_only") && !tokens.peekSymbol(1, "="))
    tokens.advance();
  parseQualifiedName(tokens);
}

/** Words such as ON, ALL, BINARY, ROW and SYSTEM are values of settings. */
function parseValue(tokens: TokenStream): void {
  const next = tokens.peek();
  const alone = next.kind === "end" || tokens.peekSymbol(1, ",") || tokens.peekSymbol(1, ";");
  const isWord = tokens.atKeyword("on", "all", "binary", "row", "system", "default", "null") || isName(tokens.token);
  if (alone && isWord) tokens.advance();
  else parseExpression(tokens);
}
