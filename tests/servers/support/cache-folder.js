import { homedir } from "node:os";
import { join } from "node:path";

/** Where tests keep what takes long to get. */
export const cacheFolder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "sqlc-ts-tests");
