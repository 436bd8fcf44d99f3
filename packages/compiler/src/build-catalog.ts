import type { Diagnostic, SourceFile } from "@sqlc-ts/diagnostics";
import type { Catalog } from "./catalog/index.ts";
import type { Engine } from "./engines/engine.ts";
import { applyStatement } from "./schema/apply-statement.ts";
import { type CatalogDraft, createDraft, finishDraft } from "./schema/draft.ts";
import { refreshStaleViews } from "./schema/stale-views.ts";
import type { CompileSettings } from "./settings.ts";
import { cutDownMigration } from "./syntax/migrations.ts";

export interface BuiltCatalog {
  readonly catalog: Catalog;
  /** Of all files, in their order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies the statements of all schema files to one catalog, in order. A failing statement is reported and the next one applied. */
export function buildCatalog(engine: Engine, schema: readonly SourceFile[], settings: CompileSettings): BuiltCatalog {
  const draft = createDraft(engine);
  const diagnostics: Diagnostic[] = [];
  for (const file of schema) diagnostics.push(...applyFile(engine, settings, draft, file));
  refreshStaleViews({ engine, settings, draft, source: { path: "", text: "" }, diagnostics: [] });
  return { catalog: finishDraft(draft), diagnostics };
}

function applyFile(
  engine: Engine,
  settings: CompileSettings,
  draft: CatalogDraft,
  file: SourceFile,
): readonly Diagnostic[] {
  const text = cutDownMigration(file.text);
  const source = { path: file.path, text: engine.schemaText?.(text) ?? text };
  const parsed = engine.parse(source);
  const diagnostics = [...parsed.diagnostics];
  const context = { engine, settings, draft, source, diagnostics };
  for (const { statement } of parsed.statements) if (statement) applyStatement(context, statement);
  return diagnostics.sort((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0));
}
