import type { ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import type { PackageModel } from "../emit/context.ts";
import { GoProblem } from "../problem.ts";
import type { GoSettings } from "../settings.ts";
import { createColumnTypes } from "../types/column-types.ts";
import { checkIdentifiers } from "./check-identifiers.ts";
import { checkNames } from "./conflicts.ts";
import { buildEnums } from "./enums.ts";
import { buildQueries } from "./queries.ts";
import { type GoQuery, isBatch } from "./query.ts";
import { buildStructs, indexStructs } from "./structs.ts";
import { withoutUnused } from "./unused.ts";

/** What the request's catalog and queries are in Go. Throws {@link GoProblem}. */
export function buildPackage(
  { catalog, queries: requested }: GenerateRequest,
  settings: GoSettings,
  report: ReportProblem,
): PackageModel {
  const { options, defaultSchema } = settings;
  const types = createColumnTypes(catalog, settings, report);
  const enums = buildEnums(catalog, settings);
  const structs = buildStructs(catalog, settings, types);
  const context = { settings, types, structs: indexStructs(structs, defaultSchema), report };
  const queries = buildQueries(requested, { enums, structs }, context);
  const models = options.omit_unused_structs ? withoutUnused({ enums, structs }, queries) : { enums, structs };
  checkNames(models.enums, models.structs, queries, options.emit_exported_queries);
  checkCommands(queries, settings);
  checkIdentifiers({ packageName: settings.packageName, rename: settings.naming.rename, queries, ...models });
  return { settings, queries, ...models };
}

function checkCommands(queries: readonly GoQuery[], { options, runtime }: GoSettings): void {
  if (queries.some(({ command, argument }) => command === ":copyfrom" && argument.kind === "none")) {
    throw new GoProblem(":copyfrom requires parameters");
  }
  if (runtime.isPgx) return;
  const canCopy = options.sql_driver === "github.com/go-sql-driver/mysql";
  if (!canCopy && queries.some(({ command }) => command === ":copyfrom")) {
    throw new GoProblem({
      message: ":copyfrom is only supported by pgx and github.com/go-sql-driver/mysql",
      hint: `set sql_package: pgx/v5, or sql_driver for MySQL; ${usersOf(queries, ({ command }) => command === ":copyfrom")}`,
    });
  }
  if (queries.some(isBatch)) {
    const hint = `set sql_package: pgx/v5; ${usersOf(queries, isBatch)}`;
    throw new GoProblem({ message: ":batch* commands are only supported by pgx", hint });
  }
}

function usersOf(queries: readonly GoQuery[], isUser: (query: GoQuery) => boolean): string {
  const names = queries.filter(isUser).map(({ name }) => name);
  return `used by ${names.slice(0, 5).join(", ")}${names.length > 5 ? " and others" : ""}`;
}
