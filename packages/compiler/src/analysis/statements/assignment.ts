import { didYouMean } from "@sqlc-ts/diagnostics";
import { type Column, isSameName, type Relation, type SqlType } from "../../catalog/index.ts";
import type { Assignment, AssignmentTarget, Expression, Identifier, SubscriptItem } from "../../syntax/ast/index.ts";
import type { ResultDraft, Scope } from "../bound.ts";
import { coerce, fits, settleResult, typeOf } from "../coercion.ts";
import { type Draft, factsOf, fail, formatType, type Place, unresolvedType } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { subscripted } from "../expressions/composite-values.ts";
import { parameterIn } from "../parameter-columns.ts";
import { useParameter } from "../parameters.ts";

/** A column that gets a value, or the part of it that does. */
export interface BoundTarget {
  readonly name: string;
  readonly type: SqlType;
  readonly table: Relation | undefined;
  readonly column: Column | undefined;
  /** Only an element or a field of it. */
  readonly partial: boolean;
  readonly place: Place;
}

/** The columns that may be assigned to: hidden ones only in some engines, behind the others. */
function writtenColumns(draft: Draft, table: Relation | undefined): readonly Column[] {
  if (!table) return [];
  const { semantics, system } = draft.context.engine;
  if (!semantics.leniency?.hiddenTargets) return table.columns.filter((candidate) => !candidate.hidden);
  return table.withoutSystemColumns ? table.columns : [...table.columns, ...system.hiddenColumns];
}

/** Finds the columns of a table that an INSERT's list or SET names. */
export function bindTarget(
  draft: Draft,
  scope: Scope,
  table: Relation | undefined,
  target: AssignmentTarget,
): BoundTarget {
  const { name } = target.column;
  const written = writtenColumns(draft, table);
  const { ignoresCase } = draft.context.engine.identifiers;
  const column =
    written.find((candidate) => candidate.name === name) ??
    (ignoresCase ? written.find((candidate) => isSameName(candidate.name, name)) : undefined);
  if (table && !column) {
    const names = table.columns.map((candidate) => candidate.name);
    const hint = target.indirection.length > 0 ? withoutTable(target, names) : didYouMean(name, names);
    fail(draft, target.column, "undefined-column-of", { name, relation: table.name }, { hint });
  }
  const type = target.indirection.reduce<SqlType>(
    (current, step) => stepInto(draft, scope, current, step),
    column?.type ?? unresolvedType,
  );
  return { name, type, table, column, partial: target.indirection.length > 0, place: target };
}

/** `SET u.name = …` is the field of a column `u`. */
function withoutTable({ indirection }: AssignmentTarget, names: readonly string[]): string | undefined {
  const [step] = indirection;
  if (step?.kind !== "identifier" || !names.includes(step.name)) return undefined;
  return `write ${step.name} alone: SET takes columns without their table`;
}

/** The type of `[subscript]` or `.field` of a column that is assigned to. */
function stepInto(draft: Draft, scope: Scope, type: SqlType, step: Identifier | SubscriptItem): SqlType {
  const { engine, catalog } = draft.context;
  if (step.kind === "identifier") {
    const { attributes } = engine.types.describe(catalog, engine.types.baseType(catalog, type).id);
    return attributes?.find((attribute) => attribute.name === step.name)?.type ?? unresolvedType;
  }
  const result = subscripted(draft, type, step.slice);
  for (const bound of [step.lower, step.upper]) {
    if (!bound) continue;
    bindExpression(draft, scope, bound);
    coerce(draft, bound, result?.subscript ?? engine.semantics.types.integer, "assignment");
  }
  return result?.type ?? unresolvedType;
}

export function columnTarget(table: Relation, column: Column, place: Place): BoundTarget {
  return { name: column.name, type: column.type, table, column, partial: false, place };
}

/**
 * Binds the values of one row and assigns them; DEFAULT is allowed here. All are bound before the first one is assigned, as in PostgreSQL: a cast of a
 * parameter further on decides its type.
 */
export function bindRow(
  draft: Draft,
  scope: Scope,
  targets: readonly BoundTarget[] | undefined,
  values: readonly Expression[],
): void {
  const assigned = values.map((value, index) => bindValue(draft, scope, targets?.[index], value));
  for (const assignValue of assigned) assignValue();
}

/** Binds a value; what it returns assigns it. */
function bindValue(draft: Draft, scope: Scope, target: BoundTarget | undefined, value: Expression): () => void {
  if (value.kind === "default") draft.facts.set(value, factsOf(target?.type ?? unresolvedType));
  else bindExpression(draft, scope, value);
  return () => {
    if (target && value.kind !== "default") assign(draft, target, value);
  };
}

function assign(draft: Draft, target: BoundTarget, value: Expression): void {
  noteAssignment(draft, target, value);
  if (coerce(draft, value, target.type, "assignment")) return;
  reportType(draft, target, value, typeOf(draft, value));
}

/** Assigns a column of a query's result. */
export function assignResult(draft: Draft, target: BoundTarget, result: ResultDraft, place: Place): void {
  for (const arm of result.arms ?? [result]) {
    if (arm.expression) noteAssignment(draft, target, arm.expression);
    if (arm.origin.kind === "values") for (const cell of arm.origin.cells) noteAssignment(draft, target, cell);
  }
  settleResult(draft, result, target.type);
  if (!fits(draft, result.type, target.type, "assignment")) reportType(draft, target, place, result.type);
}

function reportType(draft: Draft, target: BoundTarget, place: Place, type: SqlType): void {
  const types = { target: formatType(draft, target.type), type: formatType(draft, type) };
  fail(draft, place, "cannot-assign", { column: target.name, ...types });
}

function noteAssignment(draft: Draft, target: BoundTarget, value: Expression): void {
  const parameter = parameterIn(value);
  if (!parameter || !target.table || !target.column || target.partial) return;
  const use = useParameter(draft.parameters, parameter);
  use.assigned ??= { table: target.table, column: target.column };
}

/** The SET list of UPDATE, ON CONFLICT and MERGE. */
export function bindAssignments(
  draft: Draft,
  scope: Scope,
  table: Relation | undefined | ((target: AssignmentTarget) => Relation | undefined),
  assignments: readonly Assignment[],
): void {
  const tableOf = typeof table === "function" ? table : () => table;
  const seen = new Map<string, Map<Relation | undefined, BoundTarget>>();
  const assigned: (() => void)[] = [];
  for (const assignment of assignments) {
    const targets = assignment.targets.map((target) => bindTarget(draft, scope, tableOf(target), target));
    for (const target of targets) {
      const { name, place } = target;
      const owners = seen.get(name) ?? new Map();
      const before = owners.get(target.table);
      // Several elements or fields of one column may be assigned, but not beside the whole.
      if (before && !(before.partial && target.partial)) fail(draft, place, "duplicate-assignment", { name });
      seen.set(name, owners.set(target.table, before ?? target));
    }
    assigned.push(
      assignment.multiple
        ? bindMultiple(draft, scope, targets, assignment.value)
        : bindValue(draft, scope, targets[0], assignment.value),
    );
  }
  for (const assignValue of assigned) assignValue();
}

/** `SET (a, b) = (x, y)` or `= (SELECT …)`; what it returns assigns the values. */
function bindMultiple(draft: Draft, scope: Scope, targets: readonly BoundTarget[], value: Expression): () => void {
  if (value.kind === "row") {
    const assigned = value.elements.map((element, index) => bindValue(draft, scope, targets[index], element));
    draft.facts.set(value, factsOf(draft.context.engine.semantics.types.record));
    if (value.elements.length !== targets.length) fail(draft, value, "assignment-columns", {});
    return () => {
      for (const assignValue of assigned) assignValue();
    };
  }
  draft.rowQueries.add(value);
  const { columns } = bindExpression(draft, scope, value);
  const bound = value.kind === "scalar_subquery" ? draft.bodies.get(value.query)?.columns : undefined;
  if (columns && columns.length !== targets.length) fail(draft, value, "assignment-columns", {});
  return () => {
    for (const [index, column] of (columns && bound ? bound : []).entries()) {
      const target = targets[index];
      if (target) assignResult(draft, target, column, value);
    }
  };
}
