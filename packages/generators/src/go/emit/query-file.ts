import { type GoQuery, isBatch } from "../model/query.ts";
import type { Declaration } from "../syntax/tree.ts";
import type { FileContext } from "./context.ts";
import { queryMethod } from "./methods.ts";
import { paramsStruct, rowStruct } from "./query-structs.ts";

/** The queries of one query file. */
export function writeQueryFile(queries: readonly GoQuery[], context: FileContext): void {
  for (const query of queries.filter((each) => !isBatch(each))) {
    const isCopy = context.settings.runtime.isPgx && query.command === ":copyfrom";
    context.file.declare(
      ...(isCopy ? [] : [queryConstant(query)]),
      ...paramsStruct(query, context),
      ...rowStruct(query, context),
      ...queryMethod(query, context),
    );
  }
}

/** The constant with a query's SQL. */
export function queryConstant({ name, command, constantName, sql }: GoQuery): Declaration {
  return { kind: "string", name: constantName, value: `-- name: ${name} ${command}\n${sql}\n` };
}
