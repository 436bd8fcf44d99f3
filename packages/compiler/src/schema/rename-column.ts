import type { Column, Key, Relation } from "../catalog/index.ts";
import type { Identifier, Rename } from "../syntax/ast/index.ts";
import { requireColumn } from "./alter-column.ts";
import { fixDefaultNames } from "./constraint-names.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { CatalogDraft } from "./draft.ts";
import { renameReferencedColumn } from "./foreign-keys.ts";
import { renameColumnEnum } from "./inline-enum.ts";
import { report } from "./messages.ts";
import { requireEntry } from "./names.ts";
import { changeRelation, type RelationEntry, relationOf, withDescendants } from "./relation-entry.ts";

/** Renames a column of a table and its children; keys and references follow. */
export function renameColumn(context: SchemaContext, statement: Rename, column: Identifier): void {
  const entry = requireEntry(context, statement.name, statement.ifExists);
  if (entry && requireColumn(context, entry, column)) renameTableColumn(context, entry, column.name, statement.newName);
}

/** The same of a column that is there; false, with a report, when the new name is taken. */
export function renameTableColumn(
  context: SchemaContext,
  entry: RelationEntry,
  from: string,
  newName: Identifier,
): boolean {
  const { draft } = context;
  if (from === newName.name) return true;
  if (hasColumn(draft, entry, newName.name)) {
    const values = { column: newName.name, relation: entry.name };
    context.diagnostics.push(report("duplicate-column", values, { span: spanOf(context, newName) }));
    return false;
  }
  for (const table of withDescendants(entry)) renameIn(draft, table, from, newName.name);
  renameColumnEnum(draft, entry, from, newName.name);
  return true;
}

function hasColumn(draft: CatalogDraft, entry: RelationEntry, name: string): boolean {
  return relationOf(draft, entry).columns.some((column) => column.name === name);
}

function renameIn(draft: CatalogDraft, entry: RelationEntry, from: string, to: string): void {
  fixDefaultNames(draft, entry);
  renameReferencedColumn(draft, entry, from, to);
  changeRelation(draft, entry, (relation) => renamedParts(relation, from, to));
  if (entry.localColumns.delete(from)) entry.localColumns.add(to);
  for (const [check, columns] of entry.checkColumns) entry.checkColumns.set(check, renameList(columns, from, to));
  for (const [name, column] of entry.notNullConstraints) if (column === from) entry.notNullConstraints.set(name, to);
  for (const [view, columns] of entry.readBy) {
    if (columns.has(from)) entry.readBy.set(view, new Set(renameList([...columns], from, to)));
    outdate(view);
  }
  outdate(entry);
}

function outdate(view: RelationEntry): void {
  if (view.definition) view.definition = { ...view.definition, outdated: true };
}

function renamedParts(relation: Relation, from: string, to: string): Partial<Relation> {
  const inColumn = (column: Column): Column => (column.name === from ? { ...column, name: to } : column);
  const inKey = <Constraint extends Pick<Key, "columns">>(key: Constraint): Constraint =>
    key.columns.includes(from) ? { ...key, columns: renameList(key.columns, from, to) } : key;
  return {
    columns: relation.columns.map(inColumn),
    keys: relation.keys.map(inKey),
    foreignKeys: relation.foreignKeys.map(inKey),
  };
}

function renameList(names: readonly string[], from: string, to: string): readonly string[] {
  return names.map((name) => (name === from ? to : name));
}
