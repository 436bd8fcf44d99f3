import type { GenerateRequest, PluginDiagnostic } from "@sqlc-ts/protocol";
import { PluginError } from "../plugin-error.ts";
import type { TransportDefinition } from "../transport.ts";
import type { TimeGuard } from "../wasm/run-module.ts";
import { checkOptions, describeUnusableSchema, OptionsSchemaError } from "./check-options.ts";

/** What is said when the check takes longer than it may. */
export function describeSlowCheck({ kind }: Pick<TransportDefinition, "kind">): string {
  return `${kind}: ${describeUnusableSchema("checking takes too long")}`;
}

/** What a schema has against the options of a request. Throws {@link PluginError} when the schema cannot be used. */
export function checkPluginOptions(
  { name, kind }: TransportDefinition,
  schema: string,
  request: GenerateRequest,
  guard: TimeGuard,
): readonly PluginDiagnostic[] {
  try {
    return checkOptions(schema, request, guard);
  } catch (error) {
    if (!(error instanceof OptionsSchemaError)) throw error;
    throw new PluginError(`${kind}: ${error.message}`, name, kind, { cause: error });
  }
}
