import type { LockingClause, QualifiedName } from "../../../../syntax/ast/index.ts";
import { parseList, parseTableName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `FOR UPDATE …`, `FOR SHARE …` and `LOCK IN SHARE MODE`, any number of them. */
export function parseLocking(tokens: TokenStream): LockingClause[] {
  const clauses: LockingClause[] = [];
  while (tokens.atKeywords("for", "update") || tokens.atKeywords("for", "share") || tokens.atKeyword("lock")) {
    clauses.push(tokens.atKeyword("lock") ? parseShareMode(tokens) : parseFor(tokens));
  }
  return clauses;
}

function parseShareMode(tokens: TokenStream): LockingClause {
  const { start } = tokens.token;
  tokens.expectKeywords("lock", "in", "share", "mode");
  return finish(tokens, "share", [], start);
}

function parseFor(tokens: TokenStream): LockingClause {
  const { start } = tokens.advance();
  const strength = tokens.expectKeyword("update", "share").value === "update" ? "update" : "share";
  const tables = tokens.takeKeyword("of") ? parseList(tokens, parseTableName) : [];
  return finish(tokens, strength, tables, start);
}

function finish(
  tokens: TokenStream,
  strength: LockingClause["strength"],
  tables: readonly QualifiedName[],
  start: number,
): LockingClause {
  const wait = parseWait(tokens);
  return { kind: "locking", strength, tables, ...(wait && { wait }), start, end: tokens.previousEnd };
}

function parseWait(tokens: TokenStream): LockingClause["wait"] {
  if (tokens.takeKeyword("nowait")) return "nowait";
  if (tokens.takeKeywords("skip", "locked")) return "skip_locked";
  if (tokens.takeKeyword("wait") && tokens.token.kind === "integer") tokens.advance();
  return undefined;
}
