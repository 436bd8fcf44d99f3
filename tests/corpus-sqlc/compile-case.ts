import {
  type AnalyzedQuery,
  analyzeFile,
  buildCatalog,
  buildRequest,
  checkDuplicateNames,
  loadEngine,
} from "@sqlc-ts/compiler";
import { createLineIndex, type Diagnostic, hasErrors, type SourceFile } from "@sqlc-ts/diagnostics";
import {
  createMemoryHost,
  type FolderOrder,
  findConfig,
  findSources,
  type Host,
  migrationOrder,
  parseConfig,
  readConfigFile,
  type SqlEntry,
} from "@sqlc-ts/project";
import { type JsonObject, requestToJson } from "@sqlc-ts/protocol";
import { type CorpusCase, readInput } from "./case.ts";

/** What compiling one `sql` entry of a case gave. */
export interface CompiledEntry {
  readonly request?: JsonObject;
  readonly queries: readonly AnalyzedQuery[];
  readonly schema: readonly SourceFile[];
  /** As `file:line:col: message`. */
  readonly errors: readonly string[];
}

/** Compiles every entry of a case's configuration. */
export async function compileCase(corpusCase: CorpusCase, nullability: "proven" | "sqlc"): Promise<CompiledEntry[]> {
  const workingDirectory = corpusCase.root === "." ? "/project" : `/project/${corpusCase.root}`;
  const host = createMemoryHost(readInput(corpusCase), { workingDirectory, environment: corpusCase.env });
  const path = await findConfig(host, corpusCase.configFile ?? undefined);
  const config = await parseConfig(await readConfigFile(host, path), path, host);
  const compiled: CompiledEntry[] = [];
  for (const entry of config.entries) {
    compiled.push(await compileEntry(host, config.baseDirectory, config.version, entry, nullability));
  }
  return compiled;
}

async function compileEntry(
  host: Host,
  base: string,
  version: string,
  entry: SqlEntry,
  nullability: "proven" | "sqlc",
): Promise<CompiledEntry> {
  const { strictFunctionChecks, strictOrderBy } = entry;
  const settings = { nullability, strictFunctionChecks, strictOrderBy };
  const engine = await loadEngine(
    entry.engine.value === "mysql" ? "mysql" : entry.engine.value === "sqlite" ? "sqlite" : "postgresql",
  );
  const schema = await readSources(host, base, entry.schema, migrationOrder(host));
  const { catalog, diagnostics } = buildCatalog(engine, schema, settings);
  if (hasErrors(diagnostics)) return { queries: [], schema, errors: show(diagnostics, schema) };
  const sources = await readSources(host, base, entry.queries);
  const files = sources.map((source) => analyzeFile(engine, catalog, source, settings));
  const queries = files.flatMap((file) => file.queries);
  const found = [...files.flatMap((file) => file.diagnostics), ...checkDuplicateNames(queries)];
  if (hasErrors(found)) return { queries, schema, errors: show(found, sources) };
  const request = buildRequest(engine, catalog, queries, {
    version,
    schema: entry.schema.map(({ value }) => value),
    queries: entry.queries.map(({ value }) => value),
  });
  return { queries, schema, errors: [], request: requestToJson(request) };
}

async function readSources(
  host: Host,
  base: string,
  paths: SqlEntry["schema"],
  order?: FolderOrder,
): Promise<SourceFile[]> {
  const found = await findSources(host, base, paths, order);
  return Promise.all(
    found.map(async (path) => ({
      path: path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path,
      text: await host.readFile(path),
    })),
  );
}

function show(diagnostics: readonly Diagnostic[], sources: readonly SourceFile[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ message, span }) => {
      const source = sources.find(({ path }) => path === span?.file);
      if (!span || !source) return message;
      const { line, column } = createLineIndex(source.text).position(span.start);
      return `${span.file}:${line}:${column}: ${message}`;
    });
}
