import { expect } from "vitest";
import { generateTypeScript } from "./generated-code.ts";
import { column, type QuerySketch, query, type RequestSketch, request, table } from "./requests.ts";

const authorColumns = [
  { name: "id", type: "int8", notNull: true },
  { name: "full_name", type: "text", notNull: true },
  { name: "bio", type: "text", because: 'column "bio" allows NULL' },
];
export const authors = table("authors", authorColumns);
export const authorRow = authorColumns.map((sketch) => column({ ...sketch, table: "authors" }));

/** The files of a request that has no problems. */
export async function files(sketch: RequestSketch): Promise<ReadonlyMap<string, string>> {
  const generated = await generateTypeScript(request(sketch));
  expect(generated.diagnostics).toEqual([]);
  return generated.files;
}

/** The file of one query over the table of authors. */
export async function queryFile(sketch: QuerySketch, rest: RequestSketch = {}): Promise<string> {
  const generated = await files({ tables: [authors], ...rest, queries: [query(sketch)] });
  return generated.get("query_sql.ts") ?? "";
}

/** What is reported of a request, a line each. */
export async function problems(sketch: RequestSketch): Promise<readonly string[]> {
  const { diagnostics } = await generateTypeScript(request(sketch));
  return diagnostics.map(({ severity, message, hint }) => `${severity}: ${message}${hint === "" ? "" : ` (${hint})`}`);
}
