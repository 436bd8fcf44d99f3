import type { Statement } from "../../../../syntax/ast/index.ts";
import { isName, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";
import { opaque } from "./opaque.ts";
import { parseStatement } from "./statement.ts";

/** EXPLAIN of a statement or a connection, and DESCRIBE of a table. */
export function parseExplain(tokens: TokenStream): Statement {
  const { start } = tokens.advance();
  const analyze = tokens.takeKeyword("analyze", "extended", "partitions");
  if (tokens.atKeyword("format") && tokens.peekSymbol(1, "=")) parseFormat(tokens);
  if (tokens.takeKeywords("for", "connection")) {
    tokens.advance();
    return opaque(tokens, "explain", start);
  }
  if (!analyze && isName(tokens.token)) return parseDescribe(tokens, start);
  if (
    !tokens.atKeyword("select", "table", "values", "with", "insert", "replace", "update", "delete") &&
    !tokens.atSymbol("(")
  ) {
    tokens.fail();
  }
  const statement = parseStatement(tokens);
  return { kind: "wrapper", verb: "explain", statement, start, end: tokens.previousEnd };
}

function parseFormat(tokens: TokenStream): void {
  tokens.advance();
  tokens.advance();
  if (tokens.token.kind !== "word" && tokens.token.kind !== "string") tokens.fail();
  tokens.advance();
  if (tokens.takeKeyword("into")) tokens.advance();
}

/** `DESCRIBE t [column]`. */
function parseDescribe(tokens: TokenStream, start: number): Statement {
  parseTableName(tokens);
  if (isName(tokens.token) || tokens.token.kind === "string") tokens.advance();
  return opaque(tokens, "explain", start);
}
