import { readFileSync } from "node:fs";
import { describeMissingSchema } from "../missing-file.ts";
import { PluginError } from "../plugin-error.ts";
import type { TransportDefinition } from "../transport.ts";
import { findFile } from "./find-file.ts";

/** The text of the file that the configuration names. Throws {@link PluginError}. */
export function readSchemaFile(definition: TransportDefinition, path: string): string {
  const found = findFile(path, definition.baseDirectory);
  try {
    return readFileSync(found, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ENOENT" ? undefined : String(error);
    throw new PluginError(describeMissingSchema(definition, found, reason), definition.name, definition.kind, {
      cause: error,
    });
  }
}
