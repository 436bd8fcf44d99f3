import type { WasmDefinition } from "../transport.ts";
import type { BlobCache } from "./blob-cache.ts";
import { findModule } from "./find-file.ts";
import { openLockFile } from "./lock-file.ts";
import { sha256OfFile } from "./sha256.ts";

/**
 * The hash that a definition's module must have by the configuration or else by the lock file; undefined when neither has one. Throws
 * `LoadError`.
 */
export function expectedHash({ url, sha256, baseDirectory }: WasmDefinition): string | undefined {
  return sha256 === "" ? openLockFile(baseDirectory).find(url)?.sha256 : sha256.toLowerCase();
}

/** Whether the module is on this machine and is what its hash says. Throws `LoadError`. */
export function isIntact({ url, baseDirectory }: WasmDefinition, sha256: string, cache: () => BlobCache): boolean {
  const path = findModule(url, baseDirectory);
  if (path === undefined) return cache().has(sha256);
  try {
    return sha256OfFile(path) === sha256;
  } catch {
    return false;
  }
}
