import type { CreateIndex } from "../../../../syntax/ast/index.ts";
import { isName, parseName, parseTableName, takeIfNotExists } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseKeyParts, skipIndexOptions, skipIndexType } from "./key-parts.ts";

/** `[UNIQUE | FULLTEXT | SPATIAL] INDEX i [USING t] ON table (parts) [options]`. */
export function parseCreateIndex(tokens: TokenStream, start: number): CreateIndex {
  const form = tokens.takeKeyword("unique", "fulltext", "spatial", "vector")?.value;
  tokens.expectKeyword("index");
  const ifNotExists = takeIfNotExists(tokens);
  const name = isName(tokens.token) ? parseName(tokens) : tokens.fail();
  skipIndexType(tokens);
  tokens.expectKeyword("on");
  const table = parseTableName(tokens);
  const columns = parseKeyParts(tokens);
  skipIndexOptions(tokens);
  for (;;) {
    if (tokens.takeKeyword("algorithm", "lock")) {
      tokens.takeSymbol("=");
      tokens.expectKeyword("default", "inplace", "copy", "instant", "nocopy", "none", "shared", "exclusive");
    } else if (tokens.takeKeyword("wait")) tokens.advance();
    else if (!tokens.takeKeyword("nowait")) break;
  }
  return {
    kind: "create_index",
    name,
    table,
    unique: form === "unique",
    ifNotExists,
    columns,
    partial: false,
    start,
    end: tokens.previousEnd,
  };
}
