import type { Column } from "../catalog/index.ts";
import type { SchemaContext } from "./context.ts";
import type { CatalogDraft } from "./draft.ts";
import { changeRelation, type RelationEntry } from "./relation-entry.ts";
import { analyzeSource } from "./view-columns.ts";
import type { ViewReads } from "./view-dependencies.ts";

/** Marks the views over a relation, and those over them, as possibly out of date. */
export function markViewsStale(draft: CatalogDraft, entry: RelationEntry): void {
  for (const view of entry.readBy.keys()) {
    if (draft.staleViews.has(view)) continue;
    draft.staleViews.add(view);
    markViewsStale(draft, view);
  }
}

/**
 * Analyses stale views once more, after all statements: a column that has lost its NOT NULL, or has changed its type, shows through.
 * The columns themselves stay those of the view's creation. differs from sqlc: views-follow-their-tables.
 */
export function refreshStaleViews(context: SchemaContext): void {
  const views = [...context.draft.staleViews].sort((left, right) => left.ordinal - right.ordinal);
  for (const view of views) refreshView(context, view);
}

function refreshView(context: SchemaContext, view: RelationEntry): void {
  const { definition } = view;
  if (!definition) return;
  const source = { path: definition.file, text: "" };
  const { columns, analysis, reads } = analyzeSource({ ...context, source }, definition.query, definition.columns);
  const current = new Map(columns.map((column) => [column.name, column]));
  const failed = definition.outdated || analysis.diagnostics.length > 0 || !readsTheSame(view, reads);
  changeRelation(context.draft, view, (relation) => ({
    columns: relation.columns.map((column) => refreshColumn(column, failed ? undefined : current.get(column.name))),
  }));
}

/** After renames its names may mean other relations. */
function readsTheSame(view: RelationEntry, reads: ViewReads): boolean {
  return (
    [...view.reads].every((entry) => reads.has(entry)) && [...reads.keys()].every((entry) => view.reads.has(entry))
  );
}

/** What cannot be analysed any more, because something was renamed since, is not known to be NOT NULL. */
function refreshColumn(column: Column, current: Column | undefined): Column {
  if (!current) {
    return column.notNull
      ? { ...column, notNull: false, nullableBecause: "a table of the view was changed later" }
      : column;
  }
  const { nullableBecause: _, ...kept } = column;
  const sameType = column.type.id === current.type.id;
  return {
    ...kept,
    type: current.type,
    notNull: current.notNull,
    ...(current.nullableBecause !== undefined && { nullableBecause: current.nullableBecause }),
    sqlc: sameType ? column.sqlc : { ...current.sqlc, notNull: column.sqlc.notNull },
  };
}
