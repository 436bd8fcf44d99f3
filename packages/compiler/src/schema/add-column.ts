import type { AlterTableAction } from "../syntax/ast/index.ts";
import { moveColumn } from "./change-column.ts";
import { declareColumn } from "./column-definition.ts";
import { addColumnConstraints } from "./constraints.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { linkForeignKeys } from "./foreign-keys.ts";
import { mergeDeclaredColumn } from "./inherit.ts";
import { report } from "./messages.ts";
import type { RelationEntry } from "./relation-entry.ts";
import { addColumn, columnNamed, readParts, writeParts } from "./table-parts.ts";

type AddColumn = Extract<AlterTableAction, { kind: "add_column" }>;

/** Adds a column to a table and, merging with columns of that name, to its children. */
export function addAlteredColumn(context: SchemaContext, tables: readonly RelationEntry[], action: AddColumn): void {
  const [table, ...children] = tables;
  if (!table) return;
  const { draft } = context;
  const { name, constraints } = action.column;
  const parts = readParts(draft, table);
  const present = columnNamed(parts, name.name);
  if (present) {
    if (!action.ifNotExists) reportDuplicate(context, action, table.name);
    return;
  }
  const column = declareColumn(context, action.column, table);
  parts.localColumns.add(name.name);
  addColumn(parts, column);
  addColumnConstraints(context, parts, name, constraints);
  writeParts(draft, table, parts);
  linkForeignKeys(draft, table);
  moveColumn(context, table, name, action.position);
  for (const child of children) {
    const childParts = readParts(draft, child);
    if (columnNamed(childParts, name.name)) mergeDeclaredColumn(context, childParts, action.column);
    else addColumn(childParts, column);
    writeParts(draft, child, childParts);
  }
}

function reportDuplicate(context: SchemaContext, { column }: AddColumn, relation: string): void {
  const details = { span: spanOf(context, column.name) };
  context.diagnostics.push(report("duplicate-column", { column: column.name.name, relation }, details));
}
