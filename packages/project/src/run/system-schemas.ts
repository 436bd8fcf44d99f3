import type { GeneratorSettings } from "../config/model.ts";

/** What sqlc shows of the engine's own schemas: everything, but nothing to WebAssembly plugins. The TypeScript generator has no use for it. */
export function systemSchemasFor({ kind, plugin }: GeneratorSettings): "none" | "full" {
  if (kind === "json") return "full";
  return kind === "plugin" && plugin?.process ? "full" : "none";
}
