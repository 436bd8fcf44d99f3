import { isSameName, type Nullability, type SqlType } from "../catalog/index.ts";
import type { Expression, WindowSpecification } from "../syntax/ast/index.ts";
import type { Clause, ColumnDraft, CteDraft, CteScope, RelationDraft, ResultDraft, Scope } from "./bound.ts";
import { type Draft, notJudged } from "./draft.ts";
import type { ScopeColumn, ScopeRelation } from "./model.ts";
import { createNameIndex, type NameIndex } from "./name-index.ts";

export interface ScopeContents {
  readonly relations?: readonly RelationDraft[];
  readonly columns?: readonly ColumnDraft[];
  readonly unreachable?: readonly RelationDraft[];
  readonly clause: Clause;
}

const noOutputs: ReadonlyMap<string, Expression> = new Map();
const noWindows: ReadonlyMap<string, WindowSpecification> = new Map();

export function createScope(parent: Scope | undefined, ctes: CteScope | undefined, contents: ScopeContents): Scope {
  return {
    parent,
    ctes,
    relations: contents.relations ?? [],
    columns: contents.columns ?? [],
    unreachable: contents.unreachable ?? [],
    clause: contents.clause,
    aggregates: [],
    outputs: noOutputs,
    windows: noWindows,
    setReturning: 0,
    windowCalls: 0,
    columnIndex: undefined,
    relationIndex: undefined,
  };
}

/** Replaces what is visible at a level. */
export function showInScope(scope: Scope, relations: readonly RelationDraft[], columns: readonly ColumnDraft[]): void {
  scope.relations = relations;
  scope.columns = columns;
  scope.columnIndex = undefined;
  scope.relationIndex = undefined;
}

/** The columns of that name at this level alone: more than one means that the name is ambiguous. */
export function columnsNamed(draft: Draft, scope: Scope, name: string): readonly ColumnDraft[] {
  scope.columnIndex ??= createNameIndex(scope.columns);
  return namedIn(draft, scope.columnIndex, scope.columns, name);
}

/** The columns of a relation by name. */
export function columnsOf(draft: Draft, relation: RelationDraft, name: string): readonly ColumnDraft[] {
  relation.columnIndex ??= createNameIndex(relation.columns);
  return namedIn(draft, relation.columnIndex, relation.columns, name);
}

/** Where names are the same in any case, those that are spelled otherwise are looked for only when there is none as written. */
function namedIn<Item extends { readonly name: string }>(
  draft: Draft,
  index: NameIndex<Item>,
  items: readonly Item[],
  name: string,
): readonly Item[] {
  const found = index.named(name);
  if (found.length > 0 || !draft.context.engine.identifiers.ignoresCase) return found;
  return items.filter((item) => isSameName(item.name, name));
}

/** The relations of that name (alias, or name without one) at this level alone. */
export function relationsNamed(draft: Draft, scope: Scope, name: string): readonly RelationDraft[] {
  scope.relationIndex ??= createNameIndex(scope.relations);
  const found = namedIn(draft, scope.relationIndex, scope.relations, name);
  for (const relation of found) {
    relation.pending?.();
    relation.pending = undefined;
  }
  return found;
}

export function findCte(scope: CteScope | undefined, name: string): CteDraft | undefined {
  for (let level = scope; level; level = level.parent) {
    const found = level.tables.get(name);
    if (found) return found;
  }
  return undefined;
}

export interface ColumnBlueprint {
  readonly name: string;
  readonly type: SqlType;
  readonly own: Nullability;
  readonly origin: ScopeColumn["origin"];
  readonly hidden?: boolean;
  readonly source?: ResultDraft;
  readonly merge?: ColumnDraft["merge"];
}

/** A column of a query, as others see it that read from the query. */
export function resultColumn(column: ResultDraft): ColumnBlueprint {
  return {
    name: column.name,
    type: column.type,
    own: notJudged,
    origin: { kind: "result", column },
    source: column,
  };
}

export interface RelationBlueprint {
  readonly name: string;
  readonly hasAlias: boolean;
  readonly source: ScopeRelation["source"];
  readonly rowType: SqlType;
  readonly open?: boolean;
  readonly outsideStar?: boolean;
  readonly columns: readonly ColumnBlueprint[];
}

export function createRelation(blueprint: RelationBlueprint): RelationDraft {
  const columns: ColumnDraft[] = [];
  const relation = relationOver(blueprint, columns);
  for (const column of blueprint.columns) columns.push(createColumn(column, relation));
  return relation;
}

/** `old` or `new` of RETURNING: few statements name them, so that their columns are made when one does. */
export function createRowVersion(
  blueprint: Omit<RelationBlueprint, "columns">,
  rowVersion: "old" | "new",
  columnsOf: () => readonly ColumnBlueprint[],
): RelationDraft {
  const columns: ColumnDraft[] = [];
  const relation: RelationDraft = { ...relationOver({ ...blueprint, outsideStar: true }, columns), rowVersion };
  relation.pending = () => {
    for (const column of columnsOf()) columns.push(createColumn(column, relation));
  };
  return relation;
}

function relationOver(blueprint: Omit<RelationBlueprint, "columns">, columns: readonly ColumnDraft[]): RelationDraft {
  return {
    name: blueprint.name,
    hasAlias: blueprint.hasAlias,
    source: blueprint.source,
    rowType: blueprint.rowType,
    open: blueprint.open ?? false,
    outsideStar: blueprint.outsideStar ?? false,
    columns,
    columnIndex: undefined,
    systemColumns: undefined,
    pending: undefined,
  };
}

export function createColumn(blueprint: ColumnBlueprint, relation: RelationDraft): ColumnDraft {
  return {
    name: blueprint.name,
    type: blueprint.type,
    nullability: blueprint.own,
    ownNullability: blueprint.own,
    relation,
    origin: blueprint.origin,
    hidden: blueprint.hidden ?? false,
    sides: [],
    ...(blueprint.merge && { merge: blueprint.merge }),
    ...(blueprint.source && { source: blueprint.source }),
  };
}

/** Binds part of a statement as standing in another clause. */
export function inClause<Result>(scope: Scope, clause: Clause, bind: () => Result): Result {
  const outer = scope.clause;
  scope.clause = clause;
  const result = bind();
  scope.clause = outer;
  return result;
}
