import type { Dialect } from "../drivers/dialect.ts";
import { mysql2Driver } from "./drivers/mysql2.ts";
import { mysqlSnippets } from "./runtime/snippets.ts";
import { planStatement } from "./statement.ts";
import { createMysqlResolver } from "./types/resolver.ts";
import { typeIdOf, typeOfColumn } from "./types/type-name.ts";

/** MySQL and MariaDB. */
export const mysqlDialect: Dialect = {
  drivers: [mysql2Driver],
  snippets: mysqlSnippets,
  snippetNames: ["sliceMarker"],
  createResolver: createMysqlResolver,
  planStatement,
  overrideSource: "value",
  typeIdOf,
  lastIdCodec: (key, resolver) =>
    key && /int/.test(typeOfColumn(key)) ? resolver.resolveColumn(key) : resolver.resolveType("bigint"),
};
