import type { RelatedLocation, Span } from "@sqlc-ts/diagnostics";

/** Something wrong with the configuration. */
export interface ConfigProblem {
  /** sqlc's text, which people search for (spec of the configuration, 2.1–2.3). */
  readonly text: string;
  readonly span?: Span;
  /** What to show at the place, when it says more than `text`. */
  readonly message?: string;
  readonly hint?: string;
  readonly related?: readonly RelatedLocation[];
}

/** How the problems are introduced, as sqlc does: `error parsing sqlc.yaml: …`, or nothing while there is no file yet. */
export type ConfigStage = "finding" | "parsing" | "decoding" | "validating";

/** Stops loading; carries everything that is to be said. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly stage: ConfigStage;
  readonly problems: readonly ConfigProblem[];
  /** Printed in front, as sqlc does for three conditions. */
  readonly preface: string;

  constructor(problems: readonly ConfigProblem[], stage: ConfigStage = "parsing", preface = "") {
    super(problems.map((problem) => problem.text).join("\n"));
    this.stage = stage;
    this.problems = problems;
    this.preface = preface;
  }
}
