import type { AlterTableAction } from "../syntax/ast/index.ts";
import { requireColumn } from "./alter-column.ts";
import { hasColumn, removeColumn } from "./cascade.ts";
import type { SchemaContext } from "./context.ts";
import { forgetColumnEnum } from "./inline-enum.ts";
import type { RelationEntry } from "./relation-entry.ts";

type DropColumn = Extract<AlterTableAction, { kind: "drop_column" }>;

export function dropTableColumn(context: SchemaContext, entry: RelationEntry, action: DropColumn, only: boolean): void {
  const name = action.column.name;
  if (action.ifExists && !hasColumn(context.draft, entry, name)) return;
  if (!requireColumn(context, entry, action.column)) return;
  forgetColumnEnum(context.draft, entry, name);
  removeColumn(context.draft, entry, name, { cascade: action.cascade === true, only });
}
