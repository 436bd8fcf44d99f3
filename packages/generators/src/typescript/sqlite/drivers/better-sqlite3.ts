import type { Driver } from "../../drivers/driver.ts";
import { clientInterfaces } from "./client-interfaces.ts";
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
      ...clientInterfaces({
        database: "Database of better-sqlite3",
        statementMembers: ["raw(toggle: boolean): unknown;", "safeIntegers(toggle: boolean): unknown;"],
        changes: "number",
      }),
      "",
      ...statementCacheLines({ isUsable: "known !== undefined", setUp: "statement.safeIntegers(true);" }),
    );
  },
};
