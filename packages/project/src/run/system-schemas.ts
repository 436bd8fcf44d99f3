import type { GeneratorSettings } from "../config/model.ts";

/**
 * What sqlc shows of the engine's own schemas: everything, but nothing to WebAssembly
 * plugins, unless the plugin's `catalog` says otherwise. The TypeScript generator has no use for it.
 */
export function systemSchemasFor({ kind, plugin }: GeneratorSettings): "none" | "full" {
  if (kind === "json") return "full";
  if (kind !== "plugin" || !plugin) return "none";
  const isFull = plugin.catalog ? plugin.catalog === "full" : plugin.process !== undefined;
  return isFull ? "full" : "none";
}
