import type { Statement } from "../../../../syntax/ast/index.ts";
import { parseAlter } from "../ddl/alter-table.ts";
import { parseCreate } from "../ddl/create.ts";
import { parseDrop } from "../ddl/drop.ts";
import { parseQueryBehindWith } from "../query/query.ts";
import { parseWith } from "../query/with.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseDelete } from "./delete.ts";
import { parseInsert } from "./insert.ts";
import * as other from "./other.ts";
import { parseUpdate } from "./update.ts";

/** One statement; what follows it is the caller's business. */
export function parseStatement(tokens: TokenStream): Statement {
  if (!tokens.atKeyword("explain")) return parsePlainStatement(tokens);
  const { start } = tokens.advance();
  if (tokens.takeKeyword("query")) tokens.expectKeyword("plan");
  const statement = parsePlainStatement(tokens);
  return { kind: "wrapper", verb: "explain", statement, start, end: tokens.previousEnd };
}

function parsePlainStatement(tokens: TokenStream): Statement {
  switch (tokens.token.kind === "word" ? tokens.token.value : "") {
    case "with":
    case "select":
    case "values":
    case "insert":
    case "replace":
    case "update":
    case "delete":
      return parseDataStatement(tokens);
    case "create":
      return parseCreate(tokens);
    case "alter":
      return parseAlter(tokens);
    case "drop":
      return parseDrop(tokens);
    case "attach":
      return other.parseAttach(tokens);
    case "detach":
      return other.parseDetach(tokens);
    case "pragma":
      return other.parsePragma(tokens);
    case "vacuum":
      return other.parseVacuum(tokens);
    case "analyze":
    case "reindex":
      return other.parseMaintenance(tokens);
  }
  return other.parseTransaction(tokens);
}

/** A query or data modification with its WITH. */
export function parseDataStatement(tokens: TokenStream): Statement {
  const { start } = tokens.token;
  const withClause = tokens.atKeyword("with") ? parseWith(tokens) : undefined;
  if (tokens.atKeyword("insert", "replace")) return parseInsert(tokens, start, withClause);
  if (tokens.atKeyword("update")) return parseUpdate(tokens, start, withClause);
  if (tokens.atKeyword("delete")) return parseDelete(tokens, start, withClause);
  const query = parseQueryBehindWith(tokens, start, withClause);
  return { kind: "query_statement", query, start, end: tokens.previousEnd };
}
