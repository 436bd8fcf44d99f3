import type { Statement } from "../../../../syntax/ast/index.ts";
import { parseDefinition } from "../ddl/index.ts";
import { atParenthesizedQueryStart, parseQuery, parseQueryBehindWith } from "../query/query.ts";
import { parseWith } from "../query/with.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseAdministration } from "./administration.ts";
import { parseCall } from "./call.ts";
import { parseDelete } from "./delete.ts";
import { parseExplain } from "./explain.ts";
import { parseInsert } from "./insert.ts";
import { parseLoad } from "./load.ts";
import { parseUpdate } from "./update.ts";

/** One statement; what follows it is the caller's business. */
export function parseStatement(tokens: TokenStream): Statement {
  const { start } = tokens.token;
  if (tokens.atSymbol("(")) return atParenthesizedQueryStart(tokens) ? parseQueryStatement(tokens) : tokens.fail();
  switch (tokens.token.kind === "word" ? tokens.token.value : "") {
    case "select":
    case "values":
    case "table":
      return parseQueryStatement(tokens);
    case "with":
      return parseWithStatement(tokens);
    case "insert":
    case "replace":
      return parseInsert(tokens);
    case "update":
      return parseUpdate(tokens, start, undefined);
    case "delete":
      return parseDelete(tokens, start, undefined);
    case "load":
      return parseLoad(tokens);
    case "explain":
    case "describe":
    case "desc":
      return parseExplain(tokens);
    case "call":
      return parseCall(tokens);
    case "create":
    case "alter":
    case "drop":
    case "rename":
    case "truncate":
      return parseDefinition(tokens);
  }
  return parseAdministration(tokens);
}

export function parseQueryStatement(tokens: TokenStream): Statement {
  const { start } = tokens.token;
  const query = parseQuery(tokens);
  return { kind: "query_statement", query, start, end: tokens.previousEnd };
}

function parseWithStatement(tokens: TokenStream): Statement {
  const { start } = tokens.token;
  const withClause = parseWith(tokens);
  if (tokens.atKeyword("update")) return parseUpdate(tokens, start, withClause);
  if (tokens.atKeyword("delete")) return parseDelete(tokens, start, withClause);
  const query = parseQueryBehindWith(tokens, start, withClause);
  return { kind: "query_statement", query, start, end: tokens.previousEnd };
}
