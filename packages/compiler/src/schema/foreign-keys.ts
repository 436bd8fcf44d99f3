import type { CatalogDraft } from "./draft.ts";
import { changeRelation, type RelationEntry, relationOf } from "./relation-entry.ts";

/** Ties a table to those that its foreign keys refer to; a reference without columns is one to the primary key. */
export function linkForeignKeys(draft: CatalogDraft, entry: RelationEntry): void {
  changeRelation(draft, entry, ({ foreignKeys }) => ({
    foreignKeys: foreignKeys.map((key) => {
      const target = draft.schemas.get(key.referencedSchema)?.entries.get(key.referencedTable);
      if (!target) return key;
      target.referencedBy.add(entry);
      entry.references.add(target);
      if (key.referencedColumns.length > 0) return key;
      const primary = relationOf(draft, target).keys.find(({ kind }) => kind === "primary");
      return primary ? { ...key, referencedColumns: primary.columns } : key;
    }),
  }));
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
