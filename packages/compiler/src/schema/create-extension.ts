import type { CreateExtension } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { addSchema, type SchemaDraft } from "./draft.ts";
import { addRoutine } from "./find-routine.ts";
import { creationSchema } from "./names.ts";
import { addRelation } from "./relation-entry.ts";

/** Puts what a known extension brings into its schema; an unknown one is remembered by name, because types and functions may come from it. */
export function createExtension(context: SchemaContext, statement: CreateExtension): void {
  const schema = homeOf(context, statement);
  install(context, statement.name.name.toLowerCase(), schema);
}

function install(context: SchemaContext, name: string, schema: SchemaDraft | undefined): void {
  const { draft, engine } = context;
  if (draft.extensions.has(name)) return;
  draft.extensions.add(name);
  for (const required of engine.system.requiredExtensions?.(name) ?? []) install(context, required, schema);
  const objects = schema && engine.system.findExtension(name, schema.name);
  if (!objects) return;
  for (const type of objects.types) if (!schema.types.has(type.info.name)) schema.types.set(type.info.name, type);
  for (const definition of objects.functions) addRoutine(schema, definition);
  for (const relation of objects.relations ?? []) {
    if (!schema.relations.has(relation.name)) addRelation(draft, { ...relation, extension: name });
  }
}

/** A schema that only another file or the server has is taken to exist. */
function homeOf(context: SchemaContext, { schema }: CreateExtension): SchemaDraft | undefined {
  if (!schema) return creationSchema(context, undefined);
  return context.draft.schemas.get(schema.name) ?? addSchema(context.draft, schema.name);
}
