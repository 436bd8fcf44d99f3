import type { Relation, TypeId, TypeInfo } from "../catalog/index.ts";
import type { CatalogDraft, SchemaDraft } from "./draft.ts";
import { dropForeignKeysTo } from "./foreign-keys.ts";
import { forgetColumnEnum } from "./inline-enum.ts";
import { changeRelation, type RelationEntry, relationOf, removeRelation } from "./relation-entry.ts";
import { elementId, typeIdOf } from "./types.ts";

/**
 * Drops a relation: its partitions go with it; with CASCADE also the views over it, its inheritance children and what has its row type.
 * Without CASCADE the database would refuse where there are such; sqlc leaves them, and so does this.
 */
export function dropRelation(draft: CatalogDraft, entry: RelationEntry, cascade: boolean): void {
  if (!isPresent(draft, entry)) return;
  const children = [...entry.children];
  const views = [...entry.readBy.keys()];
  dropForeignKeysTo(draft, entry);
  forgetColumnEnum(draft, entry);
  removeRelation(draft, entry);
  for (const child of children) if (cascade || child.isPartition) dropRelation(draft, child, cascade);
  if (!cascade) return;
  for (const view of views) dropRelation(draft, view, true);
  dropTypeUsers(draft, typeIdOf(entry.schema, entry.name));
}

/** A relation may be reached twice, through two that it depends on. */
function isPresent(draft: CatalogDraft, entry: RelationEntry): boolean {
  return draft.schemas.get(entry.schema)?.entries.get(entry.name) === entry;
}

export interface ColumnExtent {
  /** Drop the views that use the column too; without CASCADE the database would refuse, and sqlc leaves them. */
  readonly cascade: boolean;
  /** Leave the children's columns alone. */
  readonly only: boolean;
}

/** Takes a column out of a table with its keys, checks and references, and out of the children that only inherit it. */
export function removeColumn(draft: CatalogDraft, entry: RelationEntry, name: string, extent: ColumnExtent): void {
  dropForeignKeysTo(draft, entry, name);
  changeRelation(draft, entry, (relation) => withoutColumn(relation, entry, name));
  entry.localColumns.delete(name);
  if (extent.cascade) {
    for (const [view, columns] of [...entry.readBy]) if (columns.has(name)) dropRelation(draft, view, true);
  }
  for (const child of [...entry.children]) {
    if (extent.only) child.localColumns.add(name);
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

export function hasColumn(draft: CatalogDraft, entry: RelationEntry, name: string): boolean {
  return relationOf(draft, entry).columns.some((column) => column.name === name);
}

function isInheritedOnly(draft: CatalogDraft, child: RelationEntry, name: string): boolean {
  if (!hasColumn(draft, child, name) || child.localColumns.has(name)) return false;
  return ![...child.parents].some((parent) => hasColumn(draft, parent, name));
}

/** Takes a type out of its schema, a range with its multirange; with CASCADE what is declared with it too. */
export function removeType(draft: CatalogDraft, schema: SchemaDraft, info: TypeInfo, cascade: boolean): void {
  if (!schema.types.delete(info.name)) return;
  // A range and its multirange, which may be in another schema, go together.
  if (info.multirange !== undefined) removeTypeById(draft, info.multirange, cascade);
  if (info.range !== undefined) removeTypeById(draft, info.range, cascade);
  if (cascade) dropTypeUsers(draft, info.id);
}

function removeTypeById(draft: CatalogDraft, id: TypeId, cascade: boolean): void {
  for (const schema of draft.schemas.values()) {
    for (const { info } of [...schema.types.values()]) {
      if (info.id === id) removeType(draft, schema, info, cascade);
    }
  }
}

/** Drops the columns, views, typed tables, types and functions that a type is in. */
function dropTypeUsers(draft: CatalogDraft, id: TypeId): void {
  if (!draft.usedTypes.delete(id)) return;
  for (const schema of [...draft.schemas.values()]) {
    for (const entry of [...schema.entries.values()]) {
      if (isPresent(draft, entry)) dropUsesIn(draft, entry, id);
    }
    for (const { info } of [...schema.types.values()]) {
      if (isOver(info, id)) removeType(draft, schema, info, true);
      else dropAttributes(schema, info, id);
    }
    dropFunctionsWith(schema, id);
  }
}

function dropUsesIn(draft: CatalogDraft, entry: RelationEntry, id: TypeId): void {
  const users = relationOf(draft, entry).columns.filter((column) => elementId(column.type.id) === id);
  if (entry.ofType === id || (entry.definition && users.length > 0)) dropRelation(draft, entry, true);
  else for (const column of users) removeColumn(draft, entry, column.name, { cascade: true, only: false });
}

function isOver({ base, subtype, kind }: TypeInfo, id: TypeId): boolean {
  if (base && elementId(base.id) === id) return true;
  return kind === "range" && subtype !== undefined && elementId(subtype) === id;
}

function dropAttributes(schema: SchemaDraft, info: TypeInfo, id: TypeId): void {
  const type = schema.types.get(info.name);
  if (!type || !info.attributes?.some((attribute) => elementId(attribute.type.id) === id)) return;
  const attributes = info.attributes.filter((attribute) => elementId(attribute.type.id) !== id);
  schema.types.set(info.name, { ...type, info: { ...info, attributes } });
}

function dropFunctionsWith({ functions }: SchemaDraft, id: TypeId): void {
  for (const [name, overloads] of functions) {
    const kept = overloads.filter(
      ({ returns, parameters }) =>
        elementId(returns.id) !== id && parameters.every((parameter) => elementId(parameter.type.id) !== id),
    );
    if (kept.length === overloads.length) continue;
    if (kept.length > 0) functions.set(name, kept);
    else functions.delete(name);
  }
}
