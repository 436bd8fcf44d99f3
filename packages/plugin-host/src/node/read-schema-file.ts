import { readFileSync } from "node:fs";
import { PluginError } from "../plugin-error.ts";
import type { TransportDefinition } from "../transport.ts";
import { findFile } from "./find-file.ts";

/** The text of the file that the configuration names. Throws {@link PluginError}. */
export function readSchemaFile({ name, kind, baseDirectory }: TransportDefinition, path: string): string {
  const found = findFile(path, baseDirectory);
  try {
    return readFileSync(found, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason = code === "ENOENT" ? "no such file" : String(error);
    throw new PluginError(`${kind}: the schema of the plugin's options: ${found}: ${reason}`, name, kind, {
      cause: error,
    });
  }
}
