import type { Engine } from "../engine.ts";
import { createSqliteEngine } from "./index.ts";

/** Loads the engine; its facts are few enough to come with its code. */
export async function loadSqliteEngine(): Promise<Engine> {
  return createSqliteEngine();
}
