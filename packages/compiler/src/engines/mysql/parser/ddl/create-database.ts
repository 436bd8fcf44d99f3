import type { CreateSchema, Opaque } from "../../../../syntax/ast/index.ts";
import { parseName, takeIfNotExists } from "../names.ts";
import { opaque } from "../statement/opaque.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCharacterSetName } from "../type-name.ts";

export function parseCreateDatabase(tokens: TokenStream, start: number): CreateSchema {
  tokens.expectKeyword("database", "schema");
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseName(tokens);
  while (takeDatabaseOption(tokens));
  return { kind: "create_schema", name, ifNotExists, elements: [], start, end: tokens.previousEnd };
}

export function parseAlterDatabase(tokens: TokenStream, start: number): Opaque {
  tokens.expectKeyword("database", "schema");
  const atOption = tokens.atKeyword(
    "default",
    "character",
    "char",
    "charset",
    "collate",
    "encryption",
    "read",
    "upgrade",
  );
  if (!atOption || tokens.peekKeyword(1, "character", "charset", "collate")) {
    if (!tokens.atKeyword("default", "character", "collate")) parseName(tokens);
  }
  if (tokens.takeKeywords("upgrade", "data", "directory", "name")) return opaque(tokens, "alter database", start);
  if (!takeDatabaseOption(tokens)) tokens.fail();
  while (takeDatabaseOption(tokens));
  return opaque(tokens, "alter database", start);
}

/** `[DEFAULT] CHARACTER SET = x`, `COLLATE`, `ENCRYPTION`, `READ ONLY`, `COMMENT`. */
function takeDatabaseOption(tokens: TokenStream): boolean {
  const isDefault = tokens.takeKeyword("default") !== undefined;
  if (
    tokens.takeKeyword("charset", "collate") ||
    tokens.takeKeywords("character", "set") ||
    tokens.takeKeywords("char", "set")
  ) {
    tokens.takeSymbol("=");
    if (!tokens.takeKeyword("default", "binary")) parseCharacterSetName(tokens);
    return true;
  }
  if (tokens.takeKeyword("encryption", "comment")) {
    tokens.takeSymbol("=");
    if (tokens.token.kind !== "string") tokens.fail();
    tokens.advance();
    return true;
  }
  if (tokens.takeKeywords("read", "only")) {
    tokens.takeSymbol("=");
    if (!tokens.takeKeyword("default")) tokens.advance();
    return true;
  }
  return isDefault ? tokens.fail() : false;
}
