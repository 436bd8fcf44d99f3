import { didYouMean } from "@sqlc-ts/diagnostics";
import type { Column, Relation } from "../catalog/index.ts";
import type { AlterTableAction, Identifier } from "../syntax/ast/index.ts";
import { isNotNullDomain } from "./column-definition.ts";
import { type SchemaContext, spanOf, textOf } from "./context.ts";
import { report } from "./messages.ts";
import { changeRelation, type RelationEntry, relationOf } from "./relation-entry.ts";
import { addColumnSequence } from "./sequence.ts";
import { markViewsStale } from "./stale-views.ts";
import { resolveType } from "./types.ts";

type AlterColumnType = Extract<AlterTableAction, { kind: "alter_column_type" }>;
type AlterColumn = Extract<
  AlterTableAction,
  {
    kind:
      | "set_not_null"
      | "drop_not_null"
      | "set_default"
      | "drop_default"
      | "add_identity"
      | "drop_identity"
      | "drop_expression";
  }
>;

/** The table's column of that name; reports when there is none. */
export function requireColumn(context: SchemaContext, entry: RelationEntry, name: Identifier): Column | undefined {
  const { columns } = relationOf(context.draft, entry);
  const found = columns.find((column) => column.name === name.name);
  if (!found) reportMissingColumn(context, entry, name);
  return found;
}

export function reportMissingColumn(context: SchemaContext, entry: RelationEntry, name: Identifier): void {
  const { columns } = relationOf(context.draft, entry);
  const names = columns.map((column) => column.name);
  const values = { column: name.name, relation: entry.name };
  const details = { span: spanOf(context, name), hint: didYouMean(name.name, names) };
  context.diagnostics.push(report("undefined-relation-column", values, details));
}

/** Changes the column of that name in each table. */
export function changeColumn(
  context: SchemaContext,
  tables: readonly RelationEntry[],
  name: string,
  change: (column: Column, relation: Relation) => Column,
): void {
  for (const table of tables) {
    changeRelation(context.draft, table, (relation) => ({
      columns: relation.columns.map((column) => (column.name === name ? change(column, relation) : column)),
    }));
    markViewsStale(context.draft, table);
  }
}

export function alterColumnType(
  context: SchemaContext,
  tables: readonly RelationEntry[],
  action: AlterColumnType,
): void {
  const { type, spelling } = resolveType(context, action.type);
  changeColumn(context, tables, action.column.name, (column, relation) => ({
    ...column,
    type,
    notNull: isNotNullDomain(context, type) || keepsNotNull(context, column, relation),
    sqlc: { ...column.sqlc, type: spelling },
  }));
}

/** Only a NOT NULL that came from the former type, a domain, is lost with it. */
function keepsNotNull(context: SchemaContext, column: Column, relation: Relation): boolean {
  return column.notNull && (isConstrained(column, relation) || !isNotNullDomain(context, column.type));
}

export function alterColumn(context: SchemaContext, tables: readonly RelationEntry[], action: AlterColumn): void {
  changeColumn(context, tables, action.column.name, (column, relation) =>
    alteredColumn(context, column, relation, action),
  );
}

function alteredColumn(context: SchemaContext, column: Column, relation: Relation, action: AlterColumn): Column {
  switch (action.kind) {
    case "set_not_null":
      return { ...column, notNull: true, sqlc: { ...column.sqlc, notNull: true } };
    case "drop_not_null":
      return allowNull(context, column, relation);
    case "set_default":
      return { ...column, default: textOf(context, action.expression) };
    case "drop_default":
      return without(column, "default");
    case "add_identity":
      addColumnSequence(context, relation, { name: column.name, identity: action.generation }, false);
      return { ...column, identity: action.generation };
    case "drop_identity":
      return without(column, "identity");
    case "drop_expression":
      return without(column, "generated");
  }
}

/** Primary keys, identities and domains forbid NULL by themselves. */
export function allowNull(context: SchemaContext, column: Column, relation: Relation): Column {
  const free = { ...column, sqlc: { ...column.sqlc, notNull: false } };
  return { ...free, notNull: isConstrained(free, relation) || isNotNullDomain(context, column.type) };
}

/** NOT NULL for a reason of the column's own, whatever its type says. */
export function isConstrained(column: Column, relation: Relation): boolean {
  if (column.sqlc.notNull || column.identity) return true;
  return relation.keys.some((key) => key.kind === "primary" && key.columns.includes(column.name));
}

function without(column: Column, field: "default" | "identity" | "generated"): Column {
  const { [field]: _, ...rest } = column;
  return rest;
}
