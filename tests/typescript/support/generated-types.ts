import { expect } from "vitest";
import { compileRequest, type DriverOptions } from "./compiled-request.ts";
import { generateTypeScript } from "./generated-code.ts";

type Options = DriverOptions & Readonly<Record<string, unknown>>;

/** The files for a schema and queries, and what was said of them. */
export async function generate(schema: string, queries: string, options: Options) {
  const { files, diagnostics } = await generateTypeScript(await compileRequest(schema, queries, options));
  const file = (name: string) => files.get(`${name}.ts`) ?? "";
  return { db: file("db"), models: file("models"), queries: file("query_sql"), diagnostics };
}

/** The TypeScript type of a column that is declared with a type. */
export async function typeOfColumn(type: string, options: Options): Promise<string | undefined> {
  const { models, diagnostics } = await generate(`CREATE TABLE t (value ${type} NOT NULL);`, "", options);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return /^ {2}value: (.*);$/m.exec(models)?.[1];
}

/** The parameters and the values that are sent of a query on a table. */
export async function argumentsOf(schema: string, query: string, options: Options) {
  const { queries } = await generate(schema, `-- name: Q :exec\n${query};`, options);
  const sent = /(?:runQuery|runStatement)\((.*)\);\n\}/s.exec(queries)?.[1] ?? "";
  return {
    types: /interface QArgs \{\n(.*?)\n\}/s.exec(queries)?.[1]?.replaceAll(/\s+/g, " ").trim(),
    sent: sent.replaceAll(/\s+/g, " ").replace("[ ", "[").replace(", ]", "]").trim(),
  };
}

/** The files for a schema and queries. */
export async function generateFiles(
  schema: string,
  queries: string,
  options: Options,
): Promise<ReadonlyMap<string, string>> {
  const { files } = await generateTypeScript(await compileRequest(schema, queries, options));
  return files;
}
