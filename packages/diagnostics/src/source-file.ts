/** A text that the user wrote, as it is on disk: every {@link Span} counts UTF-16 code units of `text`. */
export interface SourceFile {
  /** Path as it is shown in messages: relative to the folder of the configuration. */
  readonly path: string;
  readonly text: string;
}

/** A range of a source file: `start` inclusive, `end` exclusive, in UTF-16 code units of the user's own text. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}
