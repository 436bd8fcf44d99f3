import type { SqlType } from "../../catalog/index.ts";
import type { Expression } from "../../syntax/ast/index.ts";
import type { FactsDraft, ResultDraft } from "../bound.ts";
import { coerce, settleResult, typeOf } from "../coercion.ts";
import { type Draft, factsOf, fail, notJudged, type Place } from "../draft.ts";
import { noteColumn } from "../parameter-columns.ts";
import { applyOperator, type OperatorName, resolveOperator } from "./operator.ts";

/** A row constructor, or a sub-query that gives one. */
export function isRowLike(node: Expression): boolean {
  return node.kind === "row" || node.kind === "scalar_subquery";
}

/** `(a, b) = (c, d)`: the operator between each pair (manual 9.25.5). A sub-query may stand on the right. */
export function bindRowComparison(
  draft: Draft,
  node: Place & { readonly left: Expression; readonly right: Expression },
  operator: OperatorName & Place,
): FactsDraft {
  const { left, right } = node;
  if (left.kind === "row" && right.kind === "row") {
    compareRows(draft, operator, left.elements, right.elements);
    return comparisonFacts(draft);
  }
  if (left.kind === "row" && right.kind === "scalar_subquery") {
    compareWithColumns(draft, operator, left, resultColumns(draft, right));
    return comparisonFacts(draft);
  }
  return { ...factsOf(applyOperator(draft, operator, operator, left, right).type), nullResult: "strict-or-null" };
}

function comparisonFacts(draft: Draft): FactsDraft {
  return {
    type: draft.context.engine.semantics.types.boolean,
    nullability: notJudged,
    nullResult: "strict-or-null",
  };
}

function resultColumns(draft: Draft, node: Expression): readonly ResultDraft[] {
  const body = node.kind === "scalar_subquery" ? draft.bodies.get(node.query) : undefined;
  return body?.columns ?? [];
}

export function compareRows(
  draft: Draft,
  operator: OperatorName & Place,
  left: readonly Expression[],
  right: readonly Expression[],
): void {
  const places = right.at(-1) ?? operator;
  if (left.length !== right.length) fail(draft, places, "unequal-rows", {});
  left.forEach((element, index) => {
    const other = right[index];
    if (!other) return;
    if (element.kind === "row" && other.kind === "row") compareRows(draft, operator, element.elements, other.elements);
    else applyOperator(draft, operator, operator, element, other);
  });
}

/** Compares an expression, or each element of a row, with the columns of a sub-query. */
export function compareWithColumns(
  draft: Draft,
  operator: OperatorName & Place,
  operand: Expression,
  columns: readonly ResultDraft[],
): void {
  const elements = operand.kind === "row" ? operand.elements : [operand];
  if (elements.length !== columns.length) {
    const code = elements.length < columns.length ? "subquery-too-many" : "subquery-too-few";
    fail(draft, operator, code, {});
  }
  elements.forEach((element, index) => {
    const column = columns[index];
    if (column) compareWithColumn(draft, operator, element, column);
  });
}

function compareWithColumn(
  draft: Draft,
  operator: OperatorName & Place,
  element: Expression,
  column: ResultDraft,
): SqlType {
  const applied = resolveOperator(draft, operator, operator, typeOf(draft, element), column.type);
  if (applied.left) coerce(draft, element, applied.left, "implicit");
  settleResult(draft, column, applied.right);
  const source = column.column ?? (column.expression && draft.facts.get(column.expression)?.column);
  noteColumn(draft, element, source);
  return applied.type;
}
