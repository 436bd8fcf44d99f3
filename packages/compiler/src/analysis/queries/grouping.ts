import type { Expression, GroupingElement, SelectCore } from "../../syntax/ast/index.ts";
import type { GroupingDraft, GroupKey, ResultDraft, Scope } from "../bound.ts";
import { settle, typeOf } from "../coercion.ts";
import { wantComparable } from "../comparability.ts";
import { type Draft, fail, unresolvedFacts } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { isNameInScope } from "../expressions/column-reference.ts";
import { columnsNamed, inClause } from "../scope.ts";
import { bindOutputReference, plainName } from "./order.ts";

/** GROUP BY with its grouping sets (manual 7.2.3 and 7.2.4). */
export function bindGrouping(
  draft: Draft,
  scope: Scope,
  node: SelectCore,
  columns: readonly ResultDraft[],
): GroupingDraft {
  const keys: GroupKey[] = [];
  inClause(scope, "GROUP BY", () => {
    for (const element of node.groupBy) bindElement(draft, scope, element, columns, false, keys);
  });
  return {
    present: node.groupBy.length > 0,
    keys,
    mayBeEmpty: node.groupBy.every(mayBeEmpty),
  };
}

function mayBeEmpty(element: GroupingElement): boolean {
  if (element.kind === "grouping_expression") return false;
  return element.form !== "sets" || element.elements.some(mayBeEmpty);
}

function bindElement(
  draft: Draft,
  scope: Scope,
  element: GroupingElement,
  columns: readonly ResultDraft[],
  optional: boolean,
  keys: GroupKey[],
): void {
  if (element.kind === "grouping_expression") {
    for (const expression of members(element.expression)) {
      keys.push({ ...bindKey(draft, scope, expression, columns), optional });
    }
    return;
  }
  const leavesOut = element.form !== "sets" || element.elements.length > 1;
  for (const inner of element.elements) bindElement(draft, scope, inner, columns, optional || leavesOut, keys);
}

/** `GROUP BY (a, b)` groups by both. */
function members(expression: Expression): readonly Expression[] {
  return expression.kind === "row" && !expression.explicit ? expression.elements : [expression];
}

/** A plain name means a column of the FROM clause first and an output column second, unlike in ORDER BY. */
function bindKey(
  draft: Draft,
  scope: Scope,
  expression: Expression,
  columns: readonly ResultDraft[],
): Omit<GroupKey, "optional"> {
  const name = plainName(expression);
  const isColumn = name !== undefined && columnsNamed(draft, scope, name).length > 0;
  const output = isColumn ? undefined : bindOutputReference(draft, expression, columns, "GROUP BY");
  if (output) {
    wantComparable(draft, expression, output.type, "equality");
    return keyOfOutput(output, expression);
  }
  if (name !== undefined && !isNameInScope(draft, scope, name)) {
    draft.facts.set(expression, unresolvedFacts());
    fail(draft, expression, "undefined-reference", { name });
    return { expression };
  }
  bindExpression(draft, scope, expression);
  settle(draft, expression, draft.context.engine.semantics.types.text);
  wantComparable(draft, expression, typeOf(draft, expression), "equality");
  return { expression };
}

function keyOfOutput(output: ResultDraft, expression: Expression): Omit<GroupKey, "optional"> {
  if (output.column) return { column: output.column };
  return { expression: output.expression ?? expression };
}
