import { analyzeFile, buildCatalog, buildRequest, checkDuplicateNames, loadEngine } from "@sqlc-ts/compiler";
import { hasErrors, InternalError } from "@sqlc-ts/diagnostics";
import { isEngine } from "./engines.ts";
import type { CompiledEntry, CompileInput } from "./tools.ts";

/** Compiles with the real compiler; its code and the engine's data are loaded with this module. */
export async function compileSources({
  engine: name,
  schema,
  queries,
  settings,
  listing,
}: CompileInput): Promise<CompiledEntry> {
  if (!isEngine(name)) throw new InternalError(`engine ${name} was not checked`);
  const engine = await loadEngine(name, { sources: [...schema, ...queries], listing });
  const { catalog, diagnostics: schemaDiagnostics } = buildCatalog(engine, schema, settings);
  if (hasErrors(schemaDiagnostics)) {
    return { schemaDiagnostics, queryDiagnostics: [], queryCount: 0, request: noRequest };
  }
  const files = queries.map((file) => analyzeFile(engine, catalog, file, settings));
  const analyzed = files.flatMap((file) => file.queries);
  return {
    schemaDiagnostics,
    queryDiagnostics: [...files.flatMap((file) => file.diagnostics), ...checkDuplicateNames(analyzed)],
    queryCount: analyzed.length,
    request: (systemCatalog) =>
      buildRequest(engine, catalog, analyzed, { version: "", schema: [], queries: [], systemCatalog }),
  };
}

function noRequest(): never {
  throw new InternalError("a schema with errors has no request");
}
