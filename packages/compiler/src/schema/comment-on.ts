import type { CommentOn, Identifier, QualifiedName } from "../syntax/ast/index.ts";
import { changeColumn, reportMissingColumn } from "./alter-column.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { report } from "./messages.ts";
import { findEntry, nameParts, reportMissingRelation, requireEntry, requireSchema } from "./names.ts";
import { changeRelation, relationOf } from "./relation-entry.ts";
import { findType, reportMissingType } from "./types.ts";

/** Comments on tables, views, columns, types and schemas are kept; NULL removes one. */
export function commentOn(context: SchemaContext, { objectKind, name, comment = "" }: CommentOn): void {
  switch (objectKind) {
    case "table":
    case "view":
    case "materialized_view":
    case "foreign_table":
      commentOnRelation(context, name, comment);
      break;
    case "column":
      commentOnColumn(context, name, comment);
      break;
    case "type":
    case "domain":
      commentOnType(context, name, comment);
      break;
    case "schema": {
      const schema = requireSchema(context, nameParts(name).name);
      if (schema) schema.comment = comment;
      return;
    }
    default:
      return;
  }
}

function commentOnRelation(context: SchemaContext, name: QualifiedName, comment: string): void {
  const entry = requireEntry(context, name);
  if (entry) changeRelation(context.draft, entry, () => ({ comment }));
}

function commentOnColumn(context: SchemaContext, name: QualifiedName, comment: string): void {
  const column = name.parts.at(-1);
  const owner = name.parts.slice(0, -1);
  const last = owner.at(-1);
  if (!column || !last) {
    const written = name.parts.map((part) => part.name).join(".");
    context.diagnostics.push(report("comment-column-specifier", { name: written }, { span: spanOf(context, name) }));
    return;
  }
  commentOnOwned(context, { ...name, end: last.end, parts: owner }, column, comment);
}

/** Attributes of composite types may have comments too; these are not kept. */
function commentOnOwned(context: SchemaContext, owner: QualifiedName, column: Identifier, comment: string): void {
  const entry = findEntry(context, owner);
  if (!entry) {
    if (!findType(context, owner)) reportMissingRelation(context, owner);
  } else if (relationOf(context.draft, entry).columns.some(({ name }) => name === column.name)) {
    changeColumn(context, [entry], column.name, (current) => ({ ...current, comment }));
  } else {
    reportMissingColumn(context, entry, column);
  }
}

function commentOnType(context: SchemaContext, name: QualifiedName, comment: string): void {
  const found = findType(context, name);
  if (found) found.schema.types.set(found.type.info.name, { ...found.type, comment });
  else if (!findEntry(context, name)) reportMissingType(context, name);
}
