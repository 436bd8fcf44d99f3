import type { Statement } from "../../../../syntax/ast/index.ts";
import { parseDefinition } from "../ddl/index.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseQueryOrModification } from "./query-or-modification.ts";
import { parseCall, parseDeclareCursor, parseExplain, parsePrepare } from "./wrappers.ts";

/** One statement; what follows it is the caller's business. */
export function parseStatement(tokens: TokenStream): Statement {
  if (tokens.atSymbol("(")) return parseQueryStatement(tokens);
  switch (tokens.token.kind === "word" ? tokens.token.value : "") {
    case "select":
    case "values":
    case "table":
    case "with":
    case "insert":
    case "update":
    case "delete":
    case "merge":
      return parseQueryStatement(tokens);
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

/** A query, parentheses included, or a data modification as a statement. */
export function parseQueryStatement(tokens: TokenStream): Statement {
  const { start } = tokens.token;
  const parsed = parseQueryOrModification(tokens);
  if (parsed.kind !== "query") return parsed;
  return { kind: "query_statement", query: parsed, start, end: tokens.previousEnd };
}
