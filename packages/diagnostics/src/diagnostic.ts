import type { Span } from "./source-file.ts";

export type Severity = "error" | "warning" | "info";

/** Something to tell the user about their own input. Collected and shown together, never thrown. */
export interface Diagnostic {
  /** Stable name of the message in its catalogue, e.g. `undefined-column`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
  /** What to do about it, e.g. `did you mean "first_name"?`. */
  readonly hint?: string;
  readonly related?: readonly RelatedLocation[];
}

export interface RelatedLocation {
  readonly message: string;
  readonly span: Span;
}

/** True when at least one of the diagnostics is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
