import { didYouMean } from "@sqlc-ts/diagnostics";
import type { Relation } from "../../catalog/index.ts";
import type { Expression, Insert, OnConflict, Query } from "../../syntax/ast/index.ts";
import type { BoundDataModification, BoundQuery, RelationDraft, Scope } from "../bound.ts";
import { wantBoolean } from "../coercion.ts";
import { type Draft, fail, type Place, unresolvedFacts } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { isNameInScope } from "../expressions/column-reference.ts";
import { lookUpTable, tableBlueprint, tableColumns, tableRelation } from "../from/table.ts";
import { judgeDataModification } from "../nullability/data-modification.ts";
import { bindLimits, plainName } from "../queries/order.ts";
import { bindQueryIn } from "../queries/query.ts";
import { bindWith } from "../queries/with.ts";
import { createRelation, createScope, inClause } from "../scope.ts";
import { assignResult, type BoundTarget, bindAssignments, bindRow, bindTarget, columnTarget } from "./assignment.ts";
import { bindReturning } from "./returning.ts";

export function bindInsert(draft: Draft, outer: Scope, node: Insert): BoundDataModification {
  const around = { parent: outer, ctes: outer.ctes, settles: false };
  const { tables, ctes } = bindWith(draft, around, node.with);
  const table = lookUpTable(draft, node.table.name);
  const relation = table && tableRelation(draft, node.table, table);
  const scope = createScope(outer, ctes, { clause: "VALUES" });
  const targets = bindInsertTargets(draft, scope, node, table);
  const source = node.source && bindSource(draft, valuesScope(draft, scope, relation), node, node.source, targets);
  const selected = source?.body.kind === "select" ? source.body.scope : undefined;
  for (const conflict of node.onConflict) bindConflict(draft, scope, node, conflict, relation, selected);
  const relations = relation ? [relation] : [];
  const result = createScope(outer, ctes, { relations, columns: relation?.columns ?? [], clause: "RETURNING" });
  const star = { relations, columns: relation?.columns ?? [] };
  const columns = bindReturning(draft, result, table, node.returning, star, {
    old: "INSERT has no old row",
  });
  const parts = { tables, columns, source, from: [], filters: [], narrowsTarget: false };
  return judgeDataModification(draft, node, parts);
}

/** MySQL's VALUES may read what was given to columns before, and their defaults; a SELECT in their place may not. */
function valuesScope(draft: Draft, scope: Scope, relation: RelationDraft | undefined): InsertScopes {
  if (!relation || !draft.context.engine.semantics.leniency?.valuesSeeTarget) return { rows: scope, query: scope };
  const visible = { relations: [relation], columns: relation.columns, clause: "VALUES" } as const;
  return { rows: createScope(scope.parent, scope.ctes, visible), query: scope };
}

interface InsertScopes {
  readonly rows: Scope;
  readonly query: Scope;
}

/** The listed columns, or all that can be written to; undefined entries when the table is not known. */
function bindInsertTargets(
  draft: Draft,
  scope: Scope,
  node: Insert,
  table: Relation | undefined,
): readonly BoundTarget[] | undefined {
  if (node.columns.length > 0) {
    const targets = node.columns.map((target) => bindTarget(draft, scope, table, target));
    reportRepeated(draft, targets);
    return targets;
  }
  const skipsGenerated = draft.context.engine.semantics.strictness?.generatedValues === true;
  return table?.columns
    .filter((column) => !column.hidden && !(skipsGenerated && column.generated))
    .map((column) => columnTarget(table, column, node.table));
}

function reportRepeated(draft: Draft, targets: readonly BoundTarget[]): void {
  const seen = new Set<string>();
  for (const { name, partial, place } of targets) {
    if (seen.has(name) && !partial) fail(draft, place, "duplicate-column", { name });
    seen.add(name);
  }
}

function bindSource(
  draft: Draft,
  { rows, query: scope }: InsertScopes,
  node: Insert,
  source: Query,
  targets: readonly BoundTarget[] | undefined,
): BoundQuery | undefined {
  if (source.body.kind === "values" && !source.with) {
    bindRows(draft, rows, node, source, source.body.rows, targets);
    return undefined;
  }
  const query = bindQueryIn(draft, { parent: scope, ctes: scope.ctes, settles: false }, source);
  checkWidth(draft, node, query.columns.length, targets, source);
  query.columns.forEach((column, index) => {
    const target = targets?.[index];
    const place: Place = column.expression ?? source;
    if (target) assignResult(draft, target, column, place);
  });
  return query;
}

function bindRows(
  draft: Draft,
  scope: Scope,
  node: Insert,
  source: Query,
  rows: readonly (readonly Expression[])[],
  targets: readonly BoundTarget[] | undefined,
): void {
  for (const row of rows) {
    bindRow(draft, scope, targets, row);
    checkWidth(draft, node, row.length, targets, row[targets?.length ?? 0] ?? row.at(-1) ?? source);
  }
  bindLimits(draft, scope, source);
}

/** Without a column list fewer values are allowed. */
function checkWidth(
  draft: Draft,
  node: Insert,
  width: number,
  targets: readonly BoundTarget[] | undefined,
  place: Place,
): void {
  if (!targets) return;
  // `VALUES ()` is a row of defaults.
  const needsAll = width > 0 && draft.context.engine.semantics.strictness?.allValues === true;
  if (width > targets.length) fail(draft, place, "insert-too-many", {});
  else if (width < targets.length && (node.columns.length > 0 || needsAll)) {
    fail(draft, targets[width]?.place ?? place, "insert-too-few", {});
  }
}

function bindConflict(
  draft: Draft,
  statement: Scope,
  node: Insert,
  conflict: OnConflict,
  relation: RelationDraft | undefined,
  selected: Scope | undefined,
): void {
  if (relation?.source.kind !== "table") return;
  const { table } = relation.source;
  const { target } = conflict;
  const { leniency } = draft.context.engine.semantics;
  const needsTarget = !leniency?.conflictWithoutTarget;
  if (conflict.action === "update" && !target && needsTarget) fail(draft, conflict, "conflict-target", {});
  const inference = createScope(statement.parent, statement.ctes, {
    relations: [relation],
    columns: relation.columns,
    clause: "WHERE",
  });
  for (const element of target?.elements ?? []) bindConflictElement(draft, inference, element, table);
  if (target?.where) bindCondition(draft, inference, target.where);
  const excluded = newRow(draft, node, table);
  const others = leniency?.conflictSeesSource ? (selected?.relations ?? []) : [];
  const given = new Set(node.rowAlias?.columns.map((column) => column.name));
  const bareNames = excluded.columns.filter(({ name }) => !leniency?.bareNameIsOldRow || given.has(name));
  const scope = createScope(statement.parent, statement.ctes, {
    relations: [relation, excluded, ...others],
    columns: [...relation.columns, ...bareNames, ...others.flatMap(({ columns }) => columns)],
    clause: "UPDATE",
  });
  bindAssignments(draft, scope, table, conflict.assignments);
  if (conflict.where) bindCondition(draft, scope, conflict.where);
}

function bindConflictElement(draft: Draft, scope: Scope, element: Expression, table: Relation): void {
  const name = plainName(element);
  if (name === undefined || isNameInScope(draft, scope, name)) return void bindExpression(draft, scope, element);
  draft.facts.set(element, unresolvedFacts());
  const names = table.columns.map((column) => column.name);
  fail(draft, element, "undefined-column-of", { name, relation: table.name }, { hint: didYouMean(name, names) });
}

/** The row that would have been inserted, by MySQL's alias for it or as `excluded`. */
function newRow(draft: Draft, { rowAlias, columns: listed }: Insert, table: Relation): RelationDraft {
  const name = rowAlias?.name.name ?? "excluded";
  const blueprint = tableBlueprint(draft, table, { name, hasAlias: true, writtenSchema: "" });
  const names = table.columns.map((column) => column.name);
  const written = listed.length > 0 ? listed.map(({ column }) => column.name) : names;
  const columns = tableColumns(draft, table).map((column) => ({
    ...column,
    name: rowAlias?.columns[written.indexOf(column.name)]?.name ?? column.name,
  }));
  return createRelation({ ...blueprint, columns, outsideStar: true });
}

export function bindCondition(draft: Draft, scope: Scope, condition: Expression): void {
  inClause(scope, "WHERE", () => bindExpression(draft, scope, condition));
  wantBoolean(draft, condition, "WHERE");
}
