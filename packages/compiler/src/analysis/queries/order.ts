import { didYouMean } from "@sqlc-ts/diagnostics";
import type { SqlType } from "../../catalog/index.ts";
import type { Expression, OrderItem, Query } from "../../syntax/ast/index.ts";
import type { Clause, FactsDraft, ResultDraft, Scope } from "../bound.ts";
import { coerce, settle, settleResult, typeOf } from "../coercion.ts";
import { type Comparison, wantComparable } from "../comparability.ts";
import { type Draft, fail, formatType, notJudged, unresolvedFacts } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { ambiguityOf, isNameInScope, namesInScope } from "../expressions/column-reference.ts";
import { createRelation, inClause, resultColumn, showInScope } from "../scope.ts";

/**
 * ORDER BY or DISTINCT ON of a SELECT: an output column's name, its position, or an expression over the FROM clause (manual 7.5).
 * Returns the expressions of the last kind.
 */
export function bindOrder(
  draft: Draft,
  scope: Scope,
  items: readonly OrderItem[],
  columns: readonly ResultDraft[],
  need: Comparison = "ordering",
): Expression[] {
  const expressions: Expression[] = [];
  for (const { expression } of items) {
    const output = bindOutputReference(draft, expression, columns, "ORDER BY");
    if (output) {
      wantComparable(draft, expression, output.type, need);
      continue;
    }
    expressions.push(expression);
    inClause(scope, "ORDER BY", () => bindSortKey(draft, scope, expression, columns));
    settle(draft, expression, draft.context.engine.semantics.types.text);
    wantComparable(draft, expression, typeOf(draft, expression), need);
  }
  return expressions;
}

function bindSortKey(draft: Draft, scope: Scope, expression: Expression, columns: readonly ResultDraft[]): void {
  const name = plainName(expression);
  const ambiguity = name === undefined ? undefined : ambiguityOf(draft, scope, name);
  if (name === undefined || (!ambiguity && isNameInScope(draft, scope, name))) {
    bindExpression(draft, scope, expression);
    return;
  }
  draft.facts.set(expression, unresolvedFacts());
  if (!draft.context.settings.strictOrderBy) return;
  if (ambiguity) fail(draft, expression, "ambiguous-order-reference", { name }, { hint: ambiguity.hint });
  else fail(draft, expression, "undefined-order-reference", { name }, { hint: suggestKey(scope, columns, name) });
}

/** The column of the FROM clause or of the result that a misspelled key may mean. */
export function suggestKey(scope: Scope, columns: readonly ResultDraft[], name: string): string | undefined {
  return didYouMean(name, [...namesInScope(scope), ...columns.map((column) => column.name)]);
}

export function plainName(expression: Expression): string | undefined {
  if (expression.kind !== "column_reference" || expression.parts.length !== 1) return undefined;
  return expression.parts[0]?.name;
}

/** The output column that a name or a position means; undefined when the expression is neither. */
export function bindOutputReference(
  draft: Draft,
  expression: Expression,
  columns: readonly ResultDraft[],
  clause: Clause,
): ResultDraft | undefined {
  const column = namedOutput(draft, expression, columns, clause) ?? outputAt(draft, expression, columns, clause);
  if (!column) return undefined;
  settleResult(draft, column, draft.context.engine.semantics.types.text);
  const facts: FactsDraft = { type: column.type, nullability: notJudged };
  const source = column.column ?? (column.expression && draft.facts.get(column.expression)?.column);
  draft.facts.set(expression, source ? { ...facts, column: source } : facts);
  return column;
}

function namedOutput(
  draft: Draft,
  expression: Expression,
  columns: readonly ResultDraft[],
  clause: Clause,
): ResultDraft | undefined {
  const name = plainName(expression);
  if (name === undefined) return undefined;
  const found = columns.filter((column) => column.name === name);
  const [first] = found;
  if (first && found.some((column) => !isSameOutput(draft, first, column))) {
    fail(draft, expression, "ambiguous-output", { clause, name });
  }
  return first;
}

/** Two outputs of one name are one when they are the same column. */
function isSameOutput(draft: Draft, left: ResultDraft, right: ResultDraft): boolean {
  if (left === right) return true;
  const columnOf = (output: ResultDraft) =>
    output.column ?? (output.expression && draft.facts.get(output.expression)?.column);
  const column = columnOf(left);
  return column === undefined || columnOf(right) === column;
}

function outputAt(
  draft: Draft,
  expression: Expression,
  columns: readonly ResultDraft[],
  clause: Clause,
): ResultDraft | undefined {
  if (expression.kind !== "literal") return undefined;
  if (expression.type !== "integer") {
    if (!draft.context.engine.semantics.leniency?.constantKeys)
      fail(draft, expression, "constant-position", { clause });
    return undefined;
  }
  const position = Number(expression.value);
  const column = columns[position - 1];
  if (!column) fail(draft, expression, "position-out-of-range", { clause, position: expression.value });
  return column;
}

/** ORDER BY of a set operation or VALUES sees the output columns only. */
export function bindResultOrder(
  draft: Draft,
  scope: Scope,
  items: readonly OrderItem[],
  columns: readonly ResultDraft[],
): void {
  if (items.length === 0) return;
  const relation = createRelation({
    name: "",
    hasAlias: false,
    source: { kind: "derived" },
    rowType: draft.context.engine.semantics.types.record,
    columns: columns.map(resultColumn),
  });
  showInScope(scope, [], relation.columns);
  bindOrder(draft, scope, items, columns);
}

export function bindLimits(draft: Draft, scope: Scope, query: Query): void {
  const place = query.limit?.form === "fetch" ? "FETCH FIRST" : "LIMIT";
  if (query.offset) bindLimit(draft, scope, query.offset, "OFFSET");
  if (query.limit?.count) bindLimit(draft, scope, query.limit.count, place);
}

function bindLimit(draft: Draft, scope: Scope, count: Expression, place: string): void {
  const type: SqlType = draft.context.engine.semantics.limitType;
  const mark = draft.references.length;
  inClause(scope, "LIMIT", () => bindExpression(draft, scope, count));
  if (draft.references.slice(mark).includes(scope)) fail(draft, count, "limit-variables", { place });
  if (!coerce(draft, count, type, "assignment")) {
    fail(draft, count, "not-integer", { place, type: formatType(draft, typeOf(draft, count)) });
  }
}
