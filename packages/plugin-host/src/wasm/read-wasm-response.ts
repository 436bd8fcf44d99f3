import type { GenerateResponse } from "@sqlc-ts/protocol";
import { PluginError } from "../plugin-error.ts";
import { ResponseError, readResponse } from "../read-response.ts";
import type { PluginLimits, WasmDefinition } from "../transport.ts";

/** Reads what a module wrote to stdout. Throws {@link PluginError}. */
export function readWasmResponse({ name }: WasmDefinition, output: Uint8Array, limits: PluginLimits): GenerateResponse {
  try {
    return readResponse(output, "protobuf", limits.files);
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    throw new PluginError(error.message, name, "wasm", { cause: error });
  }
}
