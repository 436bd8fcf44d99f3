import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { hstore } from "@electric-sql/pglite/contrib/hstore";
import { ltree } from "@electric-sql/pglite/contrib/ltree";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { uuid_ossp } from "@electric-sql/pglite/contrib/uuid_ossp";
import type { SqlType } from "@sqlc-ts/compiler";
import type { SourceFile } from "@sqlc-ts/diagnostics";
import { cutDownMigration } from "../../../packages/compiler/src/syntax/migrations.ts";
import type { TruthProject } from "./project.ts";

export interface Description {
  /** Ids as the compiler's catalog has them: `int4`, `public.mood[]`. */
  readonly parameters: readonly string[];
  readonly columns: readonly string[];
}

export interface TruthDatabase {
  /** The name under which our types are compared with the database's, where that is not the base type's id. */
  readonly nameOf?: (project: TruthProject, type: SqlType) => string;
  /** The protocol tells the types of parameters, not only their number. Absent: it does. */
  readonly typesParameters?: boolean;
  describe(sql: string): Promise<Description | { readonly error: string }>;
}

export interface Databases {
  /** The database with only this schema in it; what another schema left is gone. */
  create(schema: readonly SourceFile[]): Promise<TruthDatabase | { readonly error: string }>;
  close(): Promise<void>;
}

const extensions = { btree_gist, citext, hstore, ltree, pg_trgm, pgcrypto, uuid_ossp };

/** One server; each schema is applied inside a transaction that the next one rolls back. */
export async function openDatabases(): Promise<Databases> {
  const server = await PGlite.create({ extensions });
  return {
    async create(schema) {
      await server.exec("ROLLBACK; RESET ALL; BEGIN");
      try {
        for (const file of schema) await server.exec(cutDownMigration(file.text));
        const names = await typeNames(server);
        return { describe: (sql) => describe(server, names, sql) };
      } catch (error) {
        return { error: messageOf(error) };
      }
    },
    close: () => server.close(),
  };
}

async function typeNames(server: PGlite): Promise<ReadonlyMap<number, string>> {
  const { rows } = await server.query<{ oid: number; id: string }>(`
    SELECT t.oid, CASE WHEN n.nspname = 'pg_catalog' THEN '' ELSE n.nspname || '.' END || coalesce(e.typname, t.typname)
           || CASE WHEN e.oid IS NULL THEN '' ELSE '[]' END AS id
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace LEFT JOIN pg_type e ON e.typarray = t.oid`);
  return new Map(rows.map(({ oid, id }) => [oid, id]));
}

async function describe(
  server: PGlite,
  names: ReadonlyMap<number, string>,
  sql: string,
): Promise<Description | { readonly error: string }> {
  const nameOf = ({ dataTypeID }: { dataTypeID: number }): string => names.get(dataTypeID) ?? String(dataTypeID);
  await server.exec("SAVEPOINT before_describe");
  try {
    const { queryParams, resultFields } = await server.describeQuery(sql);
    return { parameters: queryParams.map(nameOf), columns: resultFields.map(nameOf) };
  } catch (error) {
    return { error: messageOf(error) };
  } finally {
    await server.exec("ROLLBACK TO before_describe");
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
