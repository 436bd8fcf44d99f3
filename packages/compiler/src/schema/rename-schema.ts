import type { TypeId } from "../catalog/index.ts";
import type { Identifier } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { CatalogDraft, SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { requireSchema } from "./names.ts";
import { moveRelation } from "./relation-entry.ts";
import { renameTypeEverywhere } from "./type-renaming.ts";
import { typeIdOf } from "./types.ts";

/** Renames a schema with all that is in it. sqlc ignores this statement; the default schema keeps its name, as queries rely on it. */
export function renameSchema(context: SchemaContext, from: Identifier, to: Identifier): void {
  const { draft } = context;
  const schema = requireSchema(context, from);
  if (!schema || schema.name === draft.defaultSchema || from.name === to.name) return;
  if (draft.schemas.has(to.name)) {
    context.diagnostics.push(report("duplicate-schema", { name: to.name }, { span: spanOf(context, to) }));
    return;
  }
  replaceKey(draft, schema, to.name);
  moveContents(draft, schema, from.name, to.name);
  const renamed = (name: string) => (name === from.name ? to.name : name);
  draft.searchPath = draft.searchPath.map(renamed);
  draft.creationPath = draft.creationPath.map(renamed);
}

/** The schemas keep their order. */
function replaceKey(draft: CatalogDraft, schema: SchemaDraft, name: string): void {
  const schemas = [...draft.schemas.values()];
  draft.schemas.clear();
  schema.name = name;
  for (const each of schemas) draft.schemas.set(each.name, each);
}

function moveContents(draft: CatalogDraft, schema: SchemaDraft, from: string, to: string): void {
  for (const entry of [...schema.entries.values()]) {
    const { ordinal } = entry;
    entry.schema = to;
    moveRelation(draft, entry, to, entry.name);
    entry.ordinal = ordinal;
    renameTypeEverywhere(draft, { schema: from, name: entry.name }, { schema: to, name: entry.name });
  }
  for (const [name, type] of [...schema.types]) {
    const id: TypeId = typeIdOf(to, name);
    schema.types.set(name, { ...type, writtenSchema: to, info: { ...type.info, schema: to, id, array: `${id}[]` } });
    renameTypeEverywhere(draft, { schema: from, name }, { schema: to, name });
  }
  for (const [name, overloads] of schema.functions) {
    schema.functions.set(
      name,
      overloads.map((definition) => ({ ...definition, schema: to })),
    );
  }
}
