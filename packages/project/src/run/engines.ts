import type { EngineName } from "@sqlc-ts/compiler";

/** The engines of this version. */
export const engines: readonly EngineName[] = ["postgresql", "sqlite"];

/** Engines that sqlc has too and that are to come. */
export const plannedEngines: readonly EngineName[] = ["mysql"];

export function isEngine(name: string): name is EngineName {
  return engines.some((engine) => engine === name);
}
