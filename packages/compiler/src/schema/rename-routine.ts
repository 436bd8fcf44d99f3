import type { Rename } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import { findInSchemas } from "./names.ts";

/** Renames a function. The signature is not known here: of several overloads all but the renamed one must stay, so all keep their name too. */
export function renameRoutine(context: SchemaContext, { name, newName }: Rename): void {
  findInSchemas(context, name, (schema, own) => {
    const definitions = schema.functions.get(own);
    if (!definitions) return undefined;
    const renamed = definitions.map((definition) => ({ ...definition, name: newName.name }));
    schema.functions.set(newName.name, [...(schema.functions.get(newName.name) ?? []), ...renamed]);
    if (definitions.length === 1) schema.functions.delete(own);
    return schema;
  });
}
