import type { CreateView } from "../../../../syntax/ast/index.ts";
import { parseColumnName, parseOptionalColumns, parseParenthesizedList } from "../names.ts";
import { parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { parseStorageParameters } from "./definition-list.ts";
import { parseRelationName } from "./relation-name.ts";

/** CREATE [RECURSIVE] VIEW; the current token is RECURSIVE or VIEW. A recursive view must name its columns. */
export function parseCreateView(tokens: TokenStream, context: CreateContext): CreateView {
  const recursive = tokens.takeKeyword("recursive") !== undefined;
  tokens.expectKeyword("view");
  const name = parseRelationName(tokens);
  const columns = recursive ? parseParenthesizedList(tokens, parseColumnName) : parseOptionalColumns(tokens);
  if (tokens.takeKeyword("with")) parseStorageParameters(tokens);
  tokens.expectKeyword("as");
  const query = parseQuery(tokens);
  parseCheckOption(tokens, recursive);
  const { start, orReplace, persistence = "permanent" } = context;
  const end = tokens.previousEnd;
  return {
    kind: "create_view",
    start,
    end,
    name,
    orReplace,
    ifNotExists: false,
    persistence,
    recursive,
    columns,
    query,
  };
}

function parseCheckOption(tokens: TokenStream, recursive: boolean): void {
  if (!tokens.atKeyword("with")) return;
  const { start } = tokens.advance();
  tokens.takeKeyword("cascaded", "local");
  tokens.expectKeywords("check", "option");
  if (recursive) tokens.failAt("WITH CHECK OPTION not supported on recursive views", start, tokens.previousEnd);
}
