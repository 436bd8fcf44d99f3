import { renderDiagnostics } from "@sqlc-ts/diagnostics";
import { buildCatalog } from "../../build-catalog.ts";
import type { Catalog, Column, Relation, TypeSpelling, UserType } from "../../catalog/index.ts";
import { loadPostgresqlEngine } from "../../engines/postgresql/load.ts";

export interface Built {
  readonly catalog: Catalog;
  /** `line:column: message` of each diagnostic, with its hint. */
  readonly messages: readonly string[];
}

/** The catalog that a PostgreSQL schema builds, for unit tests. */
export async function build(sql: string): Promise<Built> {
  const sources = [{ path: "schema.sql", text: sql }];
  const engine = await loadPostgresqlEngine({ sources });
  const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: false } as const;
  const { catalog, diagnostics } = buildCatalog(engine, sources, settings);
  const messages = diagnostics.map((diagnostic) =>
    renderDiagnostics([diagnostic], sources, { frames: false })
      .trim()
      .replace("schema.sql:", "")
      .replace(/\n\s*/g, " | "),
  );
  return { catalog, messages };
}

/** The catalog of a schema without mistakes. */
export async function catalogOf(sql: string): Promise<Catalog> {
  const { catalog, messages } = await build(sql);
  if (messages.length > 0) throw new Error(messages.join("\n"));
  return catalog;
}

export function relation(catalog: Catalog, name: string, schema = catalog.defaultSchema): Relation {
  const found = catalog.schemas.get(schema)?.relations.get(name);
  if (!found) throw new Error(`no relation ${schema}.${name}`);
  return found;
}

export function relationNames(catalog: Catalog, schema = catalog.defaultSchema): readonly string[] {
  return [...(catalog.schemas.get(schema)?.relations.keys() ?? [])];
}

export function type(catalog: Catalog, name: string, schema = catalog.defaultSchema): UserType {
  const found = catalog.schemas.get(schema)?.types.get(name);
  if (!found) throw new Error(`no type ${schema}.${name}`);
  return found;
}

/** Columns in one line each: `id int4 NN`. */
export function columns(catalog: Catalog, name: string, schema = catalog.defaultSchema): readonly string[] {
  return relation(catalog, name, schema).columns.map(truth);
}

/** The same in sqlc's words: `id bigserial NN`. */
export function sqlcColumns(catalog: Catalog, name: string, schema = catalog.defaultSchema): readonly string[] {
  return relation(catalog, name, schema).columns.map(
    ({ name: column, sqlc }) => `${column} ${spelled(sqlc.type)}${sqlc.notNull ? " NN" : ""}`,
  );
}

function truth({ name, type: { id }, notNull }: Column): string {
  return `${name} ${id}${notNull ? " NN" : ""}`;
}

function spelled({ schema, name, dimensions }: TypeSpelling): string {
  return `${schema ? `${schema}:` : ""}${name}${"[]".repeat(dimensions)}`;
}
