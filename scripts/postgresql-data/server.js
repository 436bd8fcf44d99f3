import { PGlite } from "@electric-sql/pglite";

/** Extensions whose facts are taken over: every one of PGlite's that brings types, functions or relations. */
export const extensionNames = [
  "amcheck",
  "bloom",
  "btree_gin",
  "btree_gist",
  "citext",
  "cube",
  "dict_int",
  "dict_xsyn",
  "earthdistance",
  "file_fdw",
  "fuzzystrmatch",
  "hstore",
  "intarray",
  "isn",
  "lo",
  "ltree",
  "pageinspect",
  "pg_buffercache",
  "pg_freespacemap",
  "pg_stat_statements",
  "pg_surgery",
  "pg_trgm",
  "pg_visibility",
  "pg_walinspect",
  "pgcrypto",
  "seg",
  "tablefunc",
  "tcn",
  "tsm_system_rows",
  "tsm_system_time",
  "unaccent",
  "uuid-ossp",
];

/** The schema into which {@link openServerWithExtensions} puts all extensions. */
export const extensionSchema = "extension_objects";

/** A PostgreSQL server inside the process, as it is after initdb. */
export async function openServer() {
  return await PGlite.create();
}

/** A server on which every extension is installed in {@link extensionSchema}. */
export async function openServerWithExtensions() {
  const extensions = {};
  for (const name of extensionNames) {
    const identifier = name.replaceAll("-", "_");
    const module = await import(`@electric-sql/pglite/contrib/${identifier}`);
    extensions[identifier] = module[identifier];
  }
  const server = await PGlite.create({ extensions });
  await server.exec(`CREATE SCHEMA ${extensionSchema}; SET search_path = ${extensionSchema}, public;`);
  for (const name of extensionNames) await server.exec(`CREATE EXTENSION IF NOT EXISTS "${name}" CASCADE`);
  return server;
}
