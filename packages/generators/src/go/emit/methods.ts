import type { Command, GoQuery } from "../model/query.ts";
import { call } from "../syntax/list.ts";
import { packages } from "../syntax/packages.ts";
import { block, type FunctionDeclaration, type Statement } from "../syntax/tree.ts";
import type { FileContext } from "./context.ts";
import { queryCall } from "./query-call.ts";
import { rowVariable } from "./results.ts";
import { methodSignature } from "./signatures.ts";

type Body = (query: GoQuery, context: FileContext) => readonly Statement[];

const bodies: Partial<Record<Command, Body>> = {
  ":one": oneBody,
  ":many": manyBody,
  ":exec": execBody,
  ":execresult": execResultBody,
  ":execrows": execRowsBody,
  ":execlastid": execLastIdBody,
};

/** The method of a query that is neither a batch nor a copy; none where the runtime can't. */
export function queryMethod(query: GoQuery, context: FileContext): FunctionDeclaration[] {
  const body = bodies[query.command];
  const signature = body && methodSignature(query, context);
  if (!body || signature === undefined) return [];
  const { comments } = query;
  return [{ kind: "function", comments, signature: `(q *Queries) ${signature}`, body: body(query, context) }];
}

function oneBody(query: GoQuery, context: FileContext): Statement[] {
  const { preparation, expression } = queryCall("queryRow", query, context);
  const { name, type, returned, destinations } = rowVariable(query, context);
  return [
    ...preparation,
    `row := ${expression}`,
    `var ${name} ${type}`,
    `err := ${call("row.Scan", destinations)}`,
    ...wrapInPlace(query, context),
    `return ${returned}, err`,
  ];
}

function manyBody(query: GoQuery, context: FileContext): Statement[] {
  const { preparation, expression } = queryCall("query", query, context);
  const { name, type, returned, returnedType, destinations } = rowVariable(query, context);
  const fail = failure(query, context, "nil");
  return [
    ...preparation,
    `rows, err := ${expression}`,
    block("if err != nil", [fail]),
    "defer rows.Close()",
    emptyItems(returnedType, context),
    block("for rows.Next()", [
      `var ${name} ${type}`,
      block(`if err := ${call("rows.Scan", destinations)}; err != nil`, [fail]),
      `items = append(items, ${returned})`,
    ]),
    ...(context.settings.runtime.isPgx ? [] : [block("if err := rows.Close(); err != nil", [fail])]),
    block("if err := rows.Err(); err != nil", [fail]),
    "return items, nil",
  ];
}

/** Declares `items`. */
export function emptyItems(type: string, { settings }: FileContext): string {
  return settings.options.emit_empty_slices ? `items := []${type}{}` : `var items []${type}`;
}

function execBody(query: GoQuery, context: FileContext): Statement[] {
  const { preparation, expression } = queryCall("exec", query, context);
  const execute = [...preparation, `_, err := ${expression}`];
  const { options, runtime } = context.settings;
  if (!options.wrap_errors || !runtime.isPgx) return [...execute, ...wrapInPlace(query, context), "return err"];
  return [...execute, block("if err != nil", [`return ${wrappedError(query, context)}`]), "return nil"];
}

function execResultBody(query: GoQuery, context: FileContext): Statement[] {
  const { preparation, expression } = queryCall("exec", query, context);
  if (!context.settings.options.wrap_errors) return [...preparation, `return ${expression}`];
  return [...preparation, `result, err := ${expression}`, ...wrapInPlace(query, context), "return result, err"];
}

function execRowsBody(query: GoQuery, context: FileContext): Statement[] {
  const { isPgx } = context.settings.runtime;
  return countBody(query, context, isPgx ? "result.RowsAffected(), nil" : "result.RowsAffected()");
}

function execLastIdBody(query: GoQuery, context: FileContext): Statement[] {
  return countBody(query, context, "result.LastInsertId()");
}

function countBody(query: GoQuery, context: FileContext, returned: string): Statement[] {
  const { preparation, expression } = queryCall("exec", query, context);
  return [
    ...preparation,
    `result, err := ${expression}`,
    block("if err != nil", [failure(query, context, "0")]),
    `return ${returned}`,
  ];
}

function failure(query: GoQuery, context: FileContext, value: string): string {
  return `return ${value}, ${context.settings.options.wrap_errors ? wrappedError(query, context) : "err"}`;
}

function wrapInPlace(query: GoQuery, context: FileContext): Statement[] {
  if (!context.settings.options.wrap_errors) return [];
  return [block("if err != nil", [`err = ${wrappedError(query, context)}`])];
}

function wrappedError({ name }: GoQuery, { file }: FileContext): string {
  file.use(packages.fmt);
  return `fmt.Errorf("query ${name}: %w", err)`;
}
