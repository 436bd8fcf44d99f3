import { analyzeFile, buildCatalog, type Engine, type QueryColumn } from "@sqlc-ts/compiler";
import { expect } from "vitest";
import type { Difference } from "./read-differences.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

/** What sqlc-ts says of an entry's query, in the entry's own form. */
export function ourAnswer(engine: Engine, schema: string, entry: Difference): unknown {
  const { catalog, diagnostics } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  expect(diagnostics).toEqual([]);
  const text = `-- name: Example :exec\n${entry.query.trimEnd()};\n`;
  const { queries, diagnostics: errors } = analyzeFile(engine, catalog, { path: "query.sql", text }, settings);
  const [query] = queries;
  if (!query) return { columns: errors[0]?.message };
  const column = ({ proven, sqlc }: QueryColumn): string =>
    `${sqlc.name} ${engine.types.format(catalog, proven.type)}${sqlc.notNull ? " NN" : ""}`.trimStart();
  const provenColumn = ({ proven, sqlc }: QueryColumn): string =>
    `${sqlc.name} ${engine.types.format(catalog, proven.type)}${proven.nullability.kind === "never" ? " NN" : ""}`;
  return {
    columns: query.columns.map(column),
    ...(entry.proven && { proven: query.columns.map(provenColumn) }),
    ...(entry.parameters && {
      parameters: query.parameters.map(
        ({ sqlc, type }) =>
          `${sqlc.name} ${type ? engine.types.format(catalog, type) : "any"}${sqlc.notNull ? " NN" : ""}`,
      ),
    }),
  };
}
