import type { TableReference } from "../../../../syntax/ast/index.ts";
import { isName, parseName, parseParenthesizedList, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseTableAlias } from "./from-item.ts";

/** `[schema.]table [PARTITION (p, …)] [AS alias] [index hints]`. */
export function parseTableReference(tokens: TokenStream): TableReference {
  const name = parseTableName(tokens);
  skipPartitions(tokens);
  skipSystemTime(tokens);
  const alias = parseTableAlias(tokens);
  skipSystemTime(tokens);
  skipIndexHints(tokens);
  return {
    kind: "table_reference",
    name,
    only: false,
    ...(alias && { alias }),
    start: name.start,
    end: tokens.previousEnd,
  };
}

export function skipPartitions(tokens: TokenStream): void {
  if (tokens.atKeyword("partition") && tokens.peekSymbol(1, "(")) {
    tokens.advance();
    parseParenthesizedList(tokens, parseName);
  }
}

/** MariaDB's `FOR SYSTEM_TIME …` is left to its own server: only its simplest form is read. */
function skipSystemTime(tokens: TokenStream): void {
  tokens.takeKeywords("for", "system_time", "all");
}

/** `USE | FORCE | IGNORE INDEX [FOR JOIN | ORDER BY | GROUP BY] (i, …)`, any number of them. */
export function skipIndexHints(tokens: TokenStream): void {
  for (;;) {
    const isHint = tokens.atKeyword("use", "force", "ignore") && tokens.peekKeyword(1, "index", "key");
    if (!isHint) return;
    const word = tokens.advance().value;
    tokens.advance();
    skipHintScope(tokens);
    tokens.expectSymbol("(");
    if (word !== "use" || !tokens.atSymbol(")")) skipIndexNames(tokens);
    tokens.expectSymbol(")");
  }
}

function skipHintScope(tokens: TokenStream): void {
  if (!tokens.takeKeyword("for")) return;
  if (tokens.takeKeyword("join")) return;
  tokens.expectKeyword("order", "group");
  tokens.expectKeyword("by");
}

function skipIndexNames(tokens: TokenStream): void {
  do {
    if (!tokens.takeKeyword("primary")) {
      if (!isName(tokens.token)) tokens.fail();
      tokens.advance();
    }
  } while (tokens.takeSymbol(","));
}
