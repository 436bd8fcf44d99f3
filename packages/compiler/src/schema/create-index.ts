import { didYouMean } from "@sqlc-ts/diagnostics";
import { isSameName, type Key } from "../catalog/index.ts";
import type { CreateIndex, QualifiedName } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { CatalogDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { findEntry, findInSchemas, nameParts } from "./names.ts";
import { changeRelation, type RelationEntry, relationOf } from "./relation-entry.ts";

/** A unique index over all rows and plain columns is a key; others are not recorded, nor are those of tables from elsewhere. */
export function createIndex(context: SchemaContext, statement: CreateIndex): void {
  const entry = findEntry(context, statement.table);
  const columns = statement.columns.map((column) => column?.name).filter((column) => column !== undefined);
  if (entry) reportMissing(context, entry, statement);
  const isKey = statement.unique && !statement.partial && columns.length === statement.columns.length;
  if (!entry || !isKey || columns.length === 0) return;
  const name = statement.name?.name;
  if (name !== undefined) {
    if (statement.ifNotExists && hasKey(context.draft, entry, name)) return;
    noteIndex(context.draft, name, entry);
  }
  const key: Key = { kind: "unique", ...(name !== undefined && { name }), columns };
  changeRelation(context.draft, entry, ({ keys }) => ({ keys: [...keys, key] }));
}

/** Hidden columns, such as SQLite's rowid, are none that an index could have. */
function reportMissing(context: SchemaContext, entry: RelationEntry, { columns }: CreateIndex): void {
  const relation = relationOf(context.draft, entry);
  const { ignoresCase } = context.engine.identifiers;
  for (const column of columns) {
    if (!column) continue;
    const isThere = relation.columns.some(
      ({ name }) => name === column.name || (ignoresCase && isSameName(name, column.name)),
    );
    if (isThere) continue;
    const hint = didYouMean(
      column.name,
      relation.columns.map(({ name }) => name),
    );
    const values = { column: column.name, relation: relation.name };
    context.diagnostics.push(report("undefined-relation-column", values, { span: spanOf(context, column), hint }));
  }
}

export function dropIndex(context: SchemaContext, index: QualifiedName): void {
  changeIndexKey(context, index, () => []);
}

export function renameIndex(context: SchemaContext, index: QualifiedName, newName: string): void {
  const entry = changeIndexKey(context, index, (key) => [{ ...key, name: newName }]);
  if (entry) noteIndex(context.draft, newName, entry);
}

/** Returns the table whose index it is. */
function changeIndexKey(
  context: SchemaContext,
  index: QualifiedName,
  change: (key: Key) => readonly Key[],
): RelationEntry | undefined {
  const { draft } = context;
  const { name } = nameParts(index);
  const tables = [...(draft.indexes.get(name.name) ?? [])];
  const entry = findInSchemas(context, index, (schema) =>
    tables.find((table) => schema.entries.get(table.name) === table && hasKey(draft, table, name.name)),
  );
  if (!entry) return undefined;
  changeRelation(draft, entry, ({ keys }) => ({
    keys: keys.flatMap((key) => (key.name === name.name ? change(key) : [key])),
  }));
  return entry;
}

function hasKey(draft: CatalogDraft, entry: RelationEntry, name: string): boolean {
  return relationOf(draft, entry).keys.some((key) => key.name === name);
}

function noteIndex(draft: CatalogDraft, name: string, entry: RelationEntry): void {
  draft.indexes.set(name, new Set([...(draft.indexes.get(name) ?? []), entry]));
}
