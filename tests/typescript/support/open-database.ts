/** A database as tests of generated code see it, whichever it is. */
export interface OpenDatabase {
  /** What the generated functions get. */
  readonly client: unknown;
  /** Runs statements, several at a time, in the client's session. */
  exec(statements: string): Promise<unknown>;
  /** Makes the driver learn array types, where it can. */
  refreshArrayTypes?(): Promise<void>;
  close(): Promise<void>;
}
