import { type Schema, type SchemaDraft, Validator } from "@cfworker/json-schema";
import type { PluginDiagnostic } from "@sqlc-ts/protocol";
import { type TimeGuard, TimeLimitError } from "../wasm/run-module.ts";
import { explainMismatches } from "./explain-mismatches.ts";

/** The schema is none, or cannot be used; the message says why. */
export class OptionsSchemaError extends Error {
  override readonly name = "OptionsSchemaError";
}

/** Options as a request carries them. */
export interface OptionBytes {
  readonly pluginOptions: Uint8Array;
  readonly globalOptions: Uint8Array;
}

// A schema comes from the plugin, and a pattern of it may take for ever.
const mostMilliseconds = 1000;

/**
 * What a JSON Schema has against a plugin's options, those of the plugin's use with those of the whole configuration below them. `text` is
 * the schema's. Throws {@link OptionsSchemaError}.
 */
export function checkOptions(text: string, options: OptionBytes, guard: TimeGuard): readonly PluginDiagnostic[] {
  const schema = readSchema(text);
  const value = mergedOptions(options);
  const found: { diagnostics: readonly PluginDiagnostic[] } = { diagnostics: [] };
  try {
    guard(() => {
      const { errors } = new Validator(schema, draftOf(schema), false).validate(value);
      found.diagnostics = explainMismatches(errors, schema, value);
    }, mostMilliseconds);
    return found.diagnostics;
  } catch (error) {
    const reason = error instanceof TimeLimitError ? "checking takes too long" : messageOf(error);
    throw new OptionsSchemaError(describeUnusableSchema(reason), { cause: error });
  }
}

export function describeUnusableSchema(reason: string): string {
  return `the schema of the plugin's options cannot be used: ${reason}`;
}

/** Throws {@link OptionsSchemaError}. */
export function readSchema(text: string): Schema {
  try {
    const schema: unknown = JSON.parse(text);
    if (isSchema(schema)) return schema;
  } catch (error) {
    throw new OptionsSchemaError(`the schema of the plugin's options is not JSON: ${messageOf(error)}`);
  }
  throw new OptionsSchemaError("the schema of the plugin's options is not a JSON Schema: it must be an object");
}

function isSchema(value: unknown): value is Schema {
  return isMap(value);
}

function draftOf({ $schema = "" }: { readonly $schema?: unknown }): SchemaDraft {
  const name = String($schema);
  if (name.includes("draft-04")) return "4";
  if (name.includes("draft-07") || name.includes("draft-06")) return "7";
  return name.includes("2019-09") ? "2019-09" : "2020-12";
}

/** No options are an empty map, as most plugins have it. */
function mergedOptions({ pluginOptions, globalOptions }: OptionBytes): unknown {
  const own = parse(pluginOptions);
  const shared = parse(globalOptions);
  if (isMap(own) && isMap(shared)) return { ...shared, ...own };
  return own ?? shared ?? {};
}

function parse(bytes: Uint8Array): unknown {
  return bytes.length === 0 ? undefined : JSON.parse(new TextDecoder().decode(bytes));
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
