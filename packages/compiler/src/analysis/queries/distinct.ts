import type { Expression, OrderItem } from "../../syntax/ast/index.ts";
import type { ResultDraft } from "../bound.ts";
import { settleResult } from "../coercion.ts";
import { wantComparable } from "../comparability.ts";
import { type Draft, fail, isUnresolved, type Place, unresolvedType } from "../draft.ts";
import { canonicalColumn, createFingerprints } from "../structure.ts";
import { plainName } from "./order.ts";

/**
 * DISTINCT compares all columns. PostgreSQL takes untyped ones as text for that, whatever they become afterwards; databases that do not relate DISTINCT and
 * ORDER BY compare them as what they become.
 */
export function checkDistinctColumns(draft: Draft, columns: readonly ResultDraft[], place: Place): void {
  const { leniency, types } = draft.context.engine.semantics;
  for (const column of columns) {
    if (!leniency?.distinctOrder) settleResult(draft, column, types.text);
    wantComparable(draft, column.expression ?? place, column.type, "equality");
  }
}

/** Rows that DISTINCT has united can only be sorted by what is in them (manual 7.5). `order` are sort keys other than output names and positions. */
export function checkDistinctOrder(draft: Draft, columns: readonly ResultDraft[], order: readonly Expression[]): void {
  checkSorted(draft, columns, order, "distinct-order");
}

/** ORDER BY begins with the expressions of DISTINCT ON, in any order (manual, SELECT). Both have been bound. */
export function checkDistinctOn(
  draft: Draft,
  columns: readonly ResultDraft[],
  on: readonly Expression[],
  order: readonly OrderItem[],
): void {
  const print = createFingerprints(draft);
  const identify = (expression: Expression): unknown => {
    const column = draft.facts.get(expression)?.column;
    return column ? canonicalColumn(column) : print(outputOf(expression, columns)?.expression ?? expression);
  };
  const isKnown = (expression: Expression) => !isUnresolved(draft.facts.get(expression)?.type ?? unresolvedType);
  if (![...on, ...order.map((item) => item.expression)].every(isKnown)) return;
  const distinct = new Set(on.map(identify));
  const missing = new Set(distinct);
  for (const { expression } of order) {
    if (missing.size === 0) return;
    const key = identify(expression);
    if (!distinct.has(key)) {
      fail(draft, expression, "distinct-on-order", {});
      return;
    }
    missing.delete(key);
  }
}

/** The result column that a name or a position means. */
function outputOf(expression: Expression, columns: readonly ResultDraft[]): ResultDraft | undefined {
  if (expression.kind === "literal") return columns[Number(expression.value) - 1];
  const name = plainName(expression);
  return name === undefined ? undefined : columns.find((column) => column.name === name);
}

/** The same for `array_agg(DISTINCT a ORDER BY a)` (manual 4.2.7). */
export function checkAggregateOrder(draft: Draft, inputs: readonly Expression[], order: readonly Expression[]): void {
  const columns = inputs.map((expression) => ({ expression }));
  checkSorted(draft, columns, order, "aggregate-distinct-order");
}

function checkSorted(
  draft: Draft,
  columns: readonly Pick<ResultDraft, "expression" | "column">[],
  order: readonly Expression[],
  message: "distinct-order" | "aggregate-distinct-order",
): void {
  if (order.length === 0 || draft.context.engine.semantics.leniency?.distinctOrder) return;
  const print = createFingerprints(draft);
  const selected = new Set<unknown>();
  for (const { expression, column } of columns) {
    const source = column ?? (expression && draft.facts.get(expression)?.column);
    selected.add(source ? canonicalColumn(source) : expression && print(expression));
  }
  for (const key of order) {
    const facts = draft.facts.get(key);
    const wanted = facts?.column ? canonicalColumn(facts.column) : print(key);
    if (!selected.has(wanted) && facts && !isUnresolved(facts.type)) fail(draft, key, message, {});
  }
}
