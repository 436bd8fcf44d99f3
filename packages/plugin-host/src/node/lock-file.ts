import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LoadError } from "./load-error.ts";
import { writeAtomically } from "./write-atomically.ts";

export interface LockedModule {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** `sqlc.lock` beside the configuration: what the modules without a pinned hash were when they were first used. */
export interface LockFile {
  find(url: string): LockedModule | undefined;
  add(url: string, module: LockedModule): void;
}

/** Throws {@link LoadError} when the file is damaged. */
export function openLockFile(directory: string): LockFile {
  const path = join(directory, "sqlc.lock");
  const modules = new Map(readModules(path));
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

function readModules(path: string): readonly (readonly [string, LockedModule])[] {
  const text = readIfExists(path);
  if (text === undefined) return [];
  const content = parse(text);
  if (!isObject(content) || content.version !== 1 || !isObject(content.plugins)) {
    throw new LoadError(`${path} is not a lock file of this version of sqlc-ts`);
  }
  return Object.entries(content.plugins).map(([url, module]) => {
    const isModule = isObject(module) && typeof module.sha256 === "string" && typeof module.size === "number";
    if (!isModule) throw new LoadError(`${path}: the entry of ${url} is damaged`);
    return [url, { sha256: String(module.sha256), size: Number(module.size) }];
  });
}

function readIfExists(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new LoadError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
