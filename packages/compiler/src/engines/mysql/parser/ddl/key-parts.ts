import type { Identifier } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { integerLiteral } from "../expression/literals.ts";
import { isName, parseName, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `(column [(length)] [ASC | DESC], (expression), …)`; undefined in the place of an expression or a period. */
export function parseKeyParts(tokens: TokenStream): (Identifier | undefined)[] {
  return parseParenthesizedList(tokens, parseKeyPart);
}

function parseKeyPart(tokens: TokenStream): Identifier | undefined {
  const column = tokens.atSymbol("(") ? parseFunctionalPart(tokens) : parseColumnPart(tokens);
  tokens.takeKeyword("asc", "desc");
  return column;
}

function parseFunctionalPart(tokens: TokenStream): undefined {
  tokens.advance();
  parseExpression(tokens);
  tokens.expectSymbol(")");
  return undefined;
}

function parseColumnPart(tokens: TokenStream): Identifier | undefined {
  const column = parseName(tokens);
  if (tokens.takeSymbol("(")) {
    integerLiteral(tokens);
    tokens.expectSymbol(")");
  }
  // The name of a period, in MariaDB.
  return tokens.takeKeywords("without", "overlaps") ? undefined : column;
}

/** `USING BTREE` or `TYPE BTREE`. */
export function skipIndexType(tokens: TokenStream): boolean {
  if (!tokens.atKeyword("using", "type")) return false;
  tokens.advance();
  tokens.expectKeyword("btree", "hash", "rtree", "hnsw");
  return true;
}

/** `KEY_BLOCK_SIZE = n`, `COMMENT '…'`, `INVISIBLE`, `WITH PARSER p`, … */
export function skipIndexOptions(tokens: TokenStream): void {
  for (;;) {
    if (tokens.takeKeyword("key_block_size")) {
      tokens.takeSymbol("=");
      integerLiteral(tokens);
    } else if (tokens.takeKeyword("comment", "engine_attribute", "secondary_engine_attribute")) {
      tokens.takeSymbol("=");
      if (tokens.token.kind !== "string") tokens.fail();
      tokens.advance();
    } else if (tokens.takeKeywords("with", "parser")) {
      parseName(tokens);
    } else if (tokens.takeKeyword("clustering")) {
      tokens.takeSymbol("=");
      if (isName(tokens.token)) tokens.advance();
    } else if (
      !skipIndexType(tokens) &&
      !tokens.takeKeyword("visible", "invisible", "ignored") &&
      !tokens.takeKeywords("not", "ignored")
    )
      return;
  }
}
