import { readFileSync } from "node:fs";
import type { GenerateRequest, PluginDiagnostic } from "@sqlc-ts/protocol";
import { checkOptions, OptionsSchemaError } from "../options/check-options.ts";
import { PluginError } from "../plugin-error.ts";
import type { TransportDefinition } from "../transport.ts";
import { findFile } from "./find-file.ts";
import { vmTimeGuard } from "./time-guard.ts";

/** What a schema has against the options of a request. Throws {@link PluginError} when the schema cannot be used. */
export function checkPluginOptions(
  { name, kind }: TransportDefinition,
  schema: string,
  request: GenerateRequest,
): readonly PluginDiagnostic[] {
  try {
    return checkOptions(schema, request, vmTimeGuard);
  } catch (error) {
    if (!(error instanceof OptionsSchemaError)) throw error;
    throw new PluginError(`${kind}: ${error.message}`, name, kind, { cause: error });
  }
}

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
