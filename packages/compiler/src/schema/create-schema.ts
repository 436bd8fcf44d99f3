import type { CreateSchema } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import { addSchema, type SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";

/**
 * Creates a schema, called after its owner when it has no name, and returns it for the elements in it. To create the default schema again is no
 * mistake: dumps do.
 */
export function createSchema(context: SchemaContext, statement: CreateSchema): SchemaDraft | undefined {
  const { draft } = context;
  const name = statement.name ?? statement.authorization;
  if (!name) return undefined;
  const present = draft.schemas.get(name.name);
  if (!present) return addSchema(draft, name.name);
  if (name.name === draft.defaultSchema) return present;
  if (!statement.ifNotExists) {
    context.diagnostics.push(report("duplicate-schema", { name: name.name }, { span: spanOf(context, name) }));
  }
  return undefined;
}
