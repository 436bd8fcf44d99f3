import { isSameName, type Nullability, type SqlType } from "../catalog/index.ts";
import type { Expression, WindowSpecification } from "../syntax/ast/index.ts";
import type { Clause, ColumnDraft, CteDraft, CteScope, RelationDraft, ResultDraft, Scope } from "./bound.ts";
import type { Draft } from "./draft.ts";
import type { ScopeColumn, ScopeRelation } from "./model.ts";

export interface ScopeContents {
  readonly relations?: readonly RelationDraft[];
  readonly columns?: readonly ColumnDraft[];
  readonly unreachable?: readonly RelationDraft[];
  readonly clause: Clause;
}

export function createScope(parent: Scope | undefined, ctes: CteScope | undefined, contents: ScopeContents): Scope {
  return {
    parent,
    ctes,
    relations: contents.relations ?? [],
    columns: contents.columns ?? [],
    unreachable: contents.unreachable ?? [],
    clause: contents.clause,
    aggregates: [],
    outputs: new Map<string, Expression>(),
    windows: new Map<string, WindowSpecification>(),
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
  scope.columnIndex ??= indexByName(scope.columns);
  return namedIn(draft, scope.columnIndex, scope.columns, name);
}

/** The columns of a relation by name. */
export function columnsOf(draft: Draft, relation: RelationDraft, name: string): readonly ColumnDraft[] {
  return namedIn(draft, relation.byName, relation.columns, name);
}

/** Where names are the same in any case, those that are spelled otherwise are looked for only when there is none as written. */
function namedIn<Item extends { readonly name: string }>(
  draft: Draft,
  index: ReadonlyMap<string, readonly Item[]>,
  items: readonly Item[],
  name: string,
): readonly Item[] {
  const found = index.get(name);
  if (found) return found;
  return draft.context.engine.identifiers.ignoresCase ? items.filter((item) => isSameName(item.name, name)) : [];
}

/** The relations of that name (alias, or name without one) at this level alone. */
export function relationsNamed(draft: Draft, scope: Scope, name: string): readonly RelationDraft[] {
  scope.relationIndex ??= indexByName(scope.relations);
  return namedIn(draft, scope.relationIndex, scope.relations, name);
}

export function indexByName<Item extends { readonly name: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const same = index.get(item.name);
    if (same) same.push(item);
    else index.set(item.name, [item]);
  }
  return index;
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

export interface RelationBlueprint {
  readonly name: string;
  readonly hasAlias: boolean;
  readonly source: ScopeRelation["source"];
  readonly rowType: SqlType;
  readonly rowVersion?: "old" | "new";
  readonly open?: boolean;
  readonly outsideStar?: boolean;
  readonly columns: readonly ColumnBlueprint[];
}

export function createRelation(blueprint: RelationBlueprint): RelationDraft {
  const columns: ColumnDraft[] = [];
  const byName = new Map<string, ColumnDraft[]>();
  const relation: RelationDraft = {
    name: blueprint.name,
    hasAlias: blueprint.hasAlias,
    source: blueprint.source,
    rowType: blueprint.rowType,
    ...(blueprint.rowVersion && { rowVersion: blueprint.rowVersion }),
    open: blueprint.open ?? false,
    outsideStar: blueprint.outsideStar ?? false,
    columns,
    byName,
    systemColumns: new Map(),
  };
  for (const column of blueprint.columns) {
    const draft = createColumn(column, relation);
    columns.push(draft);
    const same = byName.get(draft.name);
    if (same) same.push(draft);
    else byName.set(draft.name, [draft]);
  }
  return relation;
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
