import type { FromItem, FunctionCall, QualifiedName, Query } from "../../../../syntax/ast/index.ts";
import { functionTable } from "./function-table.ts";

/** The query that `IN table` and `IN function(…)` stand for, `SELECT * FROM table`; it spans what was written. */
export function tableQuery(name: QualifiedName, call?: FunctionCall): Query {
  const { start } = name;
  const end = call?.end ?? name.end;
  const place = { start, end };
  if (!call) {
    const table = { kind: "table_reference", name, only: false, ...place } as const;
    return { kind: "query", body: { kind: "table_command", table, ...place }, orderBy: [], locking: [], ...place };
  }
  const from: FromItem[] = [functionTable(call, undefined, end)];
  const star = { kind: "star", qualifier: [], ...place } as const;
  return {
    kind: "query",
    body: {
      kind: "select_core",
      targets: [{ kind: "target", expression: star, ...place }],
      from,
      groupBy: [],
      groupByDistinct: false,
      windows: [],
      ...place,
    },
    orderBy: [],
    locking: [],
    ...place,
  };
}
