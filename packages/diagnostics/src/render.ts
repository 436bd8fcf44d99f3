import { renderCodeFrame } from "./code-frame.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { createLineIndex, type LineIndex } from "./line-index.ts";
import type { SourceFile } from "./source-file.ts";

export interface RenderOptions {
  /** Default: true. Without it only the lines `file:line:col: message` are printed. */
  readonly frames?: boolean;
}

/** Renders diagnostics as `file:line:col: message`, a code frame, the hint and related places, in source order per file. */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
  options: RenderOptions = {},
): string {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  const indexes = new Map<string, LineIndex>();
  const indexOf = (path: string): LineIndex => {
    const known = indexes.get(path);
    if (known) return known;
    const created = createLineIndex(texts.get(path) ?? "");
    indexes.set(path, created);
    return created;
  };
  return diagnostics.map((diagnostic) => renderOne(diagnostic, texts, indexOf, options.frames ?? true)).join("");
}

function renderOne(
  diagnostic: Diagnostic,
  texts: ReadonlyMap<string, string>,
  indexOf: (path: string) => LineIndex,
  frames: boolean,
): string {
  const { span } = diagnostic;
  const label = diagnostic.severity === "error" ? "" : `${diagnostic.severity}: `;
  if (!span) return `${label}${diagnostic.message}\n${hintLine(diagnostic)}`;
  const rows = [`${location(span.file, span.start, indexOf)}: ${label}${diagnostic.message}`];
  const text = texts.get(span.file);
  if (frames && text !== undefined) rows.push(renderCodeFrame(text, span, indexOf(span.file)));
  for (const related of diagnostic.related ?? []) {
    rows.push(`  ${location(related.span.file, related.span.start, indexOf)}: ${related.message}`);
  }
  return `${rows.join("\n")}\n${hintLine(diagnostic)}`;
}

function hintLine(diagnostic: Diagnostic): string {
  return diagnostic.hint === undefined ? "" : `  hint: ${diagnostic.hint}\n`;
}

function location(file: string, offset: number, indexOf: (path: string) => LineIndex): string {
  const { line, column } = indexOf(file).position(offset);
  return `${file}:${line}:${column}`;
}
