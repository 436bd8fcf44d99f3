import type { Engine } from "../engine.ts";
import { identifiers, queryFiles } from "./dialect.ts";
import { parseMysql } from "./parser/parse.ts";
import { schemaRules } from "./schema-rules.ts";
import { mysqlSemantics } from "./semantics.ts";
import { createSqlcRules } from "./sqlc-rules.ts";
import { systemCatalog } from "./system-catalog.ts";
import { indexMysqlFunctions } from "./types/function-index.ts";
import { createTypeSystem } from "./types/type-system.ts";

/** The MySQL engine: MySQL 8.4, and MariaDB's syntax where it does no harm. */
export function createMysqlEngine(): Engine {
  const functions = indexMysqlFunctions();
  return {
    name: "mysql",
    defaultSchema: "public",
    parse: parseMysql,
    identifiers,
    types: createTypeSystem(functions),
    semantics: mysqlSemantics,
    system: systemCatalog,
    queryFiles,
    sqlc: createSqlcRules(functions),
    schemaRules,
  };
}
