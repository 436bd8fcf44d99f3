import type { Diagnostic, SourceFile, Span } from "@sqlc-ts/diagnostics";
import type { Engine } from "../engines/engine.ts";
import type { CompileSettings } from "../settings.ts";
import type { CatalogDraft, SchemaDraft } from "./draft.ts";

/** What a statement's effect on the catalog needs to know. */
export interface SchemaContext {
  readonly engine: Engine;
  readonly settings: CompileSettings;
  readonly draft: CatalogDraft;
  readonly source: SourceFile;
  readonly diagnostics: Diagnostic[];
  /** Where all that is found stands, when `source` is not the user's own text. */
  readonly place?: Span;
  /** The schema of `CREATE SCHEMA s CREATE TABLE …`: unqualified names are created there. */
  readonly elementsOf?: SchemaDraft;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

export function spanOf(context: SchemaContext, node: Range): Span {
  return context.place ?? { file: context.source.path, start: node.start, end: node.end };
}

/** The text of a node as the user wrote it. */
export function textOf(context: SchemaContext, node: Range): string {
  return context.source.text.slice(node.start, node.end);
}
