import type { Relation } from "../catalog/index.ts";
import type { AlterTableAction } from "../syntax/ast/index.ts";
import { requireColumn } from "./alter-column.ts";
import type { SchemaContext } from "./context.ts";
import type { CatalogDraft } from "./draft.ts";
import { dropRelation } from "./drop-relation.ts";
import { dropForeignKeysTo } from "./foreign-keys.ts";
import { changeRelation, type RelationEntry, relationOf } from "./relation-entry.ts";

type DropColumn = Extract<AlterTableAction, { kind: "drop_column" }>;

export function dropTableColumn(context: SchemaContext, entry: RelationEntry, action: DropColumn, only: boolean): void {
  const name = action.column.name;
  if (action.ifExists && !hasColumn(context.draft, entry, name)) return;
  if (!requireColumn(context, entry, action.column)) return;
  removeColumn(context.draft, entry, name, { cascade: action.cascade === true, only });
}

interface Extent {
  /** Drop the views that use the column too; without CASCADE the database would refuse, and sqlc leaves them. */
  readonly cascade: boolean;
  readonly only: boolean;
}

/** Takes a column out of a table with its keys, checks and references, and out of the children that only inherit it. */
export function removeColumn(draft: CatalogDraft, entry: RelationEntry, name: string, extent: Extent): void {
  dropForeignKeysTo(draft, entry, name);
  changeRelation(draft, entry, (relation) => withoutColumn(relation, entry, name));
  entry.localColumns.delete(name);
  if (extent.cascade) {
    for (const [view, columns] of entry.readBy) if (columns.has(name)) dropRelation(draft, view, true);
  }
  for (const child of entry.children) {
    if (extent.only || !hasColumn(draft, child, name)) child.localColumns.add(name);
    else if (isInheritedOnly(draft, child, name)) removeColumn(draft, child, name, extent);
  }
}

function withoutColumn(relation: Relation, entry: RelationEntry, name: string): Partial<Relation> {
  return {
    columns: relation.columns.filter((column) => column.name !== name),
    keys: relation.keys.filter((key) => !key.columns.includes(name)),
    foreignKeys: relation.foreignKeys.filter((key) => !key.columns.includes(name)),
    checks: relation.checks.filter((check) => !entry.checkColumns.get(check)?.includes(name)),
  };
}

function hasColumn(draft: CatalogDraft, entry: RelationEntry, name: string): boolean {
  return relationOf(draft, entry).columns.some((column) => column.name === name);
}

function isInheritedOnly(draft: CatalogDraft, child: RelationEntry, name: string): boolean {
  return !child.localColumns.has(name) && ![...child.parents].some((parent) => hasColumn(draft, parent, name));
}
