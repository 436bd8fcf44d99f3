import type { Engine } from "./engine.ts";

/** The schema that a name means: SQLite's `temp` is kept with `main`. */
export function schemaNamed(
  { defaultSchema, defaultSchemaSynonym }: Pick<Engine, "defaultSchema" | "defaultSchemaSynonym">,
  name: string | undefined,
): string | undefined {
  return name !== undefined && name === defaultSchemaSynonym ? defaultSchema : name;
}
