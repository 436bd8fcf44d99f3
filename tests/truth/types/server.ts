import { PGlite } from "@electric-sql/pglite";
import { schemaSql } from "./schema.ts";

/** What the server says of an expression: the id of its type, or its refusal. */
export type Verdict = { readonly type: string } | { readonly error: string };

export interface TypeServer {
  describe(sql: string): Promise<Verdict>;
  run(sql: string): Promise<void>;
  close(): Promise<void>;
}

/** A PostgreSQL inside the process that holds the test's schema. */
export async function openTypeServer(): Promise<TypeServer> {
  const server = await PGlite.create();
  await server.exec(schemaSql);
  return describeWith(server);
}

/** Asks a server that is there already. */
export async function describeWith(server: PGlite): Promise<TypeServer> {
  const ids = await readTypeIds(server);
  return {
    describe: async (sql) => {
      try {
        const { resultFields } = await server.describeQuery(sql);
        return { type: ids.get(resultFields[0]?.dataTypeID ?? 0) ?? "?" };
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    },
    run: async (sql) => {
      await server.exec(sql);
    },
    close: () => server.close(),
  };
}

async function readTypeIds(server: PGlite): Promise<ReadonlyMap<number, string>> {
  const { rows } = await server.query<{ oid: number; id: string }>(`
    SELECT t.oid, CASE WHEN e.oid IS NOT NULL THEN
        CASE WHEN n.nspname = 'pg_catalog' THEN '' ELSE n.nspname || '.' END || e.typname || '[]'
      ELSE CASE WHEN n.nspname = 'pg_catalog' THEN '' ELSE n.nspname || '.' END || t.typname END AS id
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_type e ON e.typarray = t.oid`);
  return new Map(rows.map(({ oid, id }) => [oid, id]));
}
