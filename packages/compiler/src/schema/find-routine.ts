import type { FunctionDefinition, TypeId } from "../catalog/index.ts";
import type { RoutineParameter, RoutineSignature } from "../syntax/ast/index.ts";
import type { SchemaContext } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { findInSchemas } from "./names.ts";
import { takesTypes } from "./routine-signature.ts";

export type RoutineSearch =
  | { readonly kind: "found"; readonly schema: SchemaDraft; readonly definition: FunctionDefinition }
  | { readonly kind: "missing" }
  /** No signature was written, and the name has several overloads. */
  | { readonly kind: "not-unique" };

/** The function, procedure or aggregate that a signature means. */
export function findRoutine(context: SchemaContext, { name, parameters }: RoutineSignature): RoutineSearch {
  const found = findInSchemas(context, name, (schema, own) => {
    const definitions = schema.functions.get(own);
    return definitions && { schema, definitions };
  });
  if (!found) return { kind: "missing" };
  const { schema, definitions } = found;
  if (!parameters && definitions.length > 1) return { kind: "not-unique" };
  const definition = parameters ? matching(context, definitions, parameters) : definitions[0];
  return definition ? { kind: "found", schema, definition } : { kind: "missing" };
}

/** A signature lists the types of the input parameters; OUT ones may be listed and do not count. */
function matching(
  context: SchemaContext,
  definitions: readonly FunctionDefinition[],
  parameters: readonly RoutineParameter[],
): FunctionDefinition | undefined {
  const inputs = parameters.filter(({ mode }) => mode !== "out" && mode !== "table");
  const wanted = typesOf(context, inputs);
  return definitions.find((definition) => takesTypes(definition, wanted));
}

function typesOf({ engine, draft }: SchemaContext, parameters: readonly RoutineParameter[]): readonly TypeId[] {
  return parameters.map(({ type }) => engine.types.resolveTypeName(draft, type).type.id);
}

export function removeRoutine({ functions }: SchemaDraft, definition: FunctionDefinition): void {
  const kept = functions.get(definition.name)?.filter((overload) => overload !== definition) ?? [];
  if (kept.length > 0) functions.set(definition.name, kept);
  else functions.delete(definition.name);
}

export function addRoutine({ functions }: SchemaDraft, definition: FunctionDefinition): void {
  functions.set(definition.name, [...(functions.get(definition.name) ?? []), definition]);
}
