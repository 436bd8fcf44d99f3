import type { Span } from "@sqlc-ts/diagnostics";
import type { ParsedStatement } from "../syntax/ast/index.ts";

/** What to do with the result of a query; written behind its name. */
export type Command =
  | ":one"
  | ":many"
  | ":exec"
  | ":execresult"
  | ":execrows"
  | ":execlastid"
  | ":copyfrom"
  | ":batchexec"
  | ":batchmany"
  | ":batchone";

/** A statement of a query file with its `-- name:` comment read (spec: queries.md 2 and 3). */
export interface NamedStatement {
  readonly name: string;
  readonly command: Command;
  readonly nameSpan: Span;
  readonly parsed: ParsedStatement;
  /** `@word` annotations of its comments with the rest of the line. */
  readonly annotations: readonly { readonly word: string; readonly rest: string }[];
}

/** A replacement of a range of the user's text; `start` and `end` as in a {@link Span} of the same file. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
