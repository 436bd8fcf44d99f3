import { createNameScope, definePlugin, type OutputFile, type ReportProblem } from "@sqlc-ts/plugin-sdk";
import type { GenerateRequest, Query } from "@sqlc-ts/protocol";
import type { GeneratorContext } from "./context.ts";
import { findDriver, loadDialect } from "./drivers/registry.ts";
import { fixedNames, writeDb } from "./emit/db.ts";
import { writeModels } from "./emit/models.ts";
import { createPropertyStyle, indexTables, nameModels, usedGlobals } from "./emit/names.ts";
import { writeQueries } from "./emit/queries.ts";
import { modulePaths } from "./module-paths.ts";
import { optionSchema, type TypeScriptOptions } from "./options.ts";
import { createRuntimeLibrary, fromSnippet } from "./runtime/library.ts";
import { indexOverrides } from "./types/overrides.ts";
import type { TypeContext } from "./types/resolver.ts";
import { indexUserTypes } from "./types/user-types.ts";

/**
 * Generates TypeScript: `models.ts` with the types of tables, enums and composites, one module for each query file, and `db.ts` with
 * the client and the decoders in use. The output needs the database driver and nothing else.
 */
export const typescriptPlugin = definePlugin({
  name: "typescript",
  options: optionSchema,
  async generate(request, options, report) {
    const context = await createContext(request, options, report);
    return context ? writeFiles(request, context) : [];
  },
});

async function createContext(
  request: GenerateRequest,
  options: TypeScriptOptions,
  report: ReportProblem,
): Promise<GeneratorContext | undefined> {
  const { catalog } = request;
  const engine = request.settings?.engine ?? "";
  const dialect = await loadDialect(engine, report);
  const driver = dialect && findDriver(dialect, engine, options.driver, report);
  if (!dialect || !driver) return undefined;
  const userTypes = indexUserTypes(catalog);
  const types: TypeContext = {
    options,
    userTypes,
    report,
    overrides: indexOverrides(options.overrides, catalog, dialect.typeIdOf, report),
    names: nameModels(catalog, userTypes, options.emit_models),
    paths: modulePaths(options),
    propertyStyle: createPropertyStyle(options.case),
    library: createRuntimeLibrary(
      [...driver.declarations, ...dialect.snippets.map(fromSnippet)],
      [...usedGlobals, ...fixedNames(dialect, driver)],
    ),
    overrideSource: dialect.overrideSource,
  };
  return {
    ...types,
    catalog,
    dialect,
    driver,
    tables: indexTables(catalog),
    resolver: dialect.createResolver(types),
    fields: new Map(),
  };
}

function writeFiles(request: GenerateRequest, context: GeneratorContext): readonly OutputFile[] {
  const files: OutputFile[] = [];
  const models = writeModels(context);
  if (models !== undefined) files.push({ name: "models.ts", contents: models });
  const fileNames = createNameScope(["models", "db"]);
  for (const [queryFile, queries] of groupByFile(request.queries)) {
    const name = fileNames.claim(queryFile.replaceAll(".", "_"));
    files.push({ name: `${name}.ts`, contents: writeQueries(queries, context) });
  }
  // Last: only now it is known what the others use.
  files.push({ name: "db.ts", contents: writeDb(context) });
  return files;
}

function groupByFile(queries: readonly Query[]): ReadonlyMap<string, readonly Query[]> {
  const groups = new Map<string, Query[]>();
  for (const query of queries) {
    const group = groups.get(query.filename);
    if (group) group.push(query);
    else groups.set(query.filename, [query]);
  }
  return groups;
}
