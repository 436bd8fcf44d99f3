import type { CreateView, Identifier, Query, SelectCore, Target } from "../syntax/ast/index.ts";

/** `CREATE RECURSIVE VIEW v (a, b) AS q` means `WITH RECURSIVE v (a, b) AS (q) SELECT a, b FROM v` (manual: CREATE VIEW). */
export function recursiveViewQuery({ name, columns, query }: CreateView): Query {
  const { start, end } = query;
  const own = name.parts.at(-1);
  if (!own) return query;
  const body: SelectCore = {
    kind: "select_core",
    start,
    end,
    targets: columns.map(columnTarget),
    from: [{ kind: "table_reference", start, end, name: { ...name, parts: [own] }, only: false }],
    groupBy: [],
    groupByDistinct: false,
    windows: [],
  };
  return {
    kind: "query",
    start,
    end,
    with: {
      kind: "with",
      start,
      end,
      recursive: true,
      tables: [{ kind: "common_table_expression", start, end, name: own, columns, statement: query }],
    },
    body,
    orderBy: [],
    locking: [],
  };
}

function columnTarget(column: Identifier): Target {
  const { start, end } = column;
  return { kind: "target", start, end, expression: { kind: "column_reference", start, end, parts: [column] } };
}
