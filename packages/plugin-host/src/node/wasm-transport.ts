import { encodeRequest } from "@sqlc-ts/protocol";
import { LoadError } from "../load-error.ts";
import type { PluginLimits, PluginTransport, WasmDefinition } from "../transport.ts";
import { readWasmResponse } from "../wasm/read-wasm-response.ts";
import { expectedHash, isIntact } from "./expected-module.ts";
import type { LoadOptions } from "./load-module.ts";
import type { ModuleRunner } from "./module-runner.ts";
import type { PluginHostOptions } from "./plugin-host.ts";
import { type ResultCache, resultKey } from "./result-cache.ts";

export interface WasmTransportOptions extends LoadOptions {
  /** Undefined: every plugin is run every time. */
  readonly results?: ResultCache | undefined;
  /** As of the host. */
  readonly workerScript?: PluginHostOptions["workerScript"];
}

/**
 * Runs modules in the sandbox on this thread, or takes the result that is known. The latter needs neither the code of the sandbox nor the
 * module's bytes; only their hash is looked at, each time.
 */
export function createWasmTransport(options: WasmTransportOptions): PluginTransport<WasmDefinition> {
  const intact = new Map<string, boolean>();
  let runner: Promise<ModuleRunner> | undefined;
  return {
    async run(definition, request, limits, signal) {
      const input = encodeRequest(request);
      const known = recall(definition, input, limits);
      if (known) return readWasmResponse(definition, known, limits);
      runner ??= openRunner(options);
      return (await runner).run(definition, { request, input }, limits, signal);
    },
  };

  function recall(definition: WasmDefinition, input: Uint8Array, limits: PluginLimits): Uint8Array | undefined {
    const { results } = options;
    if (!results) return undefined;
    try {
      const sha256 = expectedHash(definition);
      const key = sha256 && resultKey(definition, sha256, input, limits);
      const known = key && results.read(key);
      return known && checkOnce(definition, sha256) ? known : undefined;
    } catch (error) {
      // What is wrong is said when the module is loaded.
      if (!(error instanceof LoadError)) throw error;
      return undefined;
    }
  }

  function checkOnce(definition: WasmDefinition, sha256: string): boolean {
    const key = JSON.stringify([definition.baseDirectory, definition.url, sha256]);
    const isChecked = intact.get(key) ?? isIntact(definition, sha256, options.cache);
    intact.set(key, isChecked);
    return isChecked;
  }
}

async function openRunner(options: WasmTransportOptions): Promise<ModuleRunner> {
  const { createModuleRunner } = await import("./module-runner.ts");
  return createModuleRunner(options);
}
