import type { CreateIndex } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseColumnName, parseParenthesizedList } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { parseStorageParameters } from "./definition-list.ts";
import { parseIndexKey, takeNullsDistinct } from "./index-parameters.ts";
import { parseInheritableRelation, takeIfNotExists } from "./relation-name.ts";
import { parseAccessMethod, parseTablespace } from "./table-storage.ts";

/** CREATE [UNIQUE] INDEX; the current token is UNIQUE or INDEX. */
export function parseCreateIndex(tokens: TokenStream, context: CreateContext): CreateIndex {
  const unique = tokens.takeKeyword("unique") !== undefined;
  tokens.expectKeyword("index");
  tokens.takeKeyword("concurrently");
  const ifNotExists = takeIfNotExists(tokens);
  const name = tokens.atKeyword("on") && !ifNotExists ? undefined : parseColumnName(tokens);
  tokens.expectKeyword("on");
  const table = parseInheritableRelation(tokens).name;
  parseAccessMethod(tokens);
  const columns = parseParenthesizedList(tokens, parseIndexKey);
  if (tokens.takeKeyword("include")) parseParenthesizedList(tokens, parseIndexKey);
  takeNullsDistinct(tokens);
  if (tokens.takeKeyword("with")) parseStorageParameters(tokens);
  parseTablespace(tokens);
  const partial = tokens.takeKeyword("where") !== undefined;
  if (partial) parseExpression(tokens);
  return {
    kind: "create_index",
    start: context.start,
    end: tokens.previousEnd,
    ...(name && { name }),
    table,
    unique,
    ifNotExists,
    columns,
    partial,
  };
}
