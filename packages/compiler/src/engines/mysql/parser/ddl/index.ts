import type { Statement } from "../../../../syntax/ast/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAlter } from "./alter.ts";
import { parseCreate } from "./create.ts";
import { parseDrop, parseTruncate } from "./drop.ts";
import { parseRename } from "./rename.ts";

/** CREATE, ALTER, DROP, RENAME and TRUNCATE. */
export function parseDefinition(tokens: TokenStream): Statement {
  switch (tokens.token.value) {
    case "create":
      return parseCreate(tokens);
    case "alter":
      return parseAlter(tokens);
    case "drop":
      return parseDrop(tokens);
    case "rename":
      return parseRename(tokens);
    default:
      return parseTruncate(tokens);
  }
}
