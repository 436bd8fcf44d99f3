import type { Driver } from "../../drivers/driver.ts";
import { commands, runDeclarations } from "./commands.ts";

/** better-sqlite3: each statement is told to give rows as arrays and integers as bigints, whatever the database's default is. */
export const betterSqlite3Driver: Driver = {
  name: "better-sqlite3",
  isAsynchronous: false,
  clientNames: ["Statement", "RunResult", "prepare", "statements", "maxStatements", "maxValues"],
  sendsDirectly: new Set(),
  commands,
  declarations: runDeclarations("statement.raw(true);"),
  writeClient(file) {
    file.line(
      ...`
/** Whatever prepares a query: a Database of better-sqlite3. */
export interface Client {
  prepare(text: string): Statement;
}

export interface Statement {
  raw(toggle: boolean): unknown;
  safeIntegers(toggle: boolean): unknown;
  all(...values: unknown[]): unknown[];
  get(...values: unknown[]): unknown;
  run(...values: unknown[]): RunResult;
}

export interface RunResult {
  changes: number;
  lastInsertRowid: number | bigint;
}

const statements = new WeakMap<Client, Map<string, Statement>>();
/** Lists of different lengths make different statements of a query. */
const maxStatements = 1000;

/** Prepares a query once for each database. */
function prepare(client: Client, text: string): Statement {
  const prepared = statements.get(client) ?? new Map<string, Statement>();
  const known = prepared.get(text);
  if (known !== undefined) return known;
  const statement = client.prepare(text);
  statement.safeIntegers(true);
  if (prepared.size >= maxStatements) prepared.clear();
  statements.set(client, prepared.set(text, statement));
  return statement;
}`
        .trim()
        .split("\n"),
    );
  },
};
