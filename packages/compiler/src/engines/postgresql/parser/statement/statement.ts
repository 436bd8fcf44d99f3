import type { DataModifyingStatement, Query, Statement } from "../../../../syntax/ast/index.ts";
import { parseDefinition } from "../ddl/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQueryOrModification } from "./query-or-modification.ts";
import { parseCall, parseDeclareCursor, parseExplain, parsePrepare } from "./wrappers.ts";

/** One statement; what follows it is the caller's business. */
export function parseStatement(tokens: TokenStream): Statement {
  if (tokens.atSymbol("(")) return asStatement(parseQueryOrModification(tokens));
  switch (tokens.token.kind === "word" ? tokens.token.value : "") {
    case "select":
    case "values":
    case "table":
    case "with":
    case "insert":
    case "update":
    case "delete":
    case "merge":
      return asStatement(parseQueryOrModification(tokens));
    case "explain":
      return parseExplain(tokens);
    case "prepare":
      return tokens.peekKeyword(1, "transaction") ? parseDefinition(tokens) : parsePrepare(tokens);
    case "declare":
      return parseDeclareCursor(tokens);
    case "call":
      return parseCall(tokens);
  }
  return parseDefinition(tokens);
}

/** A query becomes a statement; the others are statements already. */
export function asStatement(parsed: Query | DataModifyingStatement): Statement {
  if (parsed.kind !== "query") return parsed;
  return { kind: "query_statement", query: parsed, start: parsed.start, end: parsed.end };
}
