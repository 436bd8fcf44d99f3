import type { Alias, FunctionCall, FunctionTable } from "../../../../syntax/ast/index.ts";

/** A call in FROM. */
export function functionTable(call: FunctionCall, alias: Alias | undefined, end: number): FunctionTable {
  const { start } = call;
  return {
    kind: "function_table",
    lateral: true,
    rowsFrom: false,
    functions: [{ kind: "table_function_call", call, columnDefinitions: [], start, end: call.end }],
    withOrdinality: false,
    ...(alias && { alias }),
    columnDefinitions: [],
    start,
    end,
  };
}
