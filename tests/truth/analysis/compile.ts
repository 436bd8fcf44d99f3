import { analyzeStatement } from "../../../packages/compiler/src/analysis/analyze-statement.ts";
import type { AnalysisSettings, StatementAnalysis } from "../../../packages/compiler/src/analysis/model.ts";
import { buildCatalog } from "../../../packages/compiler/src/build-catalog.ts";
import type { Catalog } from "../../../packages/compiler/src/catalog/index.ts";
import type { Engine } from "../../../packages/compiler/src/engines/engine.ts";

export interface TestCompiler {
  analyze(sql: string, settings?: Partial<AnalysisSettings>): StatementAnalysis;
  readonly catalog: Catalog;
  readonly engine: Engine;
}

const defaults: AnalysisSettings = {
  nullability: "proven",
  stars: "merged",
  strictFunctionChecks: false,
  strictOrderBy: true,
};

/** Analyses single statements over one schema. Throws where a text cannot be parsed. */
export function createTestCompiler(engine: Engine, schema: string): TestCompiler {
  const { catalog, diagnostics } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], defaults);
  if (diagnostics.length > 0) throw new Error(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
  return {
    catalog,
    engine,
    analyze(sql, settings) {
      const parsed = engine.parse({ path: "query.sql", text: sql });
      const statement = parsed.statements[0]?.statement;
      if (!statement) throw new Error(`${sql}: ${parsed.diagnostics[0]?.message}`);
      const context = { engine, catalog, file: "query.sql", settings: { ...defaults, ...settings } };
      return analyzeStatement(context, statement);
    },
  };
}
