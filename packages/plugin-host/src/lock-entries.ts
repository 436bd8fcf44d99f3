import { LoadError } from "./load-error.ts";

/** What a module without a pinned hash was when it was first used. */
export interface LockedModule {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** The modules of a lock file's text by their URL; `path` is for messages. Throws {@link LoadError} when the text is damaged. */
export function readLockEntries(text: string, path: string): ReadonlyMap<string, LockedModule> {
  const content = parse(text);
  if (!isObject(content) || content.version !== 1 || !isObject(content.plugins)) {
    throw new LoadError(`${path} is not a lock file of this version of sqlc-ts`);
  }
  const modules = Object.entries(content.plugins).map(([url, module]) => {
    const isModule = isObject(module) && typeof module.sha256 === "string" && typeof module.size === "number";
    if (!isModule) throw new LoadError(`${path}: the entry of ${url} is damaged`);
    return [url, { sha256: String(module.sha256), size: Number(module.size) }] as const;
  });
  return new Map(modules);
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
