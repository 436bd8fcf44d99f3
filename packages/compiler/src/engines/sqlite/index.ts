import type { Engine } from "../engine.ts";
import { identifiers, queryFiles } from "./dialect.ts";
import { parseSqlite } from "./parser/parse.ts";
import { schemaRules } from "./schema-rules.ts";
import { sqliteSemantics } from "./semantics.ts";
import { createSqlcRules } from "./sqlc-rules.ts";
import { createSystemCatalog } from "./system-catalog.ts";
import { indexSqliteFunctions } from "./types/function-index.ts";
import { createTypeSystem } from "./types/type-system.ts";

/** The SQLite engine. */
export function createSqliteEngine(): Engine {
  const functions = indexSqliteFunctions();
  return {
    name: "sqlite",
    defaultSchema: "main",
    defaultSchemaSynonym: "temp",
    parse: parseSqlite,
    identifiers,
    types: createTypeSystem(functions),
    semantics: sqliteSemantics,
    system: createSystemCatalog(functions),
    queryFiles,
    sqlc: createSqlcRules(functions),
    schemaRules,
  };
}
