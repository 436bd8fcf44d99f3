import type { Engine } from "../engine.ts";
import { createMysqlEngine } from "./index.ts";

/** Loads the engine; its facts are few enough to come with its code. */
export async function loadMysqlEngine(): Promise<Engine> {
  return createMysqlEngine();
}
