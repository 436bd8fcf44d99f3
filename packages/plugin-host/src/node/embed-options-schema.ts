import { OptionsSchemaError, readSchema } from "../options/check-options.ts";
import { ModuleFormatError } from "../wasm/byte-reader.ts";
import { optionsSchemaSection, withCustomSection } from "../wasm/custom-section.ts";
import { EmbedError } from "./embed-error.ts";

/** A module that carries the JSON Schema of its options. Throws {@link EmbedError} when one of the two is not what it must be. */
export function embed(module: Uint8Array, schema: string): Uint8Array {
  try {
    return withCustomSection(module, optionsSchemaSection, JSON.stringify(readSchema(schema)));
  } catch (error) {
    if (!(error instanceof OptionsSchemaError || error instanceof ModuleFormatError)) throw error;
    throw new EmbedError(error.message, { cause: error });
  }
}
