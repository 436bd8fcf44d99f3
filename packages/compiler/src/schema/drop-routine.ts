import { didYouMean } from "@sqlc-ts/diagnostics";
import type { FunctionDefinition, TypeId } from "../catalog/index.ts";
import type { Drop, RoutineParameter, RoutineSignature } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { report } from "./messages.ts";
import { findInSchemas, knowsSchema, nameParts } from "./names.ts";
import { inputParameters } from "./routine-signature.ts";

interface Overloads {
  readonly schema: SchemaDraft;
  readonly definitions: readonly FunctionDefinition[];
}

/** Like sqlc, only functions must exist; procedures and aggregates may be unknown. */
export function dropRoutine(context: SchemaContext, routine: RoutineSignature, statement: Drop): void {
  const mustExist = statement.objectKind === "function" && !statement.ifExists;
  const found = findOverloads(context, routine);
  if (!found) {
    if (mustExist) reportMissing(context, routine);
    return;
  }
  const dropped = routine.parameters ? matching(context, found, routine.parameters) : theOnly(context, found, routine);
  if (!dropped) {
    if (mustExist && routine.parameters) reportMissing(context, routine);
    return;
  }
  remove(found, nameParts(routine.name).name.name, dropped);
}

function findOverloads(context: SchemaContext, { name }: RoutineSignature): Overloads | undefined {
  return findInSchemas(context, name, (schema, function_) => {
    const definitions = schema.functions.get(function_);
    return definitions && { schema, definitions };
  });
}

/** A signature lists the types of the input parameters; OUT ones may be listed and do not count. */
function matching(
  context: SchemaContext,
  { definitions }: Overloads,
  parameters: readonly RoutineParameter[],
): FunctionDefinition | undefined {
  const wanted = typesOf(
    context,
    parameters.filter(({ mode }) => mode !== "out" && mode !== "table"),
  );
  return definitions.find((definition) => {
    const types = inputParameters(definition).map(({ type }) => type.id);
    return types.length === wanted.length && types.every((type, position) => type === wanted[position]);
  });
}

function typesOf(context: SchemaContext, parameters: readonly RoutineParameter[]): readonly TypeId[] {
  const { engine, draft } = context;
  return parameters.map(({ type }) => engine.types.resolveTypeName(draft, type).type.id);
}

function theOnly(
  context: SchemaContext,
  { definitions }: Overloads,
  { name }: RoutineSignature,
): FunctionDefinition | undefined {
  const [first, second] = definitions;
  if (!second) return first;
  const own = nameParts(name).name;
  context.diagnostics.push(report("function-not-unique", { name: own.name }, { span: spanOf(context, own) }));
  return undefined;
}

function remove({ schema, definitions }: Overloads, name: string, dropped: FunctionDefinition): void {
  const kept = definitions.filter((definition) => definition !== dropped);
  if (kept.length > 0) schema.functions.set(name, kept);
  else schema.functions.delete(name);
}

function reportMissing(context: SchemaContext, { name }: RoutineSignature): void {
  const { schema, name: own } = nameParts(name);
  if (!knowsSchema(context, schema)) return;
  const names = [...context.draft.schemas.values()].flatMap((candidate) => [...candidate.functions.keys()]);
  const details = { span: spanOf(context, own), hint: didYouMean(own.name, names) };
  context.diagnostics.push(report("undefined-relation", { name: own.name }, details));
}
