import type { Expression, Query, SelectCore, Star, TableCommand } from "../../syntax/ast/index.ts";
import type { BoundSelect, GroupingDraft, Scope } from "../bound.ts";
import { settleResults, wantBoolean } from "../coercion.ts";
import type { Draft } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { bindWindowSpecification } from "../expressions/window.ts";
import { bindFromList } from "../from/from-list.ts";
import { bindTable } from "../from/table.ts";
import { createScope, inClause, showInScope } from "../scope.ts";
import { columnResults } from "../stars.ts";
import { bindTargets } from "../targets.ts";
import { checkDistinctColumns, checkDistinctOn, checkDistinctOrder } from "./distinct.ts";
import { bindGrouping } from "./grouping.ts";
import { checkGrouping } from "./grouping-check.ts";
import { bindLimits, bindOrder } from "./order.ts";
import type { Surroundings } from "./query.ts";

/** Binds in the order of the database, which decides where a parameter gets its type: FROM, targets, WHERE, HAVING, ORDER BY, GROUP BY, DISTINCT, LIMIT. */
export function bindSelect(draft: Draft, around: Surroundings, node: SelectCore, tail: Query | undefined): BoundSelect {
  const scope = createScope(around.parent, around.ctes, { clause: "FROM" });
  const from = bindFromList(draft, scope, node.from);
  scope.windows = new Map(node.windows.map((named) => [named.name.name, named.window]));
  scope.clause = "SELECT";
  const columns = bindTargets(draft, scope, node.targets);
  if (draft.context.engine.semantics.leniency?.aliasesInConditions) scope.outputs = outputsOf(node);
  const padsRows = scope.setReturning > 1;
  bindFilters(draft, scope, node);
  const order = tail ? bindOrder(draft, scope, tail.orderBy, columns) : [];
  const groups = bindGrouping(draft, scope, node, columns);
  for (const expression of node.distinct?.on ?? []) {
    const { start, end } = expression;
    bindOrder(draft, scope, [{ kind: "order_item", start, end, expression }], columns, "equality");
  }
  if (node.distinct && tail) checkDistinctOn(draft, columns, node.distinct.on, tail.orderBy);
  if (node.distinct?.on.length === 0) {
    checkDistinctOrder(draft, columns, order);
    checkDistinctColumns(draft, columns, node);
  }
  if (tail) bindLimits(draft, scope, tail);
  for (const { window } of node.windows) bindWindowSpecification(draft, scope, window);
  if (around.settles) settleResults(draft, columns);
  const bound: BoundSelect = { kind: "select", node, scope, from, columns, groups, padsRows };
  checkGrouping(draft, bound, order);
  return bound;
}

/** Items of the select list by their alias. */
function outputsOf({ targets }: SelectCore): ReadonlyMap<string, Expression> {
  const outputs = new Map<string, Expression>();
  for (const { alias, expression } of targets) {
    if (alias && !outputs.has(alias.name)) outputs.set(alias.name, expression);
  }
  return outputs;
}

function bindFilters(draft: Draft, scope: Scope, node: SelectCore): void {
  const { where, having } = node;
  if (where) {
    inClause(scope, "WHERE", () => bindExpression(draft, scope, where));
    wantBoolean(draft, where, "WHERE");
  }
  if (having) {
    inClause(scope, "HAVING", () => bindExpression(draft, scope, having));
    wantBoolean(draft, having, "HAVING");
  }
}

const ungrouped: GroupingDraft = { present: false, keys: [], mayBeEmpty: true };

/** `TABLE t` is `SELECT * FROM t`. */
export function bindTableCommand(
  draft: Draft,
  around: Surroundings,
  node: TableCommand,
  tail: Query | undefined,
): BoundSelect {
  const scope = createScope(around.parent, around.ctes, { clause: "FROM" });
  const table = bindTable(draft, scope, node.table);
  showInScope(scope, table.relations, table.columns);
  const star: Star = { kind: "star", start: node.start, end: node.end, qualifier: [] };
  const columns = columnResults(
    star,
    table.columns.filter((column) => !column.hidden),
  );
  if (tail) {
    bindOrder(draft, scope, tail.orderBy, columns);
    bindLimits(draft, scope, tail);
  }
  return { kind: "select", node: undefined, scope, from: [table], columns, groups: ungrouped, padsRows: false };
}
