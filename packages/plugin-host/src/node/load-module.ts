import { checksumMismatch } from "../checksum.ts";
import { LoadError } from "../load-error.ts";
import type { WasmDefinition } from "../transport.ts";
import type { BlobCache } from "./blob-cache.ts";
import type { DownloadOptions } from "./download.ts";
import { findModule, readModuleFile } from "./find-file.ts";
import { type LockFile, openLockFile } from "./lock-file.ts";
import { sha256Of } from "./sha256.ts";

export interface LoadOptions {
  /** Opened when it is needed; may throw {@link LoadError}. */
  readonly cache: () => BlobCache;
  /** Refuse what is neither pinned nor locked. */
  readonly frozen: boolean;
  /** As `frozen`, for modules from elsewhere. */
  readonly isContinuousIntegration: boolean;
  readonly offline: boolean;
  /** Leave the lock file as it is. */
  readonly keepLock?: boolean;
  readonly download: DownloadOptions;
  /** Notices for the user, ending with a newline. */
  readonly log: (text: string) => void;
}

export interface LoadedModule {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/**
 * The bytes of a definition's module. They are what the configuration or the lock file says, by their SHA-256, at every load. Throws
 * {@link LoadError}.
 */
export async function loadModule(definition: WasmDefinition, options: LoadOptions): Promise<LoadedModule> {
  const { url } = definition;
  if (url.startsWith("https://")) return loadRemote(definition, options);
  const path = findModule(url, definition.baseDirectory);
  if (path !== undefined) return checkLocal(definition, readModuleFile(url, path), options);
  throw new LoadError(`unknown scheme: ${url}\n  hint: plugins are loaded from file://, https:// and npm:`);
}

async function loadRemote(definition: WasmDefinition, options: LoadOptions): Promise<LoadedModule> {
  const { url, baseDirectory } = definition;
  const lock = definition.sha256 === "" ? openLockFile(baseDirectory) : undefined;
  const wanted = (definition.sha256 || lock?.find(url)?.sha256 || "").toLowerCase();
  if (wanted === "" && (options.frozen || options.isContinuousIntegration)) throw refuseUnlocked(url, options);
  const cache = options.cache();
  const cached = cache.read(wanted);
  if (cached) return { sha256: wanted, bytes: cached };
  if (options.offline) throw new LoadError(`${url} is not in the cache and --offline forbids to fetch it`);
  // Not at the top: Node's HTTPS takes 3 ms to load.
  const { download } = await import("./download.ts");
  const bytes = await download(url, options.download);
  const sha256 = sha256Of(bytes);
  if (wanted !== "" && sha256 !== wanted) throw checksumMismatch(definition, wanted, sha256);
  cache.write(sha256, bytes);
  if (lock && wanted === "") addToLock(lock, url, { sha256, bytes }, options);
  return { sha256, bytes };
}

/** A file on the user's disk may change as he works on it: then the lock follows, unless it is frozen. */
function checkLocal(definition: WasmDefinition, bytes: Uint8Array, options: LoadOptions): LoadedModule {
  const { url, baseDirectory } = definition;
  const sha256 = sha256Of(bytes);
  const pinned = definition.sha256.toLowerCase();
  if (pinned !== "") {
    if (pinned !== sha256) throw checksumMismatch(definition, pinned, sha256);
    return { sha256, bytes };
  }
  const lock = openLockFile(baseDirectory);
  const locked = lock.find(url)?.sha256;
  if (locked === sha256) return { sha256, bytes };
  if (locked !== undefined && (options.frozen || options.isContinuousIntegration)) {
    throw checksumMismatch(definition, locked, sha256);
  }
  if (options.frozen) throw refuseUnlocked(url, options);
  if (!options.isContinuousIntegration) addToLock(lock, url, { sha256, bytes }, options);
  return { sha256, bytes };
}

function addToLock(lock: LockFile, url: string, { sha256, bytes }: LoadedModule, { log, keepLock }: LoadOptions): void {
  if (keepLock) return;
  const reason = lock.find(url) ? "has changed" : "has no sha256 in the configuration";
  lock.add(url, { sha256, size: bytes.length });
  log(`plugin ${url} ${reason}; sqlc.lock now says sha256=${sha256}\n`);
}

function refuseUnlocked(url: string, { frozen }: LoadOptions): LoadError {
  const reason = frozen ? "--frozen" : "CI=true";
  return new LoadError(
    `${url} has no sha256 in the configuration and is not in sqlc.lock, which ${reason} asks for\n` +
      "  hint: run sqlc-ts generate without it once and commit sqlc.lock",
  );
}
