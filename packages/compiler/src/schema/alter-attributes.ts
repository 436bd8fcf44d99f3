import type { TypeInfo } from "../catalog/index.ts";
import type { AttributeChange, Identifier } from "../syntax/ast/index.ts";
import { removeColumn } from "./cascade.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { attributeType } from "./create-type.ts";
import { attributeColumn } from "./like-clause.ts";
import { report } from "./messages.ts";
import { changeRelation, type RelationEntry } from "./relation-entry.ts";
import { changeType, type FoundType } from "./types.ts";

type Attribute = NonNullable<TypeInfo["attributes"]>[number];

/** ADD, DROP and ALTER ATTRIBUTE of a composite type; typed tables (`CREATE TABLE … OF`) follow. */
export function changeAttributes(
  context: SchemaContext,
  found: FoundType,
  typeName: Identifier,
  changes: readonly AttributeChange[],
): void {
  const { info } = found.type;
  let attributes = info.attributes;
  if (!attributes) {
    const details = { span: spanOf(context, typeName) };
    context.diagnostics.push(report("not-composite", { name: info.name }, details));
    return;
  }
  const tables = tablesOf(context, info.id);
  for (const change of changes) attributes = applyChange(context, info.name, attributes, tables, change);
  changeType(found, { attributes });
}

function tablesOf({ draft }: SchemaContext, id: string): readonly RelationEntry[] {
  if (!draft.usedTypes.has(id)) return [];
  return [...draft.schemas.values()].flatMap((schema) =>
    [...schema.entries.values()].filter((entry) => entry.ofType === id),
  );
}

function applyChange(
  context: SchemaContext,
  type: string,
  attributes: readonly Attribute[],
  tables: readonly RelationEntry[],
  change: AttributeChange,
): readonly Attribute[] {
  const name = change.kind === "add_attribute" ? change.attribute.name : change.name;
  const present = attributes.some((attribute) => attribute.name === name.name);
  if (change.kind === "add_attribute" ? present : !present) {
    if (change.kind === "drop_attribute" && change.ifExists) return attributes;
    const code = present ? "duplicate-column" : "undefined-relation-column";
    const values = { column: name.name, relation: type };
    context.diagnostics.push(report(code, values, { span: spanOf(context, name) }));
    return attributes;
  }
  return change.kind === "drop_attribute"
    ? dropAttribute(context, attributes, tables, name.name)
    : setAttribute(context, attributes, tables, {
        name: name.name,
        ...attributeType(context, change.kind === "add_attribute" ? change.attribute.type : change.type),
      });
}

function dropAttribute(
  { draft }: SchemaContext,
  attributes: readonly Attribute[],
  tables: readonly RelationEntry[],
  name: string,
): readonly Attribute[] {
  for (const table of tables) removeColumn(draft, table, name, { cascade: true, only: false });
  return attributes.filter((attribute) => attribute.name !== name);
}

function setAttribute(
  { draft }: SchemaContext,
  attributes: readonly Attribute[],
  tables: readonly RelationEntry[],
  changed: Attribute,
): readonly Attribute[] {
  for (const table of tables) {
    changeRelation(draft, table, ({ columns }) => {
      const { type, sqlc, ...rest } = attributeColumn(changed);
      return {
        columns: columns.some((column) => column.name === changed.name)
          ? columns.map((column) =>
              column.name === changed.name ? { ...column, type, sqlc: { ...column.sqlc, type: sqlc.type } } : column,
            )
          : [...columns, { ...rest, type, sqlc }],
      };
    });
  }
  return attributes.some((attribute) => attribute.name === changed.name)
    ? attributes.map((attribute) => (attribute.name === changed.name ? changed : attribute))
    : [...attributes, changed];
}
