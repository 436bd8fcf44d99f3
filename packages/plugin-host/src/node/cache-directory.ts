import { isAbsolute, join, resolve } from "node:path";
import { LoadError } from "../load-error.ts";

/**
 * The folder where sqlc keeps plugins: `$SQLCCACHE`, else `$XDG_CACHE_HOME/sqlc`, else `~/.cache/sqlc` (`%LOCALAPPDATA%\sqlc` on Windows).
 * Throws {@link LoadError}.
 */
export function cacheDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  const { SQLCCACHE, XDG_CACHE_HOME, HOME, LOCALAPPDATA } = environment;
  if (SQLCCACHE) return resolve(SQLCCACHE);
  if (XDG_CACHE_HOME) {
    if (!isAbsolute(XDG_CACHE_HOME)) throw new LoadError("path in $XDG_CACHE_HOME is relative");
    return join(XDG_CACHE_HOME, "sqlc");
  }
  if (HOME) return join(HOME, ".cache", "sqlc");
  if (LOCALAPPDATA) return join(LOCALAPPDATA, "sqlc");
  throw new LoadError("neither $XDG_CACHE_HOME nor $HOME are defined");
}
