import type { GoQuery } from "../model/query.ts";
import { call, elements } from "../syntax/list.ts";
import { packages } from "../syntax/packages.ts";
import { block, type Declaration, type Statement } from "../syntax/tree.ts";
import { argumentValues } from "./arguments.ts";
import type { FileContext } from "./context.ts";
import { emptyItems } from "./methods.ts";
import { queryConstant } from "./query-file.ts";
import { paramsStruct, rowStruct } from "./query-structs.ts";
import { rowVariable } from "./results.ts";
import { methodSignature } from "./signatures.ts";

/** All batch queries of a package. */
export function writeBatch(queries: readonly GoQuery[], context: FileContext): void {
  context.file.use(packages.context, packages.errors, context.settings.runtime.pgx);
  context.file.declare({
    kind: "plain",
    text: 'var (\n\tErrBatchAlreadyClosed = errors.New("batch already closed")\n)',
  });
  for (const query of queries) {
    context.file.declare(
      queryConstant(query),
      resultsStruct(query),
      ...paramsStruct(query, context),
      ...rowStruct(query, context),
      queueMethod(query, context),
      resultMethod(query, context),
      closeMethod(query),
    );
  }
}

function resultsStruct({ name }: GoQuery): Declaration {
  return {
    kind: "struct",
    name: `${name}BatchResults`,
    fields: [
      { name: "br", type: "pgx.BatchResults" },
      { name: "tot", type: "int" },
      { name: "closed", type: "bool" },
    ],
  };
}

function queueMethod(query: GoQuery, context: FileContext): Declaration {
  const { argument, comments, constantName, name } = query;
  const database = context.settings.options.emit_methods_with_db_argument ? "db" : "q.db";
  const rows = context.parameter(argument.kind === "single" ? argument.name : "arg");
  const values = argumentValues(query, context, "a").map(({ expression }) => expression);
  return {
    kind: "function",
    comments,
    signature: `(q *Queries) ${methodSignature(query, context)}`,
    body: [
      "batch := &pgx.Batch{}",
      block(`for _, a := range ${rows}`, [
        `vals := ${elements("[]any", values)}`,
        `batch.Queue(${constantName}, vals...)`,
      ]),
      `br := ${database}.SendBatch(ctx, batch)`,
      `return &${name}BatchResults{br, len(${rows}), false}`,
    ],
  };
}

function resultMethod(query: GoQuery, context: FileContext): Declaration {
  switch (query.command) {
    case ":batchmany":
      return manyMethod(query, context);
    case ":batchone":
      return oneMethod(query, context);
    default:
      return execMethod(query);
  }
}

function execMethod({ name }: GoQuery): Declaration {
  return {
    kind: "function",
    signature: `(b *${name}BatchResults) Exec(f func(int, error))`,
    body: eachResult({
      closed: "f(t, ErrBatchAlreadyClosed)",
      statements: ["_, err := b.br.Exec()"],
      report: "f(t, err)",
    }),
  };
}

function manyMethod(query: GoQuery, context: FileContext): Declaration {
  const { name, type, returned, returnedType, destinations } = rowVariable(query, context);
  const fail = block("if err != nil", ["return err"]);
  const read: Statement[] = [
    "rows, err := b.br.Query()",
    fail,
    "defer rows.Close()",
    block("for rows.Next()", [
      `var ${name} ${type}`,
      block(`if err := ${call("rows.Scan", destinations)}; err != nil`, ["return err"]),
      `items = append(items, ${returned})`,
    ]),
    "return rows.Err()",
  ];
  return {
    kind: "function",
    signature: `(b *${query.name}BatchResults) Query(f func(int, []${returnedType}, error))`,
    body: eachResult({
      declare: emptyItems(returnedType, context),
      closed: "f(t, items, ErrBatchAlreadyClosed)",
      statements: [{ kind: "block", head: "err := func() error", body: read, tail: "()" }],
      report: "f(t, items, err)",
    }),
  };
}

function oneMethod(query: GoQuery, context: FileContext): Declaration {
  const { name, type, returned, returnedType, destinations } = rowVariable(query, context);
  const isPointer = returned !== name;
  return {
    kind: "function",
    signature: `(b *${query.name}BatchResults) QueryRow(f func(int, ${returnedType}, error))`,
    body: eachResult({
      declare: `var ${name} ${type}`,
      closed: `f(t, ${isPointer ? "nil" : name}, ErrBatchAlreadyClosed)`,
      statements: ["row := b.br.QueryRow()", `err := ${call("row.Scan", destinations)}`],
      report: `f(t, ${returned}, err)`,
    }),
  };
}

interface BatchLoop {
  readonly declare?: string;
  /** What is called for results after the batch was closed. */
  readonly closed: string;
  readonly statements: readonly Statement[];
  readonly report: string;
}

function eachResult({ declare, closed, statements, report }: BatchLoop): Statement[] {
  return [
    "defer b.br.Close()",
    block("for t := 0; t < b.tot; t++", [
      ...(declare === undefined ? [] : [declare]),
      block("if b.closed", [block("if f != nil", [closed]), "continue"]),
      ...statements,
      block("if f != nil", [report]),
    ]),
  ];
}

function closeMethod({ name }: GoQuery): Declaration {
  return {
    kind: "function",
    signature: `(b *${name}BatchResults) Close() error`,
    body: ["b.closed = true", "return b.br.Close()"],
  };
}
