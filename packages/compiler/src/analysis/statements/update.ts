import type { Relation } from "../../catalog/index.ts";
import type { AssignmentTarget, Delete, Query, Update } from "../../syntax/ast/index.ts";
import type { BoundDataModification, Scope } from "../bound.ts";
import { type Draft, fail } from "../draft.ts";
import { findRelation } from "../expressions/column-reference.ts";
import { bindFromList } from "../from/from-list.ts";
import { lookUpTable, tableRelation } from "../from/table.ts";
import { judgeDataModification } from "../nullability/data-modification.ts";
import { bindLimits, bindOrder } from "../queries/order.ts";
import { bindWith } from "../queries/with.ts";
import { columnsNamed, createScope, showInScope } from "../scope.ts";
import { bindAssignments } from "./assignment.ts";
import { bindCondition } from "./insert.ts";
import { bindReturning } from "./returning.ts";

/** Binds in the order of the database: FROM, WHERE, RETURNING, SET. An expanded `RETURNING *` lists the tables of FROM first, as sqlc does. */
export function bindUpdate(draft: Draft, outer: Scope, node: Update): BoundDataModification {
  const { tables, ctes } = bindWith(draft, { parent: outer, ctes: outer.ctes, settles: false }, node.with);
  const table = lookUpTable(draft, node.table.name);
  const target = table && tableRelation(draft, node.table, table);
  const scope = createScope(outer, ctes, { clause: "FROM" });
  const from = bindFromList(draft, scope, node.tables ?? node.from);
  if (target && scope.relations.some((relation) => relation.name === target.name) && !node.tables) {
    fail(draft, node.table, "duplicate-alias", { name: target.name });
  }
  const shown = node.tables ? [] : target ? [target] : [];
  const relations = [...shown, ...scope.relations];
  const visible = [...shown.flatMap((relation) => relation.columns), ...scope.columns];
  showInScope(scope, relations, visible);
  scope.clause = "UPDATE";
  if (node.where) bindCondition(draft, scope, node.where);
  const isExpanded = draft.context.settings.stars === "expanded";
  const star = { relations: isExpanded ? [...relations.slice(shown.length), ...shown] : relations, columns: visible };
  const seesOthers = !draft.context.engine.semantics.strictness?.returningOthers;
  const own = { relations: shown, columns: shown.flatMap((relation) => relation.columns) };
  const targetScope = createScope(outer, ctes, { ...own, clause: "RETURNING" });
  const columns = seesOthers
    ? bindReturning(draft, scope, table, node.returning, star, {})
    : bindReturning(draft, targetScope, table, node.returning, own, {});
  bindAssignments(
    draft,
    scope,
    (assigned) => (node.tables || assigned.qualifier.length > 0 ? assignedTable(draft, scope, assigned) : table),
    node.assignments,
  );
  bindOrder(draft, scope, node.orderBy, []);
  bindLimits(draft, scope, limitedTail(node));
  const filters = node.where ? [node.where] : [];
  return judgeDataModification(draft, node, {
    tables,
    columns,
    source: undefined,
    from,
    filters,
    narrowsTarget: false,
    target,
  });
}

/** Of several tables the one that is named, or else has the column. */
function assignedTable(draft: Draft, scope: Scope, { qualifier, column }: AssignmentTarget): Relation | undefined {
  const relation =
    qualifier.length > 0
      ? findRelation(draft, scope, qualifier, column)?.relation
      : columnsNamed(draft, scope, column.name)[0]?.relation;
  if (!relation && qualifier.length === 0) fail(draft, column, "undefined-column", { name: column.name });
  return relation?.source.kind === "table" ? relation.source.table : undefined;
}

/** MySQL's and SQLite's `UPDATE … LIMIT` has the place of a query's. */
export function limitedTail(node: Update | Delete): Query {
  return {
    kind: "query",
    start: node.start,
    end: node.end,
    body: { kind: "values", start: node.start, end: node.end, rows: [] },
    orderBy: [],
    locking: [],
    ...(node.limit && { limit: node.limit }),
    ...(node.offset && { offset: node.offset }),
  };
}
