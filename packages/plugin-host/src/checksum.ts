import { LoadError } from "./load-error.ts";
import type { WasmDefinition } from "./transport.ts";

/** A module is not what the configuration or, when that pins no hash, the lock file says. */
export function checksumMismatch({ url, sha256 }: WasmDefinition, wanted: string, got: string): LoadError {
  const place = sha256 === "" ? "sqlc.lock" : "the configuration";
  const remedy = sha256 === "" ? "remove its entry there" : "correct sha256 there";
  return new LoadError(
    `invalid checksum: expected ${wanted}, got ${got}\n  ${url} is not what ${place} says; if the change is meant, ${remedy}`,
  );
}
