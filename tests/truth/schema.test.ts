import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCatalog } from "../../packages/compiler/src/build-catalog.ts";
import type { Catalog, Column, Relation } from "../../packages/compiler/src/catalog/index.ts";
import type { Engine } from "../../packages/compiler/src/engines/engine.ts";
import { loadPostgresqlEngine } from "../../packages/compiler/src/engines/postgresql/load.ts";
import { schemaScripts } from "./schema-scripts.ts";

/** What a server and a catalog say of the same schema, one line a fact. */
interface Facts {
  readonly columns: readonly string[];
  readonly keys: readonly string[];
  readonly references: readonly string[];
  readonly types: readonly string[];
}

let server: PGlite;
beforeAll(async () => {
  server = await PGlite.create();
});
afterAll(() => server.close());

describe("the catalog of a script is the server's", () => {
  for (const [topic, script] of Object.entries(schemaScripts)) {
    test(topic, async () => {
      expect(await compiledFacts(script)).toEqual(await serverFacts(script));
    });
  }
});

async function compiledFacts(script: string): Promise<Facts> {
  const sources = [{ path: "schema.sql", text: script }];
  const engine = await loadPostgresqlEngine({ sources });
  const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: false } as const;
  const { catalog, diagnostics } = buildCatalog(engine, sources, settings);
  expect(diagnostics.map(({ message }) => message)).toEqual([]);
  const relations = [...catalog.schemas.values()].flatMap((schema) => [...schema.relations.values()]);
  return {
    columns: relations.flatMap((relation) => columnFacts(engine, catalog, relation)).sort(),
    keys: relations.flatMap(keyFacts).sort(),
    references: relations.flatMap((relation) => referenceFacts(catalog, relation)).sort(),
    types: typeFacts(engine, catalog).sort(),
  };
}

function columnFacts(engine: Engine, catalog: Catalog, relation: Relation): string[] {
  return relation.columns.map((column, index) => {
    const forbidsNull = isTable(relation) && column.notNull && !isNotNullDomain(engine, catalog, column);
    const type = engine.types.format(catalog, { id: column.type.id });
    return `${relation.schema}.${relation.name} ${index + 1} ${column.name} ${type}${forbidsNull ? " NN" : ""}`;
  });
}

/** The server keeps a domain's NOT NULL with the domain. */
function isNotNullDomain(engine: Engine, catalog: Catalog, { type }: Column): boolean {
  return engine.types.describe(catalog, type.id).notNull === true;
}

function isTable({ kind }: Relation): boolean {
  return kind === "table" || kind === "foreign_table";
}

function keyFacts({ schema, name, keys }: Relation): string[] {
  return keys.map((key) => `${schema}.${name} ${key.kind} ${key.columns.join(",")}`);
}

function referenceFacts(catalog: Catalog, { schema, name, foreignKeys }: Relation): string[] {
  return foreignKeys.map((key) => {
    const target = catalog.schemas.get(key.referencedSchema)?.relations.get(key.referencedTable);
    const primary = target?.keys.find(({ kind }) => kind === "primary")?.columns ?? [];
    const columns = key.referencedColumns.length > 0 ? key.referencedColumns : primary;
    return `${schema}.${name} (${key.columns}) ${key.referencedSchema}.${key.referencedTable} (${columns})`;
  });
}

function typeFacts(engine: Engine, catalog: Catalog): string[] {
  return [...catalog.schemas.values()].flatMap((schema) =>
    [...schema.types.values()].map(({ info }) => {
      const attributes =
        info.attributes?.map(({ name, type }) => `${name} ${engine.types.format(catalog, type)}`) ?? [];
      return `${info.schema}.${info.name} ${info.kind} ${info.labels?.join() ?? ""} ${attributes.join()}`;
    }),
  );
}

async function serverFacts(script: string): Promise<Facts> {
  await server.exec("BEGIN");
  try {
    await server.exec(script);
    const lines = async (query: string) => {
      const { rows } = await server.query<{ line: string }>(query);
      return rows.map(({ line }) => line).sort();
    };
    return {
      columns: await lines(columnQuery),
      keys: await lines(keyQuery),
      references: await lines(referenceQuery),
      types: await lines(typeQuery),
    };
  } finally {
    await server.exec("ROLLBACK");
  }
}

const userSchemas = "n.nspname NOT IN ('pg_catalog', 'information_schema', 'pg_toast')";

const columnQuery = `
  SELECT n.nspname || '.' || c.relname || ' ' ||
    row_number() OVER (PARTITION BY c.oid ORDER BY a.attnum) || ' ' || a.attname || ' ' || format_type(a.atttypid, NULL) ||
    CASE WHEN a.attnotnull THEN ' NN' ELSE '' END AS line
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND ${userSchemas}`;

const keyQuery = `
  SELECT n.nspname || '.' || c.relname || ' ' || CASE WHEN i.indisprimary THEN 'primary ' ELSE 'unique ' END ||
    (SELECT string_agg(a.attname, ',' ORDER BY k.position) FROM unnest(i.indkey) WITH ORDINALITY k (attnum, position)
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum) AS line
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE i.indisunique AND i.indpred IS NULL AND i.indexprs IS NULL AND ${userSchemas}`;

const referenceQuery = `
  SELECT n.nspname || '.' || c.relname || ' (' || columns(k.conrelid, k.conkey) || ') ' ||
    tn.nspname || '.' || t.relname || ' (' || columns(k.confrelid, k.confkey) || ')' AS line
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_class t ON t.oid = k.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
  WHERE k.contype = 'f'`.replaceAll(
  /columns\(([^,]+), ([^)]+)\)/g,
  `(SELECT string_agg(a.attname, ',' ORDER BY x.position) FROM unnest($2) WITH ORDINALITY x (attnum, position)
    JOIN pg_attribute a ON a.attrelid = $1 AND a.attnum = x.attnum)`,
);

const typeQuery = `
  SELECT n.nspname || '.' || t.typname || ' ' ||
    CASE t.typtype WHEN 'e' THEN 'enum' WHEN 'c' THEN 'composite' WHEN 'd' THEN 'domain' WHEN 'r' THEN 'range' ELSE 'multirange' END || ' ' ||
    coalesce((SELECT string_agg(enumlabel, ',' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid), '') || ' ' ||
    coalesce((SELECT string_agg(attname || ' ' || format_type(atttypid, atttypmod), ',' ORDER BY attnum) FROM pg_attribute
      WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped), '') AS line
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_class c ON c.oid = t.typrelid
  WHERE (t.typtype IN ('e', 'd', 'r', 'm') OR c.relkind = 'c') AND ${userSchemas}`;
