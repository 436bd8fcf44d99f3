import type { PluginDiagnostic, Span } from "@sqlc-ts/protocol";

/** What a plugin has to say about the user's input. */
export interface Problem {
  /** Default: `error`, which fails the run. */
  readonly severity?: "error" | "warning" | "info";
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string | undefined;
  /** The place in the user's SQL, as the request's facts have it. */
  readonly span?: Span | undefined;
  /** The option that it is about, as a JSON Pointer into the options (`/overrides/0/column`): shown at its place in sqlc.yaml. */
  readonly option?: string | undefined;
  /** The option's name is meant, not its value; without `option`, all options together. */
  readonly optionName?: boolean;
}

export type ReportProblem = (problem: Problem) => void;

/** A problem as it goes into a response. */
export function toDiagnostic(problem: Problem): PluginDiagnostic {
  const { severity = "error", message, hint = "", span, option = "", optionName = false } = problem;
  return { severity, message, hint, span, option, optionName };
}
