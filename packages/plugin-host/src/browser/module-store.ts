import type { CompiledModule } from "./job.ts";

// A module of Go's compiler takes tens of megabytes when it is compiled.
const mostModules = 8;

/** Modules as workers compiled them, by the SHA-256 of their bytes and the limit of memory that they are held to. */
export interface ModuleStore {
  find(sha256: string, memoryBytes: number): CompiledModule | undefined;
  /** Forgets what was not used for longest when there are too many. */
  keep(sha256: string, memoryBytes: number, compiled: CompiledModule): void;
  clear(): void;
}

export function createModuleStore(): ModuleStore {
  const modules = new Map<string, CompiledModule>();
  const keep = (key: string, compiled: CompiledModule): void => {
    // The order of a map is that of insertion.
    modules.delete(key);
    modules.set(key, compiled);
    const [oldest] = modules.keys();
    if (modules.size > mostModules && oldest !== undefined) modules.delete(oldest);
  };
  return {
    find(sha256, memoryBytes) {
      const key = keyOf(sha256, memoryBytes);
      const found = modules.get(key);
      if (found) keep(key, found);
      return found;
    },
    keep: (sha256, memoryBytes, compiled) => keep(keyOf(sha256, memoryBytes), compiled),
    clear: () => modules.clear(),
  };
}

function keyOf(sha256: string, memoryBytes: number): string {
  return `${sha256} ${memoryBytes}`;
}
