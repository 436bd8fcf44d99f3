import type { ConflictTarget, OnConflict } from "../../../../syntax/ast/index.ts";
import { parseParenthesizedList } from "../../../../syntax/parser/lists.ts";
import { parseOrderItem } from "../query/order-by.ts";
import { parseWhere } from "../query/select-core.ts";
import type { TokenStream } from "../token-stream.ts";
import { parseSet } from "./assignments.ts";

/** Any number of `ON CONFLICT …`; only the last may be without a target. */
export function parseOnConflict(tokens: TokenStream): OnConflict[] {
  const clauses: OnConflict[] = [];
  while (tokens.atKeyword("on")) {
    const clause = parseClause(tokens);
    clauses.push(clause);
    if (!clause.target) break;
  }
  return clauses;
}

function parseClause(tokens: TokenStream): OnConflict {
  const { start } = tokens.expectKeyword("on");
  tokens.expectKeyword("conflict");
  const target = tokens.atSymbol("(") ? parseTarget(tokens) : undefined;
  tokens.expectKeyword("do");
  const updates = tokens.expectKeyword("nothing", "update").value === "update";
  const assignments = updates ? parseSet(tokens) : [];
  const where = updates ? parseWhere(tokens) : undefined;
  return {
    kind: "on_conflict",
    ...(target && { target }),
    action: updates ? "update" : "nothing",
    assignments,
    ...(where && { where }),
    start,
    end: tokens.previousEnd,
  };
}

function parseTarget(tokens: TokenStream): ConflictTarget {
  const { start } = tokens.token;
  const items = parseParenthesizedList(tokens, parseOrderItem);
  const where = parseWhere(tokens);
  const elements = items.map((item) => item.expression);
  return { kind: "conflict_target", elements, ...(where && { where }), start, end: tokens.previousEnd };
}
