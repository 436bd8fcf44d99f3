import type { Dialect } from "../drivers/dialect.ts";
import { pgDriver } from "./drivers/pg.ts";
import { pgliteDriver } from "./drivers/pglite.ts";
import { postgresqlSnippets } from "./runtime/snippets.ts";
import { planStatement } from "./statement.ts";
import { createPostgresqlResolver } from "./types/resolver.ts";
import { parseTypeName } from "./types/spelling.ts";

/** PostgreSQL: every value travels as its text. */
export const postgresqlDialect: Dialect = {
  drivers: [pgDriver, pgliteDriver],
  snippets: postgresqlSnippets,
  snippetNames: ["boundForms", "rangeText", "timestampForm"],
  createResolver: createPostgresqlResolver,
  planStatement,
  overrideSource: "text",
  typeIdOf: (name) => parseTypeName(name).id,
  lastIdCodec: (_key, resolver) => resolver.resolveType("int8"),
};
