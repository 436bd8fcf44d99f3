import type { Query } from "@sqlc-ts/protocol";
import { camelName, lowerFirst, upperFirst } from "../naming/camel-name.ts";
import { compareNames } from "../naming/compare-names.ts";
import { escapeReserved } from "../naming/reserved.ts";
import { parameterName, resultName } from "../naming/variable-name.ts";
import { modelType, sameType } from "../types/go-type.ts";
import { type Argument, type Command, commands, type GoQuery, type Result, returnsRows } from "./query.ts";
import { columnName, type FieldContext, queryFields } from "./query-fields.ts";
import type { StructModel } from "./struct.ts";

/** Queries by name; those without a name or a command that we know are left out. */
export function buildQueries(queries: readonly Query[], context: FieldContext): GoQuery[] {
  const built = queries.flatMap((query) => {
    const command = commands.find((known) => known === query.cmd);
    return query.name === "" || !command ? [] : [buildQuery(query, command, context)];
  });
  return built.sort((left, right) => compareNames(left.name, right.name));
}

function buildQuery(query: Query, command: Command, context: FieldContext): GoQuery {
  const { options } = context.settings;
  const lower = lowerFirst(query.name);
  return {
    name: query.name,
    command,
    constantName: options.emit_exported_queries ? upperFirst(query.name) : escapeReserved(lower),
    statementName: `${lower}Stmt`,
    sql: query.text,
    comments: commentsOf(query, options.emit_sql_as_comment).map((line) => `//${line}`),
    sourceName: query.filename,
    argument: buildArgument(query, command, context),
    result: returnsRows({ command }) ? buildResult(query, context) : { kind: "none" },
    table: query.insertIntoTable,
  };
}

function commentsOf({ name, text, comments }: Query, withSql: boolean): readonly string[] {
  if (!withSql) return comments;
  const sql = text.split("\n").map((line) => `  ${line}`);
  return [...(comments.length > 0 ? comments : [name]), " ", ...sql];
}

const defaultLimit = 1;

function buildArgument({ name, params }: Query, command: Command, context: FieldContext): Argument {
  const columns = params.flatMap(({ column }) => (column ? [column] : []));
  const [only] = params;
  if (columns.length === 0) return { kind: "none" };
  const { query_parameter_limit: limit = defaultLimit, emit_params_struct_pointers: isPointer } =
    context.settings.options;
  const fields = queryFields(columns, context);
  const [field] = fields;
  if (columns.length === 1 && limit !== 0 && field) {
    const variable = parameterName(field.column.name, only?.number ?? 1);
    return { kind: "single", name: variable, type: field.type, field };
  }
  const isSeparate = columns.length <= limit && command !== ":copyfrom" && !command.startsWith(":batch");
  if (isSeparate) return { kind: "separate", fields };
  return { kind: "struct", structName: `${name}Params`, isPointer, fields };
}

function buildResult({ name, columns }: Query, context: FieldContext): Result {
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
      field.name === camelName(columnName(column, index), settings.naming) &&
      sameType(field.type, types.typeOf(column))
    );
  });
  return isSame ? model : undefined;
}
