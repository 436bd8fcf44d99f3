import type { LockingClause } from "../../syntax/ast/index.ts";
import type { BoundBody, BoundSelect, Scope } from "../bound.ts";
import { type Draft, fail } from "../draft.ts";
import { relationsNamed } from "../scope.ts";

/** Rows can only be locked where each row of the result is one row of each table; `FOR UPDATE OF t` names a table of the FROM clause (manual, SELECT). */
export function checkLocking(draft: Draft, body: BoundBody, scope: Scope, clause: LockingClause): void {
  const strength = `FOR ${clause.strength.replaceAll("_", " ").toUpperCase()}`;
  const obstacle = draft.context.engine.semantics.leniency?.lockedGroups ? undefined : obstacleOf(body);
  if (obstacle !== undefined) {
    fail(draft, clause, "lock-not-allowed", { strength, obstacle });
    return;
  }
  for (const table of clause.tables) {
    const name = table.parts.at(-1)?.name ?? "";
    if (relationsNamed(draft, scope, name).length === 0) fail(draft, table, "locked-table", { name, strength });
  }
}

function obstacleOf(body: BoundBody): string | undefined {
  if (body.kind === "set_operation") return "UNION/INTERSECT/EXCEPT";
  return body.kind === "select" ? obstacleIn(body) : undefined;
}

function obstacleIn({ node, groups, scope }: BoundSelect): string | undefined {
  if (node?.distinct) return "DISTINCT clause";
  if (groups.present) return "GROUP BY clause";
  if (node?.having) return "HAVING clause";
  if (scope.aggregates.length > 0) return "aggregate functions";
  if (scope.windowCalls > 0) return "window functions";
  return scope.setReturning > 0 ? "set-returning functions in the target list" : undefined;
}
