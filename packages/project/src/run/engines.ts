import type { EngineName } from "@sqlc-ts/compiler";

/** The engines of this version. */
export const engines: readonly EngineName[] = ["postgresql", "mysql", "sqlite"];

export function isEngine(name: string): name is EngineName {
  return engines.some((engine) => engine === name);
}
