import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LoadError } from "../load-error.ts";
import { type LockedModule, readLockEntries } from "../lock-entries.ts";
import { writeAtomically } from "./write-atomically.ts";

/** `sqlc.lock` beside the configuration: what the modules without a pinned hash were when they were first used. */
export interface LockFile {
  find(url: string): LockedModule | undefined;
  add(url: string, module: LockedModule): void;
}

/** Throws {@link LoadError} when the file is damaged. */
export function openLockFile(directory: string): LockFile {
  const path = join(directory, "sqlc.lock");
  const text = readIfExists(path);
  const modules = new Map(text === undefined ? [] : readLockEntries(text, path));
  return {
    find: (url) => modules.get(url),
    add(url, module) {
      modules.set(url, module);
      const sorted = [...modules].sort(([left], [right]) => (left < right ? -1 : 1));
      const text = JSON.stringify({ version: 1, plugins: Object.fromEntries(sorted) }, null, 2);
      try {
        writeAtomically(path, `${text}\n`);
      } catch (error) {
        throw new LoadError(`${path} cannot be written: ${error instanceof Error ? error.message : error}`);
      }
    },
  };
}

function readIfExists(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new LoadError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
