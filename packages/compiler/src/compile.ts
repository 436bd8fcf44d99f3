import { type Diagnostic, hasErrors, type SourceFile } from "@sqlc-ts/diagnostics";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import { analyzeFile } from "./analyze-file.ts";
import { buildCatalog } from "./build-catalog.ts";
import type { Engine } from "./engines/engine.ts";
import { checkDuplicateNames } from "./queries/check-names.ts";
import { buildRequest, type RequestSettings } from "./request/build-request.ts";
import type { AnalyzedQuery } from "./request/model.ts";
import type { CompileSettings } from "./settings.ts";

export interface Compilation {
  /** Absent when there are errors. */
  readonly request?: GenerateRequest;
  readonly queries: readonly AnalyzedQuery[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Schema and query files in, a generator's request out. Errors of the schema hide those of the queries, which would mostly follow from them. */
export function compile(
  engine: Engine,
  schema: readonly SourceFile[],
  queries: readonly SourceFile[],
  settings: CompileSettings & RequestSettings,
): Compilation {
  const { catalog, diagnostics } = buildCatalog(engine, schema, settings);
  if (hasErrors(diagnostics)) return { queries: [], diagnostics };
  const files = queries.map((file) => analyzeFile(engine, catalog, file, settings));
  const analyzed = files.flatMap((file) => file.queries);
  const all = [...diagnostics, ...files.flatMap((file) => file.diagnostics), ...checkDuplicateNames(analyzed)];
  if (hasErrors(all)) return { queries: analyzed, diagnostics: all };
  return { request: buildRequest(engine, catalog, analyzed, settings), queries: analyzed, diagnostics: all };
}
