import type { Query } from "@sqlc-ts/protocol";
import { lowerFirst, upperFirst } from "../naming/camel-name.ts";
import { compareNames } from "../naming/compare-names.ts";
import { avoid, type MethodShape, scalarClashes } from "../naming/local-names.ts";
import { type PackageShape, packageNames } from "../naming/package-names.ts";
import { escapeReserved } from "../naming/reserved.ts";
import { mapAll } from "../problem.ts";
import { leadingName } from "../types/go-type.ts";
import { argumentFields, argumentNames, buildArgument } from "./argument.ts";
import { checkLists } from "./check-lists.ts";
import { type Argument, type Command, commands, type GoQuery, isBatch, type Result, returnsRows } from "./query.ts";
import type { FieldContext } from "./query-fields.ts";
import { buildResult } from "./result.ts";
import type { Field, Models } from "./struct.ts";

/** Queries by name; those without a name or a command that we know are left out. */
export function buildQueries(queries: readonly Query[], models: Models, context: FieldContext): GoQuery[] {
  const built = mapAll(queries, (query) => {
    const command = commands.find((known) => known === query.cmd);
    return query.name === "" || !command ? undefined : buildQuery(query, command, context);
  }).filter((query) => query !== undefined);
  return built
    .sort((left, right) => compareNames(left.name, right.name))
    .map(withFreeConstant(packageNames(packageShape(built, models, context)), context));
}

function buildQuery(query: Query, command: Command, context: FieldContext): GoQuery {
  const { options, runtime } = context.settings;
  checkLists(query, context.settings, context.report);
  const result: Result = returnsRows({ command }) ? buildResult(query, context) : { kind: "none" };
  const shape = {
    command,
    hasStructResult: result.kind === "struct",
    rowTypeName: result.kind === "none" || result.type.imports ? "" : leadingName(result.type.name),
    hasSlices: !runtime.isPgx && query.params.some(({ column }) => column?.isSqlcSlice),
    takesDatabase: options.emit_methods_with_db_argument,
    wrapsErrors: options.wrap_errors,
  };
  const argument = buildArgument(query, shape, context);
  return {
    name: query.name,
    command,
    constantName: options.emit_exported_queries ? upperFirst(query.name) : escapeReserved(lowerFirst(query.name)),
    statementName: `${lowerFirst(query.name)}Stmt`,
    sql: query.text,
    comments: commentsOf(query, options.emit_sql_as_comment).map((line) => `//${line}`),
    sourceName: query.filename,
    argument,
    result: result.kind === "scalar" ? withFreeName(result, shape, argument) : result,
    table: query.insertIntoTable,
  };
}

/** In a `:one` method the result's variable is declared next to the parameters. */
function withFreeName(result: Extract<Result, { kind: "scalar" }>, shape: MethodShape, argument: Argument): Result {
  const parameters = shape.command === ":one" ? argumentNames(argument) : [];
  let name = avoid(result.name, scalarClashes(shape));
  while (parameters.includes(name)) name += "_2";
  return { ...result, name };
}

/**
 * Gives the constant with the SQL another name where its own has another meaning in the package or in the method.
 *
 * differs from sqlc: a parameter of the same name would be sent as the SQL.
 */
function withFreeConstant(taken: ReadonlySet<string>, { settings }: FieldContext): (query: GoQuery) => GoQuery {
  if (settings.options.emit_exported_queries) return (query) => query;
  return (query) => {
    const locals = ["ctx", "db", ...argumentNames(query.argument), ...(isBatch(query) ? ["a", "batch", "vals"] : [])];
    const constantName = avoid(avoid(query.constantName, taken), new Set(locals));
    return constantName === query.constantName ? query : { ...query, constantName };
  };
}

function packageShape(
  queries: readonly GoQuery[],
  { enums, structs }: Models,
  { settings }: FieldContext,
): PackageShape {
  const { options, runtime } = settings;
  const fields = [
    ...structs.flatMap((struct) => struct.fields),
    ...queries.flatMap(({ argument, result }) => [...argumentFields(argument), ...resultFields(result)]),
  ];
  return {
    isPgx: runtime.isPgx,
    hasEnums: enums.length > 0,
    wrapsErrors: options.wrap_errors,
    preparesQueries: options.emit_prepared_queries,
    expandsLists:
      !runtime.isPgx &&
      queries.some(({ argument }) => argumentFields(argument).some(({ column }) => column.isSqlcSlice)),
    commands: new Set(queries.map(({ command }) => command)),
    typeNames: new Set([...new Set(fields.map(({ type }) => type.name))].map(leadingName)),
  };
}

function resultFields(result: Result): readonly Field[] {
  if (result.kind === "none") return [];
  return result.kind === "scalar" ? [result.field] : result.fields;
}

function commentsOf({ name, text, comments }: Query, withSql: boolean): readonly string[] {
  if (!withSql) return comments;
  const sql = text.split("\n").map((line) => `  ${line}`);
  return [...(comments.length > 0 ? comments : [name]), " ", ...sql];
}
