import type { Column } from "../catalog/index.ts";
import type { SchemaContext } from "./context.ts";
import type { CatalogDraft } from "./draft.ts";
import { changeRelation, type RelationEntry } from "./relation-entry.ts";
import { analyzeSource } from "./view-columns.ts";

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
  const { columns, analysis } = analyzeSource({ ...context, source }, definition.query, definition.columns);
  const current = new Map(columns.map((column) => [column.name, column]));
  const failed = analysis.diagnostics.length > 0;
  changeRelation(context.draft, view, (relation) => ({
    columns: relation.columns.map((column) => refreshColumn(column, failed ? undefined : current.get(column.name))),
  }));
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
