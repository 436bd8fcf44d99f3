import type { Column, Relation } from "../catalog/index.ts";
import type { ColumnDefinition, QualifiedName } from "../syntax/ast/index.ts";
import { applyColumnConstraints, declareColumn } from "./column-definition.ts";
import { addColumnConstraints } from "./constraints.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { report } from "./messages.ts";
import { requireEntry } from "./names.ts";
import { type RelationEntry, relationOf } from "./relation-entry.ts";
import { addColumn, columnNamed, replaceColumn, type TableParts } from "./table-parts.ts";

/** Puts the columns of `INHERITS (…)` or `PARTITION OF` in front; columns of one name are merged. Returns the parents. */
export function inheritColumns(
  context: SchemaContext,
  parts: TableParts,
  names: readonly QualifiedName[],
  isPartition: boolean,
): readonly RelationEntry[] {
  const parents: RelationEntry[] = [];
  for (const name of names) {
    const parent = requireEntry(context, name);
    if (!parent) continue;
    parents.push(parent);
    const relation = relationOf(context.draft, parent);
    for (const column of relation.columns) inheritColumn(context, parts, column, name);
    inheritChecks(parts, parent, relation);
    if (isPartition) inheritKeys(parts, relation);
  }
  return parents;
}

function inheritColumn(context: SchemaContext, parts: TableParts, column: Column, parent: QualifiedName): void {
  const present = columnNamed(parts, column.name);
  if (!present) {
    addColumn(parts, column);
  } else if (present.type.id !== column.type.id) {
    reportTypeConflict(context, column.name, parent);
  } else {
    replaceColumn(parts, mergeNotNull(present, column));
  }
}

function inheritChecks(parts: TableParts, parent: RelationEntry, relation: Relation): void {
  for (const check of relation.checks) {
    parts.checks.push(check);
    parts.checkColumns.set(check, parent.checkColumns.get(check) ?? []);
  }
}

/** A partition has its parent's keys, under names of its own. */
function inheritKeys(parts: TableParts, relation: Relation): void {
  for (const { kind, columns } of relation.keys) parts.keys.push({ kind, columns });
  for (const key of relation.foreignKeys) parts.foreignKeys.push(key);
}

/** A column that a child declares again: one column, at its parent's place, with both sides' constraints. */
export function mergeDeclaredColumn(context: SchemaContext, parts: TableParts, definition: ColumnDefinition): void {
  const inherited = columnNamed(parts, definition.name.name);
  if (!inherited) return;
  parts.localColumns.add(definition.name.name);
  if (!definition.type) {
    replaceColumn(parts, applyColumnConstraints(context, inherited, definition.constraints));
  } else {
    const declared = declareColumn(context, definition, parts);
    if (declared.type.id !== inherited.type.id) reportTypeConflict(context, declared.name, definition.name);
    else replaceColumn(parts, mergeNotNull({ ...inherited, ...declared }, inherited));
  }
  addColumnConstraints(context, parts, definition.name, definition.constraints);
}

function mergeNotNull(column: Column, other: Column): Column {
  return {
    ...column,
    notNull: column.notNull || other.notNull,
    sqlc: { ...column.sqlc, notNull: column.sqlc.notNull || other.sqlc.notNull },
  };
}

function reportTypeConflict(
  context: SchemaContext,
  column: string,
  place: { readonly start: number; readonly end: number },
): void {
  context.diagnostics.push(report("column-type-conflict", { column }, { span: spanOf(context, place) }));
}
