import type { Statement } from "../../../../syntax/ast/index.ts";
import { parseList, parseTableName, takeIfExists } from "../names.ts";
import { skipRest } from "../statement/opaque.ts";
import type { TokenStream } from "../token-stream.ts";

/** `RENAME TABLE a TO b, …` and RENAME USER. */
export function parseRename(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("rename");
  if (tokens.takeKeyword("user")) return skipRest(tokens, "rename user", start);
  tokens.expectKeyword("table", "tables");
  takeIfExists(tokens);
  const renames = parseList(tokens, () => {
    const from = parseTableName(tokens);
    tokens.expectKeyword("to");
    return { from, to: parseTableName(tokens) };
  });
  return { kind: "rename_tables", renames, start, end: tokens.previousEnd };
}
