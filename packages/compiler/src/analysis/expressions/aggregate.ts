import type { Expression } from "../../syntax/ast/index.ts";
import type { Clause, Scope } from "../bound.ts";
import { type Draft, fail } from "../draft.ts";

/** How far binding had come before an aggregate's arguments. */
export interface AggregateMark {
  readonly references: number;
  readonly aggregates: number;
}

const withoutAggregates: ReadonlySet<Clause> = new Set<Clause>([
  "WHERE",
  "FROM",
  "GROUP BY",
  "LIMIT",
  "VALUES",
  "UPDATE",
  "RETURNING",
  "JOIN conditions",
  "functions in FROM",
  "FILTER",
  "MERGE WHEN conditions",
  "CALL arguments",
]);

/**
 * The query level over whose rows an aggregate runs: its own, or the nearest outer one when its arguments read only outer columns (manual 4.2.7).
 * Records it there and reports where it may not stand.
 */
export function aggregateLevel(draft: Draft, scope: Scope, node: Expression, mark: AggregateMark): Scope {
  const level = levelOf(scope, new Set(draft.references.slice(mark.references)));
  if (withoutAggregates.has(level.clause)) {
    fail(draft, node, "aggregate-not-allowed", { place: level.clause });
    // A query is not grouped by a mistake.
    return level;
  }
  if (level === scope && scope.aggregates.length > mark.aggregates) fail(draft, node, "nested-aggregate", {});
  level.aggregates.push(node);
  return level;
}

function levelOf(scope: Scope, referenced: ReadonlySet<Scope>): Scope {
  if (referenced.size === 0) return scope;
  for (let level: Scope | undefined = scope; level; level = level.parent) {
    if (referenced.has(level)) return level;
  }
  return scope;
}
