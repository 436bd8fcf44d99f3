import type { Column, Key, Relation } from "../catalog/index.ts";
import type { ColumnDefinition, CreateTable, QualifiedName, TableElement, TypeName } from "../syntax/ast/index.ts";
import { applyColumnConstraints, declareColumn } from "./column-definition.ts";
import { addColumnConstraints, addTableConstraint } from "./constraints.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { linkForeignKeys } from "./foreign-keys.ts";
import { inheritColumns, mergeDeclaredColumn } from "./inherit.ts";
import { attributeColumn, copyLike } from "./like-clause.ts";
import { report } from "./messages.ts";
import { nameParts } from "./names.ts";
import { newRelationSchema } from "./new-relation.ts";
import { addRelation, type RelationEntry } from "./relation-entry.ts";
import { addColumn, columnNamed, createParts, relationParts, replaceColumn, type TableParts } from "./table-parts.ts";
import { reportMissingType, resolveType } from "./types.ts";

export function createTable(context: SchemaContext, statement: CreateTable): void {
  const schema = newRelationSchema(context, statement);
  if (!schema) return;
  const { name } = nameParts(statement.name);
  reportTableProblems(context, statement);
  const parts = createParts(schema.name, name.name, statement.options);
  const parents = parentsOf(context, statement, parts);
  const ofType = statement.ofType && copyTypeAttributes(context, parts, statement.ofType);
  addTableElements(context, parts, statement.elements);
  const entry = addRelation(context.draft, newTable(context, statement, schema, parts));
  entry.isPartition = statement.partitionOf !== undefined;
  if (ofType !== undefined) entry.ofType = ofType;
  linkParents(entry, parents);
  keepSideInformation(entry, parts);
  linkForeignKeys(context.draft, entry);
}

function reportTableProblems(context: SchemaContext, statement: CreateTable): void {
  for (const { message, hint, place } of context.engine.schemaRules?.tableProblems?.(statement) ?? []) {
    context.diagnostics.push(report("invalid-table", { message }, { span: spanOf(context, place), hint }));
  }
}

function parentsOf(context: SchemaContext, statement: CreateTable, parts: TableParts): readonly RelationEntry[] {
  const { inherits, partitionOf } = statement;
  const names: readonly QualifiedName[] = partitionOf ? [partitionOf] : inherits;
  return inheritColumns(context, parts, names, partitionOf !== undefined);
}

/**
 * Columns first, so that a constraint may stand before its column.
 *
 * @param queried the columns that a query adds (MySQL: `CREATE TABLE t (…) SELECT …`)
 */
export function addTableElements(
  context: SchemaContext,
  parts: TableParts,
  elements: readonly TableElement[],
  queried: readonly Column[] = [],
): void {
  for (const element of elements) {
    if (element.kind === "column_definition") addDeclaredColumn(context, parts, element);
    else if (element.kind === "like_clause") copyLike(context, parts, element);
  }
  addQueriedColumns(parts, queried);
  for (const element of elements) {
    if (element.kind === "table_constraint") addTableConstraint(context, parts, element, "create");
  }
  mergeEqualKeys(parts.keys);
}

/** Declared columns that the query has too stand where the query has them, as they are declared (MySQL manual 15.1.20.4). */
function addQueriedColumns(parts: TableParts, queried: readonly Column[]): void {
  if (queried.length === 0) return;
  const names = new Set(queried.map(({ name }) => name));
  const declared = parts.columns.splice(0);
  const columns = queried.map((column) => declared.find(({ name }) => name === column.name) ?? column);
  parts.positions.clear();
  for (const column of [...declared.filter(({ name }) => !names.has(name)), ...columns]) addColumn(parts, column);
}

/** Keys over the same columns in the same order are one; the primary key stays. */
function mergeEqualKeys(keys: Key[]): void {
  const kept = new Map<string, Key>();
  for (const key of keys) {
    const columns = JSON.stringify(key.columns);
    const present = kept.get(columns);
    if (!present) kept.set(columns, key);
    else if (key.kind === "primary") kept.set(columns, { ...present, ...key });
    else if (key.name !== undefined) kept.set(columns, { name: key.name, ...present });
  }
  keys.splice(0, keys.length, ...kept.values());
}

function addDeclaredColumn(context: SchemaContext, parts: TableParts, definition: ColumnDefinition): void {
  const { name } = definition;
  const present = columnNamed(parts, name.name);
  if (!present) {
    parts.localColumns.add(name.name);
    addColumn(parts, declareColumn(context, definition, parts));
    addColumnConstraints(context, parts, name, definition.constraints);
  } else if (!parts.localColumns.has(name.name)) {
    mergeDeclaredColumn(context, parts, definition);
  } else if (definition.type) {
    context.diagnostics.push(report("repeated-column", { column: name.name }, { span: spanOf(context, name) }));
  } else {
    replaceColumn(parts, applyColumnConstraints(context, present, definition.constraints));
    addColumnConstraints(context, parts, name, definition.constraints);
  }
}

/** `CREATE TABLE t OF type`: the type's attributes are the columns. */
function copyTypeAttributes(context: SchemaContext, parts: TableParts, name: TypeName): string | undefined {
  const { type, known } = resolveType(context, name);
  const info = known ? context.engine.types.describe(context.draft, type.id) : undefined;
  if (!info) {
    if (name.written) reportMissingType(context, name.written);
    return undefined;
  }
  if (!info.attributes) {
    context.diagnostics.push(report("not-composite", { name: info.name }, { span: spanOf(context, name) }));
    return undefined;
  }
  for (const attribute of info.attributes) {
    parts.localColumns.add(attribute.name);
    addColumn(parts, attributeColumn(attribute));
  }
  return type.id;
}

function newTable(context: SchemaContext, statement: CreateTable, schema: SchemaDraft, parts: TableParts): Relation {
  const { name, schema: written } = nameParts(statement.name);
  return {
    schema: schema.name,
    name: name.name,
    kind: statement.foreign ? "foreign_table" : "table",
    writtenSchema: written?.name ?? context.elementsOf?.name ?? "",
    comment: statement.comment ?? "",
    ...(context.engine.schemaRules?.hasSystemColumns?.(statement.options) === false && { withoutSystemColumns: true }),
    span: spanOf(context, name),
    ...relationParts(parts),
  };
}

function linkParents(entry: RelationEntry, parents: readonly RelationEntry[]): void {
  for (const parent of parents) {
    entry.parents.add(parent);
    parent.children.add(entry);
  }
}

function keepSideInformation(entry: RelationEntry, parts: TableParts): void {
  for (const column of parts.localColumns) entry.localColumns.add(column);
  for (const [check, columns] of parts.checkColumns) entry.checkColumns.set(check, columns);
  for (const [name, column] of parts.notNullConstraints) entry.notNullConstraints.set(name, column);
}
