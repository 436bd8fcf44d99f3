import type { GoQuery } from "../model/query.ts";
import { isBatch } from "../model/query.ts";
import type { GoSettings } from "../settings.ts";
import { keyedElements } from "../syntax/list.ts";
import { packages } from "../syntax/packages.ts";
import type { Declaration, InterfaceMethod } from "../syntax/tree.ts";
import type { FileContext } from "./context.ts";
import { prepareDeclarations } from "./prepare.ts";

/** The interface of the database and the type whose methods the queries are. */
export function writeDb(queries: readonly GoQuery[], context: FileContext): void {
  const { file, settings } = context;
  file.use(packages.context);
  file.use(...(settings.runtime.isPgx ? [settings.runtime.pgx, settings.runtime.pgconn] : [packages.sql]));
  const prepared = isPrepared(settings) ? queries : [];
  file.declare(
    { kind: "interface", name: "DBTX", methods: databaseMethods(queries, settings) },
    newFunction(settings),
    ...(isPrepared(settings) ? prepareDeclarations(prepared, context) : []),
    queriesStruct(prepared, settings),
    ...(settings.options.emit_methods_with_db_argument ? [] : [withTransaction(prepared, settings)]),
  );
}

function isPrepared({ options, runtime }: GoSettings): boolean {
  return options.emit_prepared_queries && !runtime.isPgx;
}

function databaseMethods(queries: readonly GoQuery[], { runtime }: GoSettings): InterfaceMethod[] {
  const methods = runtime.isPgx
    ? [
        "Exec(context.Context, string, ...any) (pgconn.CommandTag, error)",
        "Query(context.Context, string, ...any) (pgx.Rows, error)",
        "QueryRow(context.Context, string, ...any) pgx.Row",
        ...(queries.some(({ command }) => command === ":copyfrom") ? [copyFrom] : []),
        ...(queries.some(isBatch) ? ["SendBatch(context.Context, *pgx.Batch) pgx.BatchResults"] : []),
      ]
    : [
        "ExecContext(context.Context, string, ...any) (sql.Result, error)",
        "PrepareContext(context.Context, string) (*sql.Stmt, error)",
        "QueryContext(context.Context, string, ...any) (*sql.Rows, error)",
        "QueryRowContext(context.Context, string, ...any) *sql.Row",
      ];
  return methods.map((signature) => ({ signature }));
}

const copyFrom =
  "CopyFrom(ctx context.Context, tableName pgx.Identifier, columnNames []string, rowSrc pgx.CopyFromSource) (int64, error)";

function newFunction({ options }: GoSettings): Declaration {
  return options.emit_methods_with_db_argument
    ? { kind: "function", signature: "New() *Queries", body: ["return &Queries{}"] }
    : { kind: "function", signature: "New(db DBTX) *Queries", body: ["return &Queries{db: db}"] };
}

function queriesStruct(prepared: readonly GoQuery[], settings: GoSettings): Declaration {
  const fields = [
    ...(settings.options.emit_methods_with_db_argument ? [] : [{ name: "db", type: "DBTX" }]),
    ...(isPrepared(settings) ? [{ name: "tx", type: "*sql.Tx" }] : []),
    ...prepared.map(({ statementName }) => ({ name: statementName, type: "*sql.Stmt" })),
  ];
  return { kind: "struct", name: "Queries", fields };
}

function withTransaction(prepared: readonly GoQuery[], settings: GoSettings): Declaration {
  const pairs: (readonly [string, string])[] = [
    ["db", "tx"],
    ...(isPrepared(settings) ? [["tx", "tx"] as const] : []),
    ...prepared.map(({ statementName }) => [statementName, `q.${statementName}`] as const),
  ];
  const type = settings.runtime.isPgx ? "pgx.Tx" : "*sql.Tx";
  return {
    kind: "function",
    signature: `(q *Queries) WithTx(tx ${type}) *Queries`,
    body: [`return ${keyedElements("&Queries", pairs)}`],
  };
}
