import type { GoQuery } from "../model/query.ts";
import { call } from "../syntax/list.ts";
import { packages } from "../syntax/packages.ts";
import { quotedString } from "../syntax/strings.ts";
import { block, type Statement } from "../syntax/tree.ts";
import { type ArgumentValue, argumentValues, passedValue } from "./arguments.ts";
import type { FileContext } from "./context.ts";

export type CallKind = "exec" | "query" | "queryRow";

/** The call that sends a query to the database. */
export interface QueryCall {
  /** What must come before it. */
  readonly preparation: readonly Statement[];
  readonly expression: string;
}

const standardMethods = { exec: "ExecContext", query: "QueryContext", queryRow: "QueryRowContext" } as const;
const pgxMethods = { exec: "Exec", query: "Query", queryRow: "QueryRow" } as const;

export function queryCall(kind: CallKind, query: GoQuery, context: FileContext): QueryCall {
  const { options, runtime } = context.settings;
  const values = argumentValues(query, context);
  const database = options.emit_methods_with_db_argument ? "db" : "q.db";
  const passed = values.map((value) => passedValue(value, context));
  if (runtime.isPgx) {
    return {
      preparation: [],
      expression: call(`${database}.${pgxMethods[kind]}`, passed, ["ctx", query.constantName]),
    };
  }
  const hasSlices = values.some(({ field }) => field.column.isSqlcSlice);
  const isPrepared = options.emit_prepared_queries;
  const target = isPrepared ? `q.${kind}` : `${database}.${standardMethods[kind]}`;
  if (hasSlices) {
    const leading = isPrepared ? ["ctx", "nil", "query"] : ["ctx", "query"];
    return { preparation: expandSlices(query, values, context), expression: call(target, ["queryParams..."], leading) };
  }
  const statement = isPrepared ? [`q.${query.statementName}`] : [];
  return { preparation: [], expression: call(target, passed, ["ctx", ...statement, query.constantName]) };
}

/** Puts as many placeholders into the query as each slice has elements. */
function expandSlices(query: GoQuery, values: readonly ArgumentValue[], { file }: FileContext): Statement[] {
  file.use(packages.strings);
  return [
    `query := ${query.constantName}`,
    "var queryParams []any",
    ...values.map(({ expression, field }): Statement => {
      if (!field.column.isSqlcSlice) return append(expression);
      const marker = quotedString(`/*SLICE:${field.column.name}*/?`);
      const replace = (text: string) => `query = strings.Replace(query, ${marker}, ${text}, 1)`;
      return block(
        `if len(${expression}) > 0`,
        [
          block(`for _, v := range ${expression}`, [append("v")]),
          replace(`strings.Repeat(",?", len(${expression}))[1:]`),
        ],
        [replace('"NULL"')],
      );
    }),
  ];
}

function append(expression: string): string {
  return `queryParams = append(queryParams, ${expression})`;
}
