import { maybe, never, type SqlType } from "../../catalog/index.ts";
import type { Expression, JsonTable, JsonTableColumn, XmlTable, XmlTableColumn } from "../../syntax/ast/index.ts";
import type { BoundRelation, RelationDraft, Scope } from "../bound.ts";
import { coerce } from "../coercion.ts";
import type { Draft } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { resolveType } from "../expressions/cast.ts";
import { type ColumnBlueprint, createRelation } from "../scope.ts";
import { aliasColumns } from "./column-aliases.ts";
import { type FromPlace, lateralScope } from "./from-list.ts";

const absent = maybe("the document may have no value for it");

/** `JSON_TABLE(…)` (manual 9.16.4). */
export function bindJsonTable(draft: Draft, place: FromPlace, node: JsonTable): BoundRelation {
  const scope = lateralScope(place, "functions in FROM");
  const { types } = draft.context.engine.semantics;
  bindExpression(draft, scope, node.context);
  // An untyped document is text that is read as JSON.
  coerce(draft, node.context, types.text, "implicit");
  bindTexts(draft, scope, node.arguments);
  const columns = node.columns.flatMap((column) => jsonColumns(draft, scope, column, false));
  return asItem(node, documentRelation(draft, node, "json_table", columns));
}

/** A nested path is joined as by LEFT JOIN: where it finds nothing, all its columns are NULL, its numbers too. */
function jsonColumns(draft: Draft, scope: Scope, column: JsonTableColumn, nested: boolean): ColumnBlueprint[] {
  bindTexts(draft, scope, column.arguments);
  if (column.form === "nested") return column.columns.flatMap((inner) => jsonColumns(draft, scope, inner, true));
  const { types } = draft.context.engine.semantics;
  const name = column.name?.name ?? "";
  if (column.form === "ordinality") return [blueprint(name, types.ordinality ?? types.integer, nested)];
  const fallback = column.form === "exists" ? types.boolean : types.binaryJson;
  return [blueprint(name, column.type ? resolveType(draft, column.type) : fallback, true)];
}

/** `XMLTABLE(…)` (manual 9.15.3). */
export function bindXmlTable(draft: Draft, place: FromPlace, node: XmlTable): BoundRelation {
  const scope = lateralScope(place, "functions in FROM");
  for (const argument of node.arguments) bindExpression(draft, scope, argument);
  const { text, xml } = draft.context.engine.semantics.types;
  node.arguments.forEach((argument, index) => {
    coerce(draft, argument, index === 1 ? xml : text, "implicit");
  });
  const columns = node.columns.map((column) => xmlColumn(draft, scope, column));
  return asItem(node, documentRelation(draft, node, "xmltable", columns));
}

function xmlColumn(draft: Draft, scope: Scope, column: XmlTableColumn): ColumnBlueprint {
  bindTexts(draft, scope, column.arguments);
  const { types } = draft.context.engine.semantics;
  const type = column.type ? resolveType(draft, column.type) : types.text;
  if (column.ordinality) return blueprint(column.name.name, types.integer, false);
  return blueprint(column.name.name, type, !column.notNull);
}

function bindTexts(draft: Draft, scope: Scope, nodes: readonly Expression[]): void {
  for (const node of nodes) {
    bindExpression(draft, scope, node);
    coerce(draft, node, draft.context.engine.semantics.types.text, "implicit");
  }
}

function blueprint(name: string, type: SqlType, mayBeNull: boolean): ColumnBlueprint {
  return { name, type, own: mayBeNull ? absent : never, origin: { kind: "function" } };
}

function documentRelation(
  draft: Draft,
  node: JsonTable | XmlTable,
  name: string,
  columns: readonly ColumnBlueprint[],
): RelationDraft {
  return createRelation({
    name: node.alias?.name.name ?? name,
    hasAlias: node.alias !== undefined,
    source: { kind: "other" },
    rowType: draft.context.engine.semantics.types.record,
    columns: aliasColumns(draft, node.alias, columns),
  });
}

function asItem(item: JsonTable | XmlTable, relation: RelationDraft): BoundRelation {
  return { kind: "relation", relations: [relation], columns: relation.columns, item };
}
