import type { Query } from "@sqlc-ts/protocol";
import { avoid, bodyNames, type MethodShape } from "../naming/local-names.ts";
import { parameterName, separateParameterName } from "../naming/variable-name.ts";
import { type Argument, isBatch } from "./query.ts";
import { type FieldContext, queryFields } from "./query-fields.ts";
import type { Field } from "./struct.ts";

const defaultLimit = 1;

/** What a query's method takes: one variable, a struct, or up to as many variables as are wanted. */
export function buildArgument({ name, params }: Query, shape: MethodShape, context: FieldContext): Argument {
  const columns = params.flatMap(({ column }) => (column ? [column] : []));
  if (columns.length === 0) return { kind: "none" };
  const { options } = context.settings;
  const limit = options.query_parameter_limit ?? defaultLimit;
  const fields = queryFields(columns, context);
  const [field] = fields;
  const taken = bodyNames(shape);
  if (columns.length === 1 && limit !== 0 && field) {
    const variable = avoid(parameterName(field.column.name, params[0]?.number ?? 1), taken);
    return { kind: "single", name: variable, type: field.type, field };
  }
  if (columns.length <= limit && shape.command !== ":copyfrom" && !isBatch(shape)) {
    // A single one is renamed where a file imports a package of its name; these are not.
    const avoided = new Set([...taken, ...(shape.wrapsErrors ? ["fmt"] : [])]);
    return { kind: "separate", fields, names: fields.map((each) => avoid(separateParameterName(each.name), avoided)) };
  }
  return { kind: "struct", structName: `${name}Params`, isPointer: options.emit_params_struct_pointers, fields };
}

/** Names of the variables, renamings for the sake of imports aside. */
export function argumentNames(argument: Argument): readonly string[] {
  switch (argument.kind) {
    case "none":
      return [];
    case "single":
      return [argument.name];
    case "struct":
      return ["arg"];
    case "separate":
      return argument.names;
  }
}

export function argumentFields(argument: Argument): readonly Field[] {
  switch (argument.kind) {
    case "none":
      return [];
    case "single":
      return [argument.field];
    case "struct":
    case "separate":
      return argument.fields;
  }
}
