import type { CatalogDraft } from "./draft.ts";
import { changeRelation, type RelationEntry, relationOf } from "./relation-entry.ts";

/** Ties a table to the tables that its foreign keys refer to. */
export function linkForeignKeys(draft: CatalogDraft, entry: RelationEntry): void {
  for (const { referencedSchema, referencedTable } of relationOf(draft, entry).foreignKeys) {
    draft.schemas.get(referencedSchema)?.entries.get(referencedTable)?.referencedBy.add(entry);
  }
}

/** Lets foreign keys to a table follow the new name of its column. */
export function renameReferencedColumn(draft: CatalogDraft, entry: RelationEntry, from: string, to: string): void {
  for (const referencing of entry.referencedBy) {
    changeRelation(draft, referencing, ({ foreignKeys }) => ({
      foreignKeys: foreignKeys.map((key) =>
        key.referencedSchema === entry.schema && key.referencedTable === entry.name
          ? { ...key, referencedColumns: key.referencedColumns.map((column) => (column === from ? to : column)) }
          : key,
      ),
    }));
  }
}

/** Removes the foreign keys that refer to a table, or to one of its columns. */
export function dropForeignKeysTo(draft: CatalogDraft, entry: RelationEntry, column?: string): void {
  for (const referencing of entry.referencedBy) {
    changeRelation(draft, referencing, ({ foreignKeys }) => ({
      foreignKeys: foreignKeys.filter(
        (key) =>
          key.referencedSchema !== entry.schema ||
          key.referencedTable !== entry.name ||
          (column !== undefined && !key.referencedColumns.includes(column)),
      ),
    }));
  }
}
