import { didYouMean, type Problem } from "@sqlc-ts/plugin-sdk";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import { remembering } from "../remembering.ts";
import { camelName } from "./naming/camel-name.ts";
import { type Override, type OverrideContext, parseOverride } from "./options/overrides.ts";
import type { GoOptions, SharedOptions } from "./options/schema.ts";
import { aboutOption, GoProblem, mapAll, optionPointer } from "./problem.ts";
import { findRuntime, type Runtime } from "./runtime.ts";
import { type GoSettings, goNameInSchema } from "./settings.ts";
import { dependency } from "./syntax/packages.ts";

const drivers: readonly string[] = [
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
  const context = { defaultSchema, pgtype: runtime.pgtype };
  const overrides = mapAll(
    [
      () => readSharedOverrides(options, shared, context),
      () => readOverrides(options.overrides, context),
      () => checkOptions(options),
    ],
    (read) => read(),
  ).flat();
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
    fieldName: remembering((name) => camelName(name, naming)),
    modelsPackage: options.output_models_import === "" ? undefined : dependency(options.output_models_import, "models"),
    hasEnumPointers: hasEnumPointers(options, runtime),
    nameInSchema: goNameInSchema(naming, defaultSchema),
  };
}

function readOverrides(overrides: GoOptions["overrides"], context: OverrideContext): readonly Override[] {
  return aboutOption(["overrides"], () =>
    mapAll(overrides, (override, index) => aboutOption([index], () => parseOverride(override, context))),
  );
}

/** Those for all packages. Beside a package's own, a place in `overrides` would be one in those. */
function readSharedOverrides(own: GoOptions, shared: SharedOptions, context: OverrideContext): readonly Override[] {
  if (own.overrides.length === 0) return readOverrides(shared.overrides, context);
  return mapAll(shared.overrides, (override) => {
    try {
      return parseOverride(override, context);
    } catch (error) {
      if (!(error instanceof GoProblem)) throw error;
      throw new GoProblem(...error.problems.map(({ message }) => message));
    }
  });
}

/** No overrides, or all that is wrong with the other options. */
function checkOptions(options: GoOptions): readonly Override[] {
  const problems = [...driverProblems(options), ...methodProblems(options), ...modelsProblems(options)];
  if (problems.length === 0) return [];
  throw new GoProblem(...problems.map((problem) => ({ ...problem, message: `invalid options: ${problem.message}` })));
}

function driverProblems({ sql_driver: driver }: GoOptions): Problem[] {
  if (driver === "" || drivers.includes(driver)) return [];
  const hint = didYouMean(driver, drivers) ?? `there are ${drivers.join(", ")}`;
  return [{ message: `unknown SQL driver: ${driver}`, hint, option: "/sql_driver" }];
}

function methodProblems(options: GoOptions): Problem[] {
  const problems: Problem[] = [];
  if (options.emit_methods_with_db_argument && options.emit_prepared_queries) {
    const message = "emit_methods_with_db_argument and emit_prepared_queries options are mutually exclusive";
    problems.push({ message, option: "/emit_prepared_queries", optionName: true });
  }
  if ((options.query_parameter_limit ?? 0) < 0) {
    problems.push({ message: "query parameter limit must not be negative", option: "/query_parameter_limit" });
  }
  return problems;
}

function modelsProblems(options: GoOptions): Problem[] {
  const { output_models_import: path, output_models_path: folder, output_models_emit: emit } = options;
  const placed = (message: string, option: keyof GoOptions): Problem[] => [
    { message, option: optionPointer([option]), optionName: true },
  ];
  const written = folder !== "" ? "output_models_path" : emit !== undefined ? "output_models_emit" : undefined;
  const used = written ?? (options.output_models_package === "" ? undefined : "output_models_package");
  if (path === "" && used) {
    return placed("output_models_import is required when any output_models_* option is set", used);
  }
  if (path !== "" && emit !== false && folder === "") {
    return placed("output_models_path is required when emitting models to a separate package", "output_models_import");
  }
  return folder !== "" && folder === options.out
    ? placed("output_models_path matches out; models would overwrite the queries package", "output_models_path")
    : [];
}

function hasEnumPointers(options: GoOptions, runtime: Runtime): boolean {
  return runtime.isPgx && (options.emit_pointers_for_null_enum_types ?? options.emit_pointers_for_null_types);
}

/** Last element of a path, slashes at its end aside. */
export function lastElement(path: string): string {
  return path.replace(/\/+$/, "").split("/").at(-1) ?? "";
}
