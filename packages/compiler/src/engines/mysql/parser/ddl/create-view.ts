import type { CreateView } from "../../../../syntax/ast/index.ts";
import { parseOptionalNames, parseTableName, takeIfNotExists } from "../names.ts";
import { parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";

/** `VIEW v [(columns)] AS query [WITH [CASCADED | LOCAL] CHECK OPTION]`. */
export function parseCreateView(tokens: TokenStream, start: number, orReplace: boolean): CreateView {
  tokens.expectKeyword("view");
  return parseViewDefinition(tokens, start, { orReplace, ifNotExists: takeIfNotExists(tokens) });
}

/** Name, columns and query of a view. */
export function parseViewDefinition(
  tokens: TokenStream,
  start: number,
  options: Pick<CreateView, "orReplace" | "ifNotExists">,
): CreateView {
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
    ...options,
    persistence: "permanent",
    recursive: false,
    columns,
    query,
    start,
    end: tokens.previousEnd,
  };
}
