import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sha256Of, sha256OfFile } from "./sha256.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Files by their SHA-256, in sqlc's layout (`cas/xx/<sha256>`), so that what sqlc has fetched is not fetched again. */
export interface BlobCache {
  /** Whether it is there and undamaged. */
  has(sha256: string): boolean;
  /** Undefined when there is none or it is damaged. */
  read(sha256: string): Uint8Array | undefined;
  /** A cache that cannot be written to costs time only. */
  write(sha256: string, bytes: Uint8Array): void;
}

export function createBlobCache(directory: string): BlobCache {
  const pathOf = (sha256: string): string => join(directory, "cas", sha256.slice(0, 2), sha256);
  return {
    has(sha256) {
      try {
        return isHash(sha256) && sha256OfFile(pathOf(sha256)) === sha256;
      } catch {
        return false;
      }
    },
    read(sha256) {
      if (!isHash(sha256)) return undefined;
      try {
        const bytes = readFileSync(pathOf(sha256));
        return sha256Of(bytes) === sha256 ? bytes : undefined;
      } catch {
        return undefined;
      }
    },
    write(sha256, bytes) {
      try {
        writeAtomically(pathOf(sha256), bytes);
      } catch {
        // As said above.
      }
    },
  };
}

/** Whether it can be part of a path. */
function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
