/** A project to generate in a page. */
export interface PageCase {
  readonly name: string;
  /** Contents in base64 by path. */
  readonly files: Readonly<Record<string, string>>;
}

/** What came of it. */
export interface PageResult {
  readonly name: string;
  readonly ok: boolean;
  readonly log: string;
  /** Text of the files written, by path. */
  readonly written: Readonly<Record<string, string>>;
  readonly milliseconds: number;
}
