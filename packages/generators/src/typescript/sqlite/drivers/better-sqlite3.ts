import type { Driver } from "../../drivers/driver.ts";
import { commands, runDeclarations } from "./commands.ts";
import { statementCacheLines, statementCacheNames } from "./statement-cache.ts";

/** better-sqlite3: each statement is told to give rows as arrays and integers as bigints, whatever the database's default is. */
export const betterSqlite3Driver: Driver = {
  name: "better-sqlite3",
  isAsynchronous: false,
  clientNames: ["Statement", "RunResult", ...statementCacheNames, "maxValues"],
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
}`
        .trim()
        .split("\n"),
      "",
      ...statementCacheLines({ isUsable: "known !== undefined", setUp: "statement.safeIntegers(true);" }),
    );
  },
};
