import type { AlterTable, AlterTableAction } from "../syntax/ast/index.ts";
import { addAlteredColumn } from "./add-column.ts";
import { alterColumn, alterColumnType, requireColumn } from "./alter-column.ts";
import { addAlteredConstraint, dropConstraint } from "./alter-constraint.ts";
import { attachPartition, detachPartition, inheritFrom, stopInheriting } from "./alter-inheritance.ts";
import { changeTableColumn, dropPrimaryKey } from "./change-column.ts";
import type { SchemaContext } from "./context.ts";
import { dropTableColumn } from "./drop-column.ts";
import { requireEntry } from "./names.ts";
import { changeRelation, type RelationEntry, withDescendants } from "./relation-entry.ts";
import { renameTableTo } from "./rename.ts";
import { renameTableColumn } from "./rename-column.ts";

/** Applies the actions in order. */
export function alterTable(context: SchemaContext, statement: AlterTable): void {
  if (statement.relationKind === "index" || statement.relationKind === "sequence") return;
  const entry = requireEntry(context, statement.name, statement.ifExists || !statement.actions.some(shapesColumns));
  if (!entry) return;
  for (const action of statement.actions) applyAction(context, entry, action, statement.only);
}

/** Like sqlc, a table that is only given constraints, defaults and the like need not be in the schema files. */
function shapesColumns(action: AlterTableAction): boolean {
  switch (action.kind) {
    case "add_column":
    case "drop_column":
    case "alter_column_type":
    case "set_not_null":
    case "drop_not_null":
    case "change_column":
    case "rename_column":
    case "rename_table":
      return true;
    default:
      return false;
  }
}

function applyAction(context: SchemaContext, entry: RelationEntry, action: AlterTableAction, only: boolean): void {
  const tables = only ? [entry] : withDescendants(entry);
  switch (action.kind) {
    case "add_column":
      addAlteredColumn(context, tables, action);
      break;
    case "drop_column":
      dropTableColumn(context, entry, action, only);
      break;
    case "add_constraint":
      addAlteredConstraint(context, entry, action.constraint);
      break;
    case "drop_constraint":
      dropConstraint(context, entry, action.name.name);
      break;
    case "attach_partition":
      attachPartition(context, entry, action.partition);
      break;
    case "detach_partition":
      detachPartition(context, entry, action.partition);
      break;
    case "inherit":
      inheritFrom(context, entry, action.parent);
      break;
    case "no_inherit":
      stopInheriting(context, entry, action.parent);
      break;
    case "other_action":
      return;
    case "change_column":
      changeTableColumn(context, entry, action);
      return;
    case "rename_column":
      if (requireColumn(context, entry, action.column)) {
        renameTableColumn(context, entry, action.column.name, action.newName);
      }
      return;
    case "rename_table":
      renameTableTo(context, entry, action.newName);
      return;
    case "drop_primary_key":
      dropPrimaryKey(context, entry);
      return;
    case "set_comment":
      changeRelation(context.draft, entry, () => ({ comment: action.comment }));
      return;
    case "alter_column_type":
      if (requireColumn(context, entry, action.column)) alterColumnType(context, tables, action);
      return;
    default:
      if (requireColumn(context, entry, action.column)) alterColumn(context, tables, action);
  }
}
