import type { FunctionDefinition, FunctionParameter, SqlType, TypeSpelling } from "../catalog/index.ts";
import { joinQualifier } from "../compatibility/type-spelling.ts";
import type { ColumnDefinitionItem, Routine, RoutineParameter, TypeName } from "../syntax/ast/index.ts";
import { type SchemaContext, spanOf } from "./context.ts";
import type { SchemaDraft } from "./draft.ts";
import { findRoutine } from "./find-routine.ts";
import { report } from "./messages.ts";
import { creationSchema, nameParts } from "./names.ts";
import { inputTypes, takesTypes } from "./routine-signature.ts";
import { resolveType } from "./types.ts";

/** CREATE FUNCTION, PROCEDURE and AGGREGATE add an overload; OR REPLACE puts it in the place of the one with the same signature. */
export function createRoutine(context: SchemaContext, statement: Routine): void {
  const { schema: written, name } = nameParts(statement.name);
  const schema = creationSchema(context, written);
  if (!schema) return;
  const definition = defineRoutine(context, statement, schema);
  const overloads = schema.functions.get(name.name) ?? [];
  const types = inputTypes(definition);
  const position = overloads.findIndex((overload) => takesTypes(overload, types));
  if (position >= 0 && !statement.orReplace) {
    context.diagnostics.push(report("duplicate-relation", { name: name.name }, { span: spanOf(context, name) }));
    return;
  }
  schema.functions.set(
    name.name,
    position < 0 ? [...overloads, definition] : overloads.toSpliced(position, 1, definition),
  );
}

/** A strict function may return NULL for other arguments too; of any other nothing is known. */
function defineRoutine(context: SchemaContext, statement: Routine, schema: SchemaDraft): FunctionDefinition {
  const parameters = [
    ...statement.parameters.map((parameter) => defineParameter(context, parameter)),
    ...(statement.returnsTable ?? []).map((column) => tableColumn(context, column)),
  ];
  const { returns, sqlcReturns } = defineResult(context, statement, parameters);
  return {
    schema: schema.name,
    name: nameParts(statement.name).name.name,
    kind: statement.window ? "window" : statement.routineKind,
    parameters,
    returns,
    sqlcReturns,
    returnsSet: statement.returnsTable !== undefined || statement.returns?.setOf === true,
    nullResult: statement.strict ? "strict-or-null" : "any",
  };
}

function defineParameter(context: SchemaContext, parameter: RoutineParameter): FunctionParameter {
  const declared = declare(context, parameter.type);
  return {
    ...(parameter.name && { name: parameter.name.name }),
    mode: parameter.mode,
    type: declared.returns,
    sqlcType: declared.sqlcReturns,
    hasDefault: parameter.default !== undefined,
  };
}

function tableColumn(context: SchemaContext, { name, type }: ColumnDefinitionItem): FunctionParameter {
  const declared = declare(context, type);
  return { name: name.name, mode: "table", type: declared.returns, sqlcType: declared.sqlcReturns, hasDefault: false };
}

interface Result {
  readonly returns: SqlType;
  readonly sqlcReturns: TypeSpelling;
}

/** sqlc has the qualifier inside the name and forgets that a type is an array (spec: analysis.md 3.1, 8). */
function declare(context: SchemaContext, name: TypeName): Result {
  const { type, spelling } = resolveType(context, name);
  return { returns: type, sqlcReturns: { ...joinQualifier(spelling), dimensions: 0 } };
}

function defineResult(context: SchemaContext, statement: Routine, parameters: readonly FunctionParameter[]): Result {
  if (statement.returnsTable) return soleOutput(parameters) ?? pseudo("record");
  if (statement.routineKind === "aggregate") return aggregateResult(context, statement);
  if (statement.returns) return declare(context, statement.returns);
  return soleOutput(parameters) ?? pseudo(parameters.some(isOutput) ? "record" : "void");
}

function isOutput({ mode }: FunctionParameter): boolean {
  return mode === "out" || mode === "inout" || mode === "table";
}

/** One OUT parameter, or one column of RETURNS TABLE, is the result itself. */
function soleOutput(parameters: readonly FunctionParameter[]): Result | undefined {
  const [first, second] = parameters.filter(isOutput);
  return first && !second ? { returns: first.type, sqlcReturns: first.sqlcType } : undefined;
}

function pseudo(name: string): Result {
  return { returns: { id: name }, sqlcReturns: { schema: "", name, dimensions: 0, length: -1, unsigned: false } };
}

/**
 * An aggregate gives what its final function gives, or its state. `any` where that cannot be told: the function is overloaded, or not of the schema.
 */
function aggregateResult(context: SchemaContext, { returns, finalFunction }: Routine): Result {
  if (!finalFunction) return returns ? declare(context, returns) : pseudo("any");
  const { start, end } = finalFunction;
  const search = findRoutine(context, { kind: "routine_signature", start, end, name: finalFunction });
  return search.kind === "found" ? search.definition : pseudo("any");
}
