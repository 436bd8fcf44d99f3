import type { GenerateRequest } from "@sqlc-ts/protocol";
import { parseOverride } from "./options/overrides.ts";
import type { GoOptions, SharedOptions } from "./options/schema.ts";
import { GoProblem, mapAll } from "./problem.ts";
import { findRuntime, type Runtime } from "./runtime.ts";
import { type GoSettings, goNameInSchema } from "./settings.ts";
import { dependency } from "./syntax/packages.ts";

const drivers: readonly string[] = [
  "",
  "github.com/jackc/pgx/v4",
  "github.com/jackc/pgx/v5",
  "github.com/lib/pq",
  "github.com/go-sql-driver/mysql",
];

/** Checks a package's options, in sqlc's order, and works out what follows from them. Throws {@link GoProblem}. */
export function createSettings(request: GenerateRequest, options: GoOptions, shared: SharedOptions): GoSettings {
  const packageName = options.package || lastElement(options.out);
  if (packageName === "") throw new GoProblem("invalid options: missing package name");
  const defaultSchema = request.catalog?.defaultSchema ?? "";
  const runtime = findRuntime(options.sql_package);
  const overrides = mapAll([...shared.overrides, ...options.overrides], (override) =>
    parseOverride(override, { defaultSchema, pgtype: runtime.pgtype }),
  );
  checkOptions(options);
  const naming = {
    rename: new Map([...options.rename, ...shared.rename]),
    initialisms: new Set(options.initialisms ?? ["id"]),
  };
  return {
    options,
    engine: request.settings?.engine ?? "",
    defaultSchema,
    runtime,
    packageName,
    overrides,
    naming,
    modelsPackage: options.output_models_import === "" ? undefined : dependency(options.output_models_import, "models"),
    hasEnumPointers: hasEnumPointers(options, runtime),
    nameInSchema: goNameInSchema(naming, defaultSchema),
  };
}

function checkOptions(options: GoOptions): void {
  const problem = (message: string) => new GoProblem(`invalid options: ${message}`);
  if (!drivers.includes(options.sql_driver)) throw problem(`unknown SQL driver: ${options.sql_driver}`);
  if (options.emit_methods_with_db_argument && options.emit_prepared_queries) {
    throw problem("emit_methods_with_db_argument and emit_prepared_queries options are mutually exclusive");
  }
  if ((options.query_parameter_limit ?? 0) < 0) throw problem("query parameter limit must not be negative");
  const { output_models_import: path, output_models_path: folder, output_models_emit: emit } = options;
  if (path === "" && (folder !== "" || options.output_models_package !== "" || emit !== undefined)) {
    throw problem("output_models_import is required when any output_models_* option is set");
  }
  if (path !== "" && emit !== false && folder === "") {
    throw problem("output_models_path is required when emitting models to a separate package");
  }
  if (folder !== "" && folder === options.out) {
    throw problem("output_models_path matches out; models would overwrite the queries package");
  }
}

function hasEnumPointers(options: GoOptions, runtime: Runtime): boolean {
  return runtime.isPgx && (options.emit_pointers_for_null_enum_types ?? options.emit_pointers_for_null_types);
}

/** Last element of a path, slashes at its end aside. */
export function lastElement(path: string): string {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}
