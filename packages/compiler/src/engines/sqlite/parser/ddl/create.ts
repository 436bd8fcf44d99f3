import type { Statement } from "../../../../syntax/ast/index.ts";
import { parseOptionalColumns, parseQualifiedName } from "../names.ts";
import { parseQuery } from "../query/query.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseCreateIndex } from "./create-index.ts";
import { parseCreateTable } from "./create-table.ts";
import { parseCreateTrigger } from "./create-trigger.ts";
import { parseCreateVirtualTable } from "./create-virtual-table.ts";

export function parseCreate(tokens: TokenStream): Statement {
  const { start } = tokens.expectKeyword("create");
  if (tokens.atKeyword("unique", "index")) return parseCreateIndex(tokens, start);
  if (tokens.atKeyword("virtual")) return parseCreateVirtualTable(tokens, start);
  const temporary = tokens.takeKeyword("temp", "temporary") !== undefined;
  switch (tokens.expectKeyword("table", "view", "trigger").value) {
    case "table":
      return parseCreateTable(tokens, start, temporary);
    case "view":
      return parseCreateView(tokens, start, temporary);
    default:
      return parseCreateTrigger(tokens, start);
  }
}

/** `IF NOT EXISTS`. */
export function takeIfNotExists(tokens: TokenStream): boolean {
  return tokens.takeKeywords("if", "not", "exists");
}

function parseCreateView(tokens: TokenStream, start: number, temporary: boolean): Statement {
  const ifNotExists = takeIfNotExists(tokens);
  const name = parseQualifiedName(tokens);
  const columns = parseOptionalColumns(tokens);
  tokens.expectKeyword("as");
  const query = parseQuery(tokens);
  return {
    kind: "create_view",
    name,
    orReplace: false,
    ifNotExists,
    persistence: temporary ? "temporary" : "permanent",
    recursive: false,
    columns,
    query,
    start,
    end: tokens.previousEnd,
  };
}
