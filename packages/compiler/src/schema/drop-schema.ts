import type { Drop, Identifier } from "../syntax/ast/index.ts";
import { dropRelation, removeType } from "./cascade.ts";
import type { SchemaContext } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { requireSchema } from "./names.ts";

/** Drops a schema with all that is in it and the views over that. The default schema stays, empty: dumps create it again. */
export function dropSchema(context: SchemaContext, name: Identifier, { ifExists }: Pick<Drop, "ifExists">): void {
  const { draft } = context;
  const schema = ifExists ? draft.schemas.get(name.name) : requireSchema(context, name);
  if (!schema) return;
  for (const entry of [...schema.entries.values()]) dropRelation(draft, entry, true);
  for (const { info } of [...schema.types.values()]) removeType(draft, schema, info, true);
  if (schema.name === draft.defaultSchema) empty(schema);
  else draft.schemas.delete(schema.name);
}

function empty(schema: SchemaDraft): void {
  schema.comment = "";
  schema.functions.clear();
  schema.sequences.clear();
  schema.operators = [];
}
