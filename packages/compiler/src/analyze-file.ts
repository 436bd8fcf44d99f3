import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import type { AnalysisContext } from "./analysis/model.ts";
import type { Catalog } from "./catalog/index.ts";
import { findInvalidMacros } from "./compatibility/statement-edits.ts";
import type { Engine, ParsedFile } from "./engines/engine.ts";
import { reportInvalidMacros } from "./queries/invalid-macros.ts";
import type { NamedStatement } from "./queries/model.ts";
import { readNamedStatements } from "./queries/read-statements.ts";
import { analyzeQuery } from "./request/analyze-query.ts";
import type { AnalyzedQuery } from "./request/model.ts";
import type { CompileSettings } from "./settings.ts";

export interface AnalyzedFile {
  readonly queries: readonly AnalyzedQuery[];
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Analyses one query file against a catalog, on its own: names that another file uses too are found by `checkDuplicateNames`.
 * A statement with errors gives diagnostics and no query; the others are not affected.
 */
export function analyzeFile(
  engine: Engine,
  catalog: Catalog,
  file: SourceFile,
  settings: CompileSettings,
): AnalyzedFile {
  const parsed = engine.parse(file);
  const named = readNamedStatements(engine.queryFiles, file, parsed);
  const context: AnalysisContext = {
    engine,
    catalog,
    file: file.path,
    settings: { ...settings, stars: "expanded" },
    tableColumns: new Map(),
  };
  const analyzed = named.statements.map((statement) => analyzeQuery(context, file, parsed.comments, statement));
  const diagnostics = [
    ...parsed.diagnostics,
    ...macroDiagnostics(file, parsed, named.statements),
    ...named.diagnostics,
    ...analyzed.flatMap((statement) => statement.diagnostics),
  ];
  return {
    queries: analyzed.flatMap(({ query }) => query ?? []),
    diagnostics: distinct(diagnostics).sort((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0)),
  };
}

/** Of statements that are not analysed. */
function macroDiagnostics(
  file: SourceFile,
  { statements }: ParsedFile,
  named: readonly NamedStatement[],
): Diagnostic[] {
  const analyzed = new Set(named.map(({ parsed }) => parsed));
  const macros = statements
    .filter((parsed) => !analyzed.has(parsed))
    .flatMap(({ statement }) => (statement ? findInvalidMacros(statement) : []));
  return reportInvalidMacros(file.path, macros);
}

/** Two passes may find the same thing. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ message, span }) => {
    const key = `${span?.start} ${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
