import type { AlterTableAction } from "../syntax/ast/index.ts";
import { requireColumn } from "./alter-column.ts";
import { hasColumn, removeColumn } from "./cascade.ts";
import type { SchemaContext } from "./context.ts";
import type { RelationEntry } from "./relation-entry.ts";

type DropColumn = Extract<AlterTableAction, { kind: "drop_column" }>;

export function dropTableColumn(context: SchemaContext, entry: RelationEntry, action: DropColumn, only: boolean): void {
  const name = action.column.name;
  if (action.ifExists && !hasColumn(context.draft, entry, name)) return;
  if (!requireColumn(context, entry, action.column)) return;
  removeColumn(context.draft, entry, name, { cascade: action.cascade === true, only });
}
