import type { CreateTableAs, ExecuteSource, Query } from "../../../../syntax/ast/index.ts";
import { parseExpression } from "../expression/expression.ts";
import { parseColumnName, parseOptionalColumns, parseParenthesizedList } from "../names.ts";
import { parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import type { CreateContext } from "./create-context.ts";
import { parseStorageParameters } from "./definition-list.ts";
import { parseRelationName, takeIfNotExists } from "./relation-name.ts";
import { parseAccessMethod, parseTableStorage, parseTablespace } from "./table-storage.ts";

type Head = Pick<CreateTableAs, "name" | "ifNotExists" | "materializedView">;

/** `[(column, …)] [storage] AS { query | EXECUTE … } [WITH [NO] DATA]` behind a table's name. */
export function parseCreateTableAs(tokens: TokenStream, context: CreateContext, head: Head): CreateTableAs {
  const columns = parseOptionalColumns(tokens);
  parseTableStorage(tokens);
  tokens.expectKeyword("as");
  const source = tokens.atKeyword("execute") ? parseExecute(tokens) : parseQuery(tokens);
  return finish(tokens, context, head, columns, source);
}

/** CREATE MATERIALIZED VIEW; the current token is VIEW. */
export function parseCreateMaterializedView(tokens: TokenStream, context: CreateContext): CreateTableAs {
  tokens.expectKeyword("view");
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseRelationName(tokens);
  const columns = parseOptionalColumns(tokens);
  parseAccessMethod(tokens);
  if (tokens.takeKeyword("with")) parseStorageParameters(tokens);
  parseTablespace(tokens);
  tokens.expectKeyword("as");
  return finish(tokens, context, { name, ifNotExists, materializedView: true }, columns, parseQuery(tokens));
}

function finish(
  tokens: TokenStream,
  context: CreateContext,
  head: Head,
  columns: CreateTableAs["columns"],
  source: Query | ExecuteSource,
): CreateTableAs {
  const withData = parseWithData(tokens);
  const { start, persistence = "permanent" } = context;
  const end = tokens.previousEnd;
  return { kind: "create_table_as", start, end, persistence, columns, source, withData, ...head };
}

function parseExecute(tokens: TokenStream): ExecuteSource {
  const { start } = tokens.expectKeyword("execute");
  const name = parseColumnName(tokens);
  if (tokens.atSymbol("(")) parseParenthesizedList(tokens, parseExpression);
  return { kind: "execute", start, end: tokens.previousEnd, name };
}

function parseWithData(tokens: TokenStream): boolean {
  if (!tokens.takeKeyword("with")) return true;
  const withData = tokens.takeKeyword("no") === undefined;
  tokens.expectKeyword("data");
  return withData;
}
