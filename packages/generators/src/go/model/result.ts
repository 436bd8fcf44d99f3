import type { Query } from "@sqlc-ts/protocol";
import { resultName } from "../naming/variable-name.ts";
import { modelType, sameType } from "../types/go-type.ts";
import type { Result } from "./query.ts";
import { columnName, type FieldContext, queryFields } from "./query-fields.ts";
import type { StructModel } from "./struct.ts";

/** What a row of a query becomes: the value of its only column, a model, or a struct of its own. */
export function buildResult({ name, columns }: Query, context: FieldContext): Result {
  const isPointer = context.settings.options.emit_result_struct_pointers;
  const [only] = columns;
  if (columns.length === 1 && only && !only.embedTable) {
    const [field] = queryFields(columns, context);
    if (field) return { kind: "scalar", name: resultName(only.name), type: field.type, field };
  }
  const model = findModel(columns, context);
  if (model) return { kind: "struct", type: modelType(model.name), isPointer, fields: model.fields, isOwn: false };
  const type = { prefix: "", name: `${name}Row` };
  return { kind: "struct", type, isPointer, fields: queryFields(columns, context), isOwn: true };
}

/** The model of the table whose columns these are: all, in order, under their names and of their types. */
function findModel(columns: Query["columns"], { settings, structs, types }: FieldContext): StructModel | undefined {
  const model = structs.find(columns[0]?.table);
  if (!model || model.fields.length !== columns.length) return undefined;
  const isSame = columns.every((column, index) => {
    const field = model.fields[index];
    return (
      field !== undefined &&
      !column.embedTable &&
      structs.find(column.table) === model &&
      column.table?.catalog === model.table.catalog &&
      field.name === settings.fieldName(columnName(column, index)) &&
      sameType(field.type, types.typeOf(column))
    );
  });
  return isSame ? model : undefined;
}
