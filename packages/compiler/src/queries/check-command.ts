import type { Diagnostic, Span } from "@sqlc-ts/diagnostics";
import type { Expression, Insert, Node, Query, Statement } from "../syntax/ast/index.ts";
import { reportQuery } from "./messages.ts";
import type { NamedStatement } from "./model.ts";

/** What a command demands of its statement (spec: queries.md 4.1 and 4.2); at most one diagnostic, as sqlc orders them. */
export function checkCommand(file: string, named: NamedStatement, hasParameters: boolean): Diagnostic[] {
  const { command, name, nameSpan, parsed } = named;
  const { statement } = parsed;
  if (!statement) return [];
  const at = (node: Node): { span: Span } => ({ span: { file, start: node.start, end: node.end } });
  if (command.startsWith(":batch") && !hasParameters) {
    return [reportQuery("batch-needs-parameters", {}, { span: nameSpan })];
  }
  if (command === ":copyfrom") return checkCopyFrom(statement, at);
  if (returnsRows(command) && lacksReturning(statement)) {
    const hint = "add RETURNING, or make it :exec";
    return [reportQuery("returning-required", { name, command }, { ...at(statement), hint })];
  }
  return [];
}

function returnsRows(command: string): boolean {
  return /(one|many)$/.test(command);
}

function lacksReturning(statement: Statement): boolean {
  switch (statement.kind) {
    case "insert":
    case "update":
    case "delete":
      return statement.returning === undefined;
    default:
      return false;
  }
}

function checkCopyFrom(statement: Statement, at: (node: Node) => { span: Span }): Diagnostic[] {
  if (statement.kind !== "insert") return [reportQuery("copyfrom-needs-insert", {}, at(statement))];
  const [conflict] = statement.onConflict;
  if (conflict) return [reportQuery("copyfrom-on-conflict", {}, at(conflict))];
  if (statement.with) return [reportQuery("copyfrom-with", {}, at(statement.with))];
  if (statement.returning) return [reportQuery("copyfrom-returning", {}, at(statement.returning))];
  return checkExampleRow(statement, at);
}

function checkExampleRow(statement: Insert, at: (node: Node) => { span: Span }): Diagnostic[] {
  const { source } = statement;
  if (!source) return [];
  const body = innermostBody(source);
  if (body.kind === "select_core" && body.from.length > 0) return [reportQuery("copyfrom-select", {}, at(source))];
  const [row, ...surplus] = body.kind === "values" ? body.rows : [];
  if (!row || surplus.length > 0) return [reportQuery("copyfrom-one-row", {}, at(source))];
  const fixed = row.find((value) => !isBareParameter(value));
  return fixed ? [reportQuery("copyfrom-plain-values", {}, at(fixed))] : [];
}

function innermostBody(query: Query): Exclude<Query["body"], Query> {
  let body: Query["body"] = query;
  while (body.kind === "query") body = body.body;
  return body;
}

function isBareParameter(value: Expression): boolean {
  return value.kind === "parameter";
}
