import type { Driver } from "../../drivers/driver.ts";
import { clientInterfaces } from "./client-interfaces.ts";
import { commands, runDeclarations } from "./commands.ts";
import { statementCacheLines, statementCacheNames } from "./statement-cache.ts";

/** Node's own SQLite: each statement is told to give rows as arrays, which needs Node 22.16 or 24, and integers as bigints. */
export const nodeSqliteDriver: Driver = {
  name: "node:sqlite",
  isAsynchronous: false,
  clientNames: ["Statement", "RunResult", ...statementCacheNames, "maxValues", "isUsable"],
  sendsDirectly: new Set(),
  commands,
  declarations: runDeclarations("statement.setReturnArrays(true);"),
  writeClient(file) {
    file.line(
      ...clientInterfaces({
        database: "DatabaseSync of node:sqlite",
        statementMembers: [
          "readonly sourceSQL: string;",
          "setReadBigInts(enabled: boolean): void;",
          "setReturnArrays(enabled: boolean): void;",
        ],
        changes: "number | bigint",
      }),
      "",
      ...statementCacheLines({
        isUsable: "known !== undefined && isUsable(known)",
        setUp: "statement.setReadBigInts(true);",
      }),
      "",
      ...`
/** A database that was closed and opened again has forgotten its statements. */
function isUsable(statement: Statement): boolean {
  try {
    return statement.sourceSQL !== "";
  } catch {
    return false;
  }
}`
        .trim()
        .split("\n"),
    );
  },
};
