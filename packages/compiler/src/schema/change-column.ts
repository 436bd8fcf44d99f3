import type { Column } from "../catalog/index.ts";
import type { AlterTableAction, ColumnPosition, Identifier } from "../syntax/ast/index.ts";
import { changeColumn, requireColumn } from "./alter-column.ts";
import { hasColumn } from "./cascade.ts";
import { declareColumn } from "./column-definition.ts";
import { addColumnConstraints } from "./constraints.ts";
import type { SchemaContext } from "./context.ts";
import { forgetColumnEnum } from "./inline-enum.ts";
import { changeRelation, type RelationEntry } from "./relation-entry.ts";
import { renameTableColumn } from "./rename-column.ts";
import { readParts, writeParts } from "./table-parts.ts";

type ChangeColumn = Extract<AlterTableAction, { kind: "change_column" }>;

/** CHANGE and MODIFY: the column has its new name and definition, in its old place unless another is asked for. */
export function changeTableColumn(context: SchemaContext, entry: RelationEntry, action: ChangeColumn): void {
  const { draft } = context;
  const { column, definition, position } = action;
  const { name } = definition;
  if (action.ifExists && !hasColumn(draft, entry, column.name)) return;
  const former = requireColumn(context, entry, column);
  if (!former) return;
  if (name.name !== column.name && !renameTableColumn(context, entry, column.name, name)) return;
  forgetColumnEnum(draft, entry, name.name);
  const declared = declareColumn(context, definition, entry);
  const parts = readParts(draft, entry);
  addColumnConstraints(context, parts, name, definition.constraints);
  const index = parts.positions.get(name.name);
  const isKey = parts.keys.some((key) => key.kind === "primary" && key.columns.includes(name.name));
  if (index !== undefined) parts.columns[index] = isKey ? { ...declared, notNull: true } : declared;
  writeParts(draft, entry, parts);
  changeColumn(context, [entry], name.name, (current) => current);
  moveColumn(context, entry, name, position);
}

/** Puts a column where FIRST or AFTER says. */
export function moveColumn(
  context: SchemaContext,
  entry: RelationEntry,
  column: Identifier,
  position: ColumnPosition | undefined,
): void {
  if (position === undefined) return;
  if (position !== "first" && !requireColumn(context, entry, position)) return;
  changeRelation(context.draft, entry, ({ columns }) => ({ columns: moved(columns, column.name, position) }));
}

function moved(columns: readonly Column[], name: string, position: ColumnPosition): readonly Column[] {
  const column = columns.find((candidate) => candidate.name === name);
  const others = columns.filter((candidate) => candidate !== column);
  if (!column) return columns;
  if (position === "first") return [column, ...others];
  const index = others.findIndex((candidate) => candidate.name === position.name);
  return index < 0 ? columns : [...others.slice(0, index + 1), column, ...others.slice(index + 1)];
}

/** `DROP PRIMARY KEY`: its columns stay NOT NULL, as they became with it. */
export function dropPrimaryKey({ draft }: SchemaContext, entry: RelationEntry): void {
  changeRelation(draft, entry, ({ keys }) => ({ keys: keys.filter((key) => key.kind !== "primary") }));
}
