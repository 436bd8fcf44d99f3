export interface ClientForm {
  /** The class whose objects are clients. */
  readonly database: string;
  /** Members of a statement beside those that run it. */
  readonly statementMembers: readonly string[];
  /** Type of the number of changes. */
  readonly changes: string;
}

/** Interfaces of db.ts with what it needs of a driver that gives its results at once. */
export function clientInterfaces({ database, statementMembers, changes }: ClientForm): readonly string[] {
  return `
/** Whatever prepares a query: a ${database}. */
export interface Client {
  prepare(text: string): Statement;
}

export interface Statement {
  ${statementMembers.join("\n  ")}
  all(...values: unknown[]): unknown[];
  get(...values: unknown[]): unknown;
  run(...values: unknown[]): RunResult;
}

export interface RunResult {
  changes: ${changes};
  lastInsertRowid: number | bigint;
}`
    .trim()
    .split("\n");
}
