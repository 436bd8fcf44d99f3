import type { Delete } from "../../syntax/ast/index.ts";
import type { BoundDataModification, Scope } from "../bound.ts";
import { type Draft, fail } from "../draft.ts";
import { findRelation } from "../expressions/column-reference.ts";
import { bindFromList } from "../from/from-list.ts";
import { lookUpTable, tableRelation } from "../from/table.ts";
import { judgeDataModification, type ModificationParts } from "../nullability/data-modification.ts";
import { bindLimits, bindOrder } from "../queries/order.ts";
import { bindWith } from "../queries/with.ts";
import { createScope, showInScope } from "../scope.ts";
import { bindCondition } from "./insert.ts";
import { bindReturning } from "./returning.ts";
import { limitedTail } from "./update.ts";

export function bindDelete(draft: Draft, outer: Scope, node: Delete): BoundDataModification {
  const { tables, ctes } = bindWith(draft, { parent: outer, ctes: outer.ctes, settles: false }, node.with);
  const table = node.targets ? undefined : lookUpTable(draft, node.table.name);
  const target = table && tableRelation(draft, node.table, table);
  const scope = createScope(outer, ctes, { clause: "FROM" });
  const from = bindFromList(draft, scope, node.using);
  if (node.targets) return finishMultiple(draft, scope, node, { tables, from });
  if (target && scope.relations.some((relation) => relation.name === target.name)) {
    fail(draft, node.table, "duplicate-alias", { name: target.name });
  }
  const shown = target ? [target] : [];
  const visible = [...shown.flatMap((relation) => relation.columns), ...scope.columns];
  showInScope(scope, [...shown, ...scope.relations], visible);
  scope.clause = "WHERE";
  if (node.where) bindCondition(draft, scope, node.where);
  // differs from the database: the text that sqlc expands lists the target's columns only.
  const star = { relations: shown, columns: visible };
  const columns = bindReturning(draft, scope, table, node.returning, star, { new: "DELETE has no new row" });
  bindOrder(draft, scope, node.orderBy, []);
  bindLimits(draft, scope, limitedTail(node));
  const filters = node.where ? [node.where] : [];
  return judgeDataModification(draft, node, {
    tables,
    columns,
    source: undefined,
    from,
    filters,
    narrowsTarget: true,
    target,
  });
}

/** MySQL's form for several tables: those named are among the tables of FROM or USING, by their alias where they have one. */
function finishMultiple(
  draft: Draft,
  scope: Scope,
  node: Delete,
  bound: Pick<ModificationParts, "tables" | "from">,
): BoundDataModification {
  for (const name of node.targets ?? []) findRelation(draft, scope, name.parts, name);
  scope.clause = "WHERE";
  if (node.where) bindCondition(draft, scope, node.where);
  const filters = node.where ? [node.where] : [];
  return judgeDataModification(draft, node, { ...bound, columns: [], source: undefined, filters, narrowsTarget: true });
}
