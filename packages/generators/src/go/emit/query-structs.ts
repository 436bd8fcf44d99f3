import type { GoQuery } from "../model/query.ts";
import type { Field } from "../model/struct.ts";
import { commentLines } from "../syntax/strings.ts";
import type { Declaration, StructField } from "../syntax/tree.ts";
import { uniqueFields } from "./arguments.ts";
import type { FileContext } from "./context.ts";

/** The struct of a query's parameters, where it has one. */
export function paramsStruct({ argument }: GoQuery, context: FileContext): Declaration[] {
  if (argument.kind !== "struct") return [];
  const fields = uniqueFields(argument.fields).map((field) => structField(field, context));
  return [{ kind: "struct", name: argument.structName, fields }];
}

/** The struct of a query's rows, unless they are a model. */
export function rowStruct({ result }: GoQuery, context: FileContext): Declaration[] {
  if (result.kind !== "struct" || !result.isOwn) return [];
  const fields = result.fields.map((field) => structField(field, context));
  return [{ kind: "struct", name: result.type.name, fields }];
}

export function structField({ name, type, tags, comment }: Field, context: FileContext): StructField {
  const comments = comment === "" ? [] : commentLines(comment, " ");
  return { comments, name, type: context.type(type), tag: tags };
}
