import { analyzeFile } from "../../../analyze-file.ts";
import { buildCatalog } from "../../../build-catalog.ts";
import type { Catalog, SqlcColumn } from "../../../catalog/index.ts";
import { createMysqlEngine } from "../index.ts";

const engine = createMysqlEngine();
const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

/** Tables for tests: `a` has a column of most kinds, `b` refers to it. */
export const schema = `
  CREATE TABLE a (id bigint PRIMARY KEY, n int, name varchar(50) NOT NULL, bio text, num decimal(10,2) NOT NULL,
    js json NOT NULL, ok tinyint NOT NULL, d date NOT NULL, dt datetime, ts timestamp(3) NOT NULL, u int unsigned NOT NULL);
  CREATE TABLE b (id bigint NOT NULL, title varchar(20) NOT NULL, aid bigint, PRIMARY KEY (id), FULLTEXT (title));
`;

/** The catalog of a schema without mistakes. */
export function catalogOf(text: string): Catalog {
  const { catalog, diagnostics } = buildCatalog(engine, [{ path: "schema.sql", text }], settings);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join());
  return catalog;
}

/** The columns of a table of the default schema, as `name type NN`. */
export function tableColumns(text: string, table: string): readonly string[] {
  const relation = catalogOf(text).schemas.get("public")?.relations.get(table);
  return relation?.columns.map(({ name, type, notNull }) => `${name} ${type.id}${notNull ? " NN" : ""}`) ?? [];
}

/** The result columns of a query over {@link schema}, as `name type unsigned NN`. */
export function columns(sql: string, tables: string = schema): readonly string[] {
  return query(sql, tables).columns.map(({ sqlc }) => show(sqlc));
}

/** The parameters of a query over {@link schema}, as `number name type unsigned NN`. */
export function parameters(sql: string, tables: string = schema): readonly string[] {
  return query(sql, tables).parameters.map(({ number, sqlc }) => `${number} ${show(sqlc)}`);
}

/** The messages of a query over {@link schema}: errors and warnings. */
export function messages(sql: string, tables: string = schema): readonly string[] {
  return analyze(sql, tables).diagnostics.map(({ message }) => message);
}

function query(sql: string, tables: string) {
  const { queries, diagnostics } = analyze(sql, tables);
  const [first] = queries;
  if (!first) throw new Error(diagnostics.map(({ message }) => message).join());
  return first;
}

function analyze(sql: string, tables: string) {
  const file = { path: "query.sql", text: `-- name: Q :exec\n${sql};` };
  return analyzeFile(engine, catalogOf(tables), file, settings);
}

function show({ name, type, notNull }: SqlcColumn): string {
  return `${name || "''"} ${type.name}${type.unsigned ? " unsigned" : ""}${notNull ? " NN" : ""}`;
}
