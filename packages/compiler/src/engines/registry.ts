import type { SourceFile } from "@sqlc-ts/diagnostics";
import { InternalError } from "@sqlc-ts/diagnostics";
import type { Engine, EngineName } from "./engine.ts";

/** What to load with an engine: less is faster. */
export interface EngineNeeds {
  /** The texts that will be compiled: only what they mention is loaded. Without them everything is. */
  readonly sources?: readonly SourceFile[];
  /** Also what sqlc lists of the engine's own schemas in a request (`SystemCatalog.listedSchemas`). */
  readonly listing?: boolean;
}

const loaders: Readonly<Partial<Record<EngineName, (needs: EngineNeeds) => Promise<Engine>>>> = {
  mysql: async () => (await import("./mysql/load.ts")).loadMysqlEngine(),
  sqlite: async () => (await import("./sqlite/load.ts")).loadSqliteEngine(),
  postgresql: async (needs) => (await import("./postgresql/load.ts")).loadPostgresqlEngine(needs),
};

/** Loads an engine's code and data: the only asynchronous step of a compilation. */
export async function loadEngine(name: EngineName, needs: EngineNeeds = {}): Promise<Engine> {
  const load = loaders[name];
  if (load === undefined) throw new InternalError(`no engine is registered as "${name}"`);
  return await load(needs);
}
