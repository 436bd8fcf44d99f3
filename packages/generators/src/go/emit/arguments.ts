import type { GoQuery } from "../model/query.ts";
import { isBatch } from "../model/query.ts";
import type { Field } from "../model/struct.ts";
import { packages } from "../syntax/packages.ts";
import { type GoType, isSlice } from "../types/go-type.ts";
import type { FileContext } from "./context.ts";

/** A value that goes to the database. */
export interface ArgumentValue {
  /** The variable or the struct's field: `arg.Name`. */
  readonly expression: string;
  readonly type: GoType;
  readonly field: Field;
}

/** The parameters of a query's method, the context first. */
export function methodParameters(query: GoQuery, context: FileContext): string[] {
  const database = context.settings.options.emit_methods_with_db_argument ? ["db DBTX"] : [];
  return [`ctx ${context.contextType()}`, ...database, ...ownParameters(query, context)];
}

function ownParameters(query: GoQuery, context: FileContext): string[] {
  const { argument } = query;
  const slice = takesSlice(query) ? "[]" : "";
  switch (argument.kind) {
    case "none":
      return [];
    case "single":
      return [`${context.parameter(argument.name)} ${slice}${context.type(argument.type)}`];
    case "struct":
      return [`${context.parameter("arg")} ${slice}${argument.isPointer ? "*" : ""}${argument.structName}`];
    case "separate":
      // differs from sqlc: a parameter that is named twice is declared once.
      return argument.fields
        .map(({ type }, index) => ({ name: argument.names[index] ?? "", type }))
        .filter(({ name }, index) => argument.names.indexOf(name) === index)
        .map(({ name, type }) => `${name} ${context.type(type)}`);
  }
}

/** Whether the method takes many at once. */
function takesSlice(query: GoQuery): boolean {
  return isBatch(query) || query.command === ":copyfrom";
}

/** The values that a query's method passes on; `row`: the variable with one of many, where the method takes a slice. */
export function argumentValues({ argument }: GoQuery, context: FileContext, row?: string): ArgumentValue[] {
  switch (argument.kind) {
    case "none":
      return [];
    case "single": {
      const { type, field } = argument;
      return [{ expression: row ?? context.parameter(argument.name), type, field }];
    }
    case "struct": {
      const owner = row ?? context.parameter("arg");
      return argument.fields.map((field) => ({ expression: `${owner}.${field.name}`, type: field.type, field }));
    }
    case "separate":
      return argument.fields.map((field, index) => ({
        expression: argument.names[index] ?? "",
        type: field.type,
        field,
      }));
  }
}

/** The value as the driver takes it. */
export function passedValue({ expression, type, field }: ArgumentValue, context: FileContext): string {
  return field.column.isSqlcSlice ? expression : asArray(expression, type, context);
}

/** lib/pq must be told of arrays; pgx knows them. */
export function asArray(expression: string, type: GoType, { file, settings }: FileContext): string {
  if (settings.runtime.isPgx || !isSlice(type)) return expression;
  file.use(packages.pq);
  return `pq.Array(${expression})`;
}

export function uniqueFields(fields: readonly Field[]): readonly Field[] {
  const seen = new Set<string>();
  return fields.filter(({ name }) => !seen.has(name) && seen.add(name));
}
