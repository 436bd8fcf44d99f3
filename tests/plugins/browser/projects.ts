import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PageCase } from "./page-case.ts";

export const examples = fileURLToPath(new URL("../../../examples/plugins", import.meta.url));

export type Files = Readonly<Record<string, string | Uint8Array>>;

const sql = {
  "schema.sql": "CREATE TABLE authors (id bigserial PRIMARY KEY, name text NOT NULL);",
  "query.sql": "-- name: GetAuthor :one\nSELECT * FROM authors WHERE id = $1;\n",
};

export function pageCase(name: string, files: Files): PageCase {
  const encode = (contents: string | Uint8Array): string => Buffer.from(contents).toString("base64");
  return { name, files: Object.fromEntries(Object.entries(files).map(([path, file]) => [path, encode(file)])) };
}

/** A project with one plugin that writes to `gen`. */
export function withPlugin(name: string, plugin: string, files: Files = {}, options = "{}"): PageCase {
  const config = `version: "2"
plugins: [{ name: p, ${plugin} }]
sql:
  - { engine: postgresql, schema: schema.sql, queries: query.sql, codegen: [{ plugin: p, out: gen, options: ${options} }] }
`;
  return pageCase(name, { ...sql, ...files, "sqlc.yaml": config });
}

/** One of the sample plugins, with the path of its code. */
export function sample(name: string, code: string): PageCase {
  const paths = ["sqlc.yaml", "schema.sql", "query.sql", code];
  return pageCase(name, Object.fromEntries(paths.map((path) => [path, readFileSync(join(examples, name, path))])));
}
