import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type Database from "better-sqlite3";
import type { OpenDatabase } from "../../typescript/support/open-database.ts";
import { betterSqlite3Folder } from "../support/cache-folder.js";

/** Where `install-better-sqlite3.js` builds it: it has no binaries to download, and takes a compiler a minute or more. */
const folder = betterSqlite3Folder;

export function hasBetterSqlite3(): boolean {
  const isBuilt = existsSync(join(folder, "node_modules/better-sqlite3/build/Release/better_sqlite3.node"));
  if (!isBuilt)
    console.log("skipped: tests with better-sqlite3; node tests/servers/sqlite/install-better-sqlite3.js builds it");
  return isBuilt;
}

/** A database in memory. `hostile`: integers are bigints by default. */
export function openBetterSqlite3(hostile: boolean): OpenDatabase {
  const create: typeof Database = createRequire(join(folder, "package.json"))("better-sqlite3");
  const client = create(":memory:");
  client.defaultSafeIntegers(hostile);
  return {
    client,
    exec: async (statements) => client.exec(statements),
    close: async () => {
      client.close();
    },
  };
}
