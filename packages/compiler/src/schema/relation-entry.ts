import { InternalError } from "@sqlc-ts/diagnostics";
import type { Check, Relation, TypeId } from "../catalog/index.ts";
import type { Identifier, Query } from "../syntax/ast/index.ts";
import type { CatalogDraft } from "./draft.ts";

/** What a relation keeps when it is renamed or moved: its ties to other relations and what only later DDL needs to know of it. */
export interface RelationEntry {
  schema: string;
  name: string;
  /** Position among all relations. */
  ordinal: number;
  readonly parents: Set<RelationEntry>;
  readonly children: Set<RelationEntry>;
  /** A partition of its one parent. */
  isPartition: boolean;
  /** Columns that the table itself declares, besides those of its parents. */
  readonly localColumns: Set<string>;
  /** Tables that foreign keys of this one refer to, or did. */
  readonly references: Set<RelationEntry>;
  /** Tables with a foreign key to this one, now or before. */
  readonly referencedBy: Set<RelationEntry>;
  /** Views over this relation, each with the columns of it that the view uses. */
  readonly readBy: Map<RelationEntry, ReadonlySet<string>>;
  readonly reads: Set<RelationEntry>;
  /** Views: what was analysed. */
  definition?: ViewDefinition;
  /** CREATE TABLE … OF. */
  ofType?: TypeId;
  readonly checkColumns: Map<Check, readonly string[]>;
  /** Names of NOT NULL constraints, with their column. */
  readonly notNullConstraints: Map<string, string>;
}

export interface ViewDefinition {
  readonly query: Query;
  readonly columns: readonly Identifier[];
  readonly file: string;
  /** A column that it reads, or one of its own, has another name now: the query does not tell which column is which any more. */
  readonly outdated?: boolean;
}

/** Puts a new relation into its schema, which must exist. */
export function addRelation(draft: CatalogDraft, relation: Relation): RelationEntry {
  const entry: RelationEntry = {
    schema: relation.schema,
    name: relation.name,
    ordinal: draft.nextOrdinal++,
    parents: new Set(),
    children: new Set(),
    isPartition: false,
    localColumns: new Set(),
    references: new Set(),
    referencedBy: new Set(),
    readBy: new Map(),
    reads: new Set(),
    checkColumns: new Map(),
    notNullConstraints: new Map(),
  };
  place(draft, entry, relation);
  return entry;
}

export function relationOf(draft: CatalogDraft, entry: RelationEntry): Relation {
  const relation = draft.schemas.get(entry.schema)?.relations.get(entry.name);
  if (!relation) throw new InternalError(`relation ${entry.schema}.${entry.name} has lost its entry`);
  return relation;
}

export function changeRelation(
  draft: CatalogDraft,
  entry: RelationEntry,
  change: (relation: Relation) => Partial<Relation>,
): void {
  const relation = relationOf(draft, entry);
  draft.schemas.get(entry.schema)?.relations.set(entry.name, { ...relation, ...change(relation) });
}

/** Gives a relation another name or schema; a new schema appends it there. */
export function moveRelation(draft: CatalogDraft, entry: RelationEntry, schema: string, name: string): void {
  const relation = relationOf(draft, entry);
  const moves = schema !== relation.schema;
  const writtenSchema = moves ? schema : relation.writtenSchema;
  if (moves) entry.ordinal = draft.nextOrdinal++;
  takeOut(draft, entry);
  entry.schema = schema;
  entry.name = name;
  place(draft, entry, { ...relation, schema, name, writtenSchema });
  for (const referencing of entry.referencedBy) retargetForeignKeys(draft, referencing, relation, schema, name);
}

/** Removes a relation and its ties; what depends on it stays. */
export function removeRelation(draft: CatalogDraft, entry: RelationEntry): void {
  takeOut(draft, entry);
  for (const referenced of entry.references) referenced.referencedBy.delete(entry);
  for (const referencing of entry.referencedBy) referencing.references.delete(entry);
  for (const parent of entry.parents) parent.children.delete(entry);
  for (const child of entry.children) child.parents.delete(entry);
  forgetReads(entry);
  draft.staleViews.delete(entry);
  for (const view of entry.readBy.keys()) view.reads.delete(entry);
}

/** Unties a view from what it reads. */
export function forgetReads(entry: RelationEntry): void {
  for (const read of entry.reads) read.readBy.delete(entry);
  entry.reads.clear();
}

/** The relation and all its inheritance children, parents first. */
export function withDescendants(entry: RelationEntry): readonly RelationEntry[] {
  const found = new Set([entry]);
  for (const current of found) for (const child of current.children) found.add(child);
  return [...found];
}

function place(draft: CatalogDraft, entry: RelationEntry, relation: Relation): void {
  const schema = draft.schemas.get(entry.schema);
  if (!schema) throw new InternalError(`no schema ${entry.schema}`);
  schema.relations.set(entry.name, relation);
  schema.entries.set(entry.name, entry);
}

function takeOut(draft: CatalogDraft, entry: RelationEntry): void {
  const schema = draft.schemas.get(entry.schema);
  schema?.relations.delete(entry.name);
  schema?.entries.delete(entry.name);
}

function retargetForeignKeys(
  draft: CatalogDraft,
  referencing: RelationEntry,
  from: Relation,
  schema: string,
  name: string,
): void {
  changeRelation(draft, referencing, (relation) => ({
    foreignKeys: relation.foreignKeys.map((key) =>
      key.referencedSchema === from.schema && key.referencedTable === from.name
        ? { ...key, referencedSchema: schema, referencedTable: name }
        : key,
    ),
  }));
}
