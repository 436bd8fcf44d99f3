import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

const partBytes = 65_536;

/** In lower-case hexadecimal. */
export function sha256Of(...parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

/** The hash of a file that is not kept in memory, which takes two thirds of the time. Throws what `fs` throws. */
export function sha256OfFile(path: string): string {
  const hash = createHash("sha256");
  const part = Buffer.allocUnsafe(partBytes);
  const file = openSync(path, "r");
  try {
    for (;;) {
      const size = readSync(file, part);
      if (size === 0) return hash.digest("hex");
      hash.update(part.subarray(0, size));
    }
  } finally {
    closeSync(file);
  }
}
