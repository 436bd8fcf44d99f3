import type { CreateView } from "../../../../syntax/ast/index.ts";
import { parseOptionalNames, parseTableName, takeIfNotExists } from "../names.ts";
import { parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";

/** `VIEW v [(columns)] AS query [WITH [CASCADED | LOCAL] CHECK OPTION]`. */
export function parseCreateView(tokens: TokenStream, start: number, orReplace: boolean): CreateView {
  tokens.expectKeyword("view");
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseTableName(tokens);
  const columns = parseOptionalNames(tokens);
  tokens.expectKeyword("as");
  const query = parseQuery(tokens);
  if (tokens.takeKeyword("with")) {
    tokens.takeKeyword("cascaded", "local");
    tokens.expectKeywords("check", "option");
  }
  return {
    kind: "create_view",
    name,
    orReplace,
    ifNotExists,
    persistence: "permanent",
    recursive: false,
    columns,
    query,
    start,
    end: tokens.previousEnd,
  };
}
