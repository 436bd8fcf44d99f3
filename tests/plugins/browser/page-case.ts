/** A project to generate in a page. */
export interface PageCase {
  readonly name: string;
  /** Contents in base64 by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Milliseconds after which the run is stopped by its signal. */
  readonly stopAfter?: number;
  /** Runs at the same time as the others that have it. */
  readonly together?: true;
}

/** What came of it. */
export interface PageResult {
  readonly name: string;
  readonly ok: boolean;
  readonly log: string;
  /** Text of the files written, by path. */
  readonly written: Readonly<Record<string, string>>;
  readonly milliseconds: number;
  /** How many workers were started meanwhile. */
  readonly workers: number;
}

export interface PageReport {
  readonly results: readonly PageResult[];
  /** Whether the page has shared memory, for which it would need headers of its own. */
  readonly isolated: boolean;
  /** Workers that were not ended when all was closed. */
  readonly leakedWorkers: number;
  /** Messages of runs whose workers cannot be started. */
  readonly failures: Readonly<Record<string, string>>;
}
