import type { Identifier, Rename } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { reportDuplicateRelation } from "./names.ts";
import { changeRelation } from "./relation-entry.ts";
import { renameTypeEverywhere } from "./type-renaming.ts";
import { changeType, requireType, typeIdOf } from "./types.ts";

/** What is declared with the type follows. */
export function renameType(context: SchemaContext, { name, ifExists, newName }: Rename): void {
  const found = requireType(context, name, ifExists);
  if (!found || isTaken(context, found.schema, newName)) return;
  const { schema, type } = found;
  const from = { schema: schema.name, name: type.info.name };
  const to = { schema: schema.name, name: newName.name };
  renameInPlace(schema, from.name, to.name);
  renameTypeEverywhere(context.draft, from, to);
}

function isTaken(context: SchemaContext, schema: SchemaDraft, newName: Identifier): boolean {
  const relation = schema.relations.get(newName.name);
  if (relation) reportDuplicateRelation(context, newName, relation.span);
  const type = schema.types.get(newName.name);
  if (type)
    context.diagnostics.push(report("duplicate-type", { name: newName.name }, { span: spanOf(context, newName) }));
  return relation !== undefined || type !== undefined;
}

/** The types keep their order. */
function renameInPlace(schema: SchemaDraft, from: string, to: string): void {
  const types = [...schema.types];
  schema.types.clear();
  const id = typeIdOf(schema.name, to);
  for (const [name, type] of types) {
    if (name !== from) schema.types.set(name, type);
    else schema.types.set(to, { ...type, info: { ...type.info, id, name: to, array: `${id}[]` } });
  }
}

export function renameAttribute(context: SchemaContext, statement: Rename, attribute: Identifier): void {
  const found = requireType(context, statement.name, statement.ifExists);
  if (!found) return;
  const { info } = found.type;
  const { newName } = statement;
  const attributes = info.attributes ?? [];
  if (!attributes.some(({ name }) => name === attribute.name)) {
    const values = { column: attribute.name, relation: info.name };
    context.diagnostics.push(report("undefined-relation-column", values, { span: spanOf(context, attribute) }));
    return;
  }
  const renamed = <Named extends { readonly name: string }>(named: Named): Named =>
    named.name === attribute.name ? { ...named, name: newName.name } : named;
  changeType(found, { attributes: attributes.map(renamed) });
  for (const schema of context.draft.schemas.values()) {
    for (const entry of schema.entries.values()) {
      if (entry.ofType !== info.id) continue;
      changeRelation(context.draft, entry, ({ columns }) => ({ columns: columns.map(renamed) }));
    }
  }
}
