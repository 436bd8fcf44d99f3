import type { Dialect } from "../drivers/dialect.ts";
import { betterSqlite3Driver } from "./drivers/better-sqlite3.ts";
import { nodeSqliteDriver } from "./drivers/node-sqlite.ts";
import { sqliteSnippets } from "./runtime/snippets.ts";
import { planStatement } from "./statement.ts";
import { createSqliteResolver } from "./types/resolver.ts";
import { familyOf, typeIdOf, typeOfColumn } from "./types/type-name.ts";

export const sqliteDialect: Dialect = {
  drivers: [betterSqlite3Driver, nodeSqliteDriver],
  snippets: sqliteSnippets,
  snippetNames: ["datetimeForm", "sliceMarker"],
  createResolver: createSqliteResolver,
  planStatement,
  overrideSource: "value",
  typeIdOf,
  lastIdCodec: (key, resolver) =>
    key && /int/.test(familyOf(typeOfColumn(key)) ?? "")
      ? resolver.resolveColumn(key)
      : resolver.resolveType("integer"),
};
