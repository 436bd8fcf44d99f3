import { homedir } from "node:os";
import { join } from "node:path";

/** Where tests keep what takes long to get. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "sqlc-ts-tests");

/** A build of better-sqlite3 is for one version of Node's binary interface. */
export const betterSqlite3Folder = join(cacheFolder, `better-sqlite3-12-abi${process.versions.modules}`);
