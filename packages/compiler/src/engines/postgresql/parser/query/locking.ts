import type { LockingClause } from "../../../../syntax/ast/index.ts";
import { parseList, parseQualifiedName } from "../names.ts";
import type { TokenStream } from "../token-stream.ts";

/** `FOR UPDATE …`, repeated, or `FOR READ ONLY`, which locks nothing; or nothing. */
export function parseLocking(tokens: TokenStream): LockingClause[] {
  if (tokens.takeKeywords("for", "read", "only")) return [];
  const clauses: LockingClause[] = [];
  while (tokens.atKeyword("for")) clauses.push(parseClause(tokens));
  return clauses;
}

function parseClause(tokens: TokenStream): LockingClause {
  const { start } = tokens.expectKeyword("for");
  const strength = parseStrength(tokens);
  const tables = tokens.takeKeyword("of") ? parseList(tokens, parseQualifiedName) : [];
  const wait = parseWait(tokens);
  return { kind: "locking", strength, tables, ...(wait && { wait }), start, end: tokens.previousEnd };
}

function parseStrength(tokens: TokenStream): LockingClause["strength"] {
  if (tokens.takeKeyword("update")) return "update";
  if (tokens.takeKeyword("share")) return "share";
  if (tokens.takeKeyword("key")) {
    tokens.expectKeyword("share");
    return "key_share";
  }
  tokens.expectKeywords("no", "key", "update");
  return "no_key_update";
}

function parseWait(tokens: TokenStream): LockingClause["wait"] {
  if (tokens.takeKeyword("nowait")) return "nowait";
  if (!tokens.takeKeyword("skip")) return undefined;
  tokens.expectKeyword("locked");
  return "skip_locked";
}
