import { renderDiagnostics } from "@sqlc-ts/diagnostics";
import { analyzeFile } from "../../analyze-file.ts";
import { buildCatalog } from "../../build-catalog.ts";
import type { SqlcColumn } from "../../catalog/index.ts";
import type { EngineName } from "../../engines/engine.ts";
import { loadEngine } from "../../engines/registry.ts";
import type { AnalyzedQuery } from "../../request/model.ts";

/** For tests: analyses queries against a schema and prints what generators get of them, a line for each column and parameter. */
export interface QueryPrinter {
  /** The only query's result columns: `id int4 NN T=a`. */
  columns(sql: string): readonly string[];
  /** The only query's parameters: `1 id int4 NN T=a`. */
  parameters(sql: string): readonly string[];
  /** The only query's final text. */
  text(sql: string): string;
  query(sql: string): AnalyzedQuery;
}

export async function createQueryPrinter(
  schema: string,
  nullability: "proven" | "sqlc" = "proven",
  engineName: EngineName = "postgresql",
): Promise<QueryPrinter> {
  const settings = { nullability, strictFunctionChecks: false, strictOrderBy: true };
  const engine = await loadEngine(engineName);
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  const query = (sql: string): AnalyzedQuery => {
    const file = { path: "q.sql", text: `-- name: Q :exec\n${sql};` };
    const analyzed = analyzeFile(engine, catalog, file, settings);
    const [first] = analyzed.queries;
    if (!first) throw new Error(renderDiagnostics(analyzed.diagnostics, [file]));
    return first;
  };
  return {
    query,
    text: (sql) => query(sql).text,
    columns: (sql) => query(sql).columns.map(({ sqlc }) => printColumn(sqlc)),
    parameters: (sql) => query(sql).parameters.map(({ number, sqlc }) => `${number} ${printColumn(sqlc)}`),
  };
}

function printColumn(column: SqlcColumn): string {
  const { name, type, table, embedTable, originalName } = column;
  return [
    name || "''",
    embedTable ? "" : `${type.schema ? `${type.schema}:` : ""}${type.name}${"[]".repeat(type.dimensions)}`,
    column.notNull && "NN",
    column.isFuncCall && "fn",
    column.isNamedParam && "named",
    column.isSqlcSlice && "slice",
    table && `T=${printTable(table)}`,
    embedTable && `embed=${printTable(embedTable)}`,
    originalName && originalName !== name && `o=${originalName}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function printTable({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return schema ? `${schema}.${name}` : name;
}
