import { didYouMean } from "@sqlc-ts/diagnostics";
import type { Column, Relation } from "../catalog/index.ts";
import { findRelation, relationNames } from "../catalog/lookup.ts";
import type { LikeClause } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { report } from "./messages.ts";
import { findEntry, knowsSchema, nameParts } from "./names.ts";
import { relationOf } from "./relation-entry.ts";
import { addColumn, type TableParts } from "./table-parts.ts";
import { findType } from "./types.ts";

/**
 * Copies another table's columns to where LIKE stands, as the database does.
 * differs from sqlc: like-columns-in-place (sqlc puts them in front, and honours one LIKE only).
 */
export function copyLike(context: SchemaContext, parts: TableParts, clause: LikeClause): void {
  const columns = likeColumns(context, clause);
  const includes = (option: string) => clause.including.includes("all") || clause.including.includes(option);
  for (const column of columns ?? []) {
    if (parts.positions.has(column.name)) {
      const details = { span: spanOf(context, clause.table) };
      context.diagnostics.push(report("repeated-column", { column: column.name }, details));
      continue;
    }
    parts.localColumns.add(column.name);
    addColumn(parts, copyColumn(column, includes));
  }
  const source = findEntry(context, clause.table);
  if (!source) return;
  const relation = relationOf(context.draft, source);
  if (includes("indexes")) {
    for (const { kind, columns: keyColumns } of relation.keys) parts.keys.push({ kind, columns: keyColumns });
  }
  if (includes("constraints")) {
    for (const check of relation.checks) {
      parts.checks.push(check);
      parts.checkColumns.set(check, source.checkColumns.get(check) ?? []);
    }
  }
}

/** LIKE copies from tables, views and composite types, also the database's own. */
function likeColumns(context: SchemaContext, { table }: LikeClause): readonly Column[] | undefined {
  const { schema, name } = nameParts(table);
  const relation =
    findRelation(context.draft, schema?.name, name.name) ?? systemRelation(context, schema?.name, name.name);
  if (relation) return relation.columns;
  const attributes = findType(context, table)?.type.info.attributes;
  if (attributes) return attributes.map(attributeColumn);
  if (knowsSchema(context, schema)) {
    const details = { span: spanOf(context, name), hint: didYouMean(name.name, relationNames(context.draft)) };
    context.diagnostics.push(report("undefined-relation", { name: name.name }, details));
  }
  return undefined;
}

function systemRelation(context: SchemaContext, schema: string | undefined, name: string): Relation | undefined {
  return schema === undefined ? undefined : context.engine.system.findRelation(schema, name);
}

/** The attribute of a composite type as a table's column. */
export function attributeColumn({
  name,
  type,
  spelling,
}: {
  readonly name: string;
  readonly type: Column["type"];
  readonly spelling: Column["sqlc"]["type"];
}): Column {
  return { name, type, notNull: false, comment: "", sqlc: { type: spelling, notNull: false } };
}

/** NOT NULL is always copied; the rest only when asked for (manual: CREATE TABLE, LIKE). */
function copyColumn(column: Column, includes: (option: string) => boolean): Column {
  const { name, type, notNull, sqlc, span } = column;
  return {
    name,
    type,
    notNull,
    comment: includes("comments") ? column.comment : "",
    sqlc,
    ...(column.default !== undefined && includes("defaults") && { default: column.default }),
    ...(column.generated && includes("generated") && { generated: column.generated }),
    ...(column.identity && includes("identity") && { identity: column.identity }),
    ...(span && { span }),
  };
}
