import type { GenerateRequest, GenerateResponse, PluginDiagnostic } from "@sqlc-ts/protocol";
import { LoadError } from "../load-error.ts";
import { PluginError } from "../plugin-error.ts";
import type { PluginLimits, WasmDefinition } from "../transport.ts";
import { findCustomSection, optionsSchemaSection } from "../wasm/custom-section.ts";
import { ModuleError, type PreparedModule, prepareModule } from "../wasm/prepare-module.ts";
import { readWasmResponse } from "../wasm/read-wasm-response.ts";
import { runWasmPlugin } from "../wasm/run-plugin.ts";
import { withQuickTier } from "./compiler-tiers.ts";
import { openGrantedFolders } from "./granted-folder.ts";
import { type LoadedModule, loadModule } from "./load-module.ts";
import { resultKey } from "./result-cache.ts";
import { vmTimeGuard } from "./time-guard.ts";
import type { WasmTransportOptions } from "./wasm-transport.ts";

/** A request and its binary form. */
export interface EncodedRequest {
  readonly request: GenerateRequest;
  readonly input: Uint8Array;
}

/** Loads modules and runs them. */
export interface ModuleRunner {
  run(definition: WasmDefinition, request: EncodedRequest, limits: PluginLimits): Promise<GenerateResponse>;
}

/** A module that several generators use is loaded and compiled once. */
export function createModuleRunner(options: WasmTransportOptions): ModuleRunner {
  const loaded = new Map<string, Promise<LoadedModule>>();
  const prepared = new Map<string, PreparedModule>();
  const load = (definition: WasmDefinition): Promise<LoadedModule> => {
    const key = JSON.stringify([definition.baseDirectory, definition.url, definition.sha256]);
    const module = loaded.get(key) ?? loadModule(definition, options);
    loaded.set(key, module);
    return module;
  };
  const prepare = ({ sha256, bytes }: LoadedModule, memoryLimit: number): PreparedModule => {
    const key = `${sha256} ${memoryLimit}`;
    const module = prepared.get(key) ?? prepareModule(bytes, memoryLimit);
    prepared.set(key, module);
    return module;
  };
  return {
    async run(definition, { request, input }, limits) {
      try {
        const module = await load(definition);
        const diagnostics = await checkAgainstSection(definition, module, request);
        if (diagnostics.length > 0) return { files: [], diagnostics: [...diagnostics] };
        return runLoaded(definition, module, input, limits);
      } catch (error) {
        if (!(error instanceof LoadError || error instanceof ModuleError)) throw error;
        throw new PluginError(`loadBytes: ${error.message}`, definition.name, "wasm", {
          cause: error,
          isAbsent: true,
        });
      }
    },
  };

  function runLoaded(
    definition: WasmDefinition,
    module: LoadedModule,
    input: Uint8Array,
    limits: PluginLimits,
  ): GenerateResponse {
    const folders = openGrantedFolders(definition.name, definition.grants, definition.baseDirectory);
    const platform = { guard: vmTimeGuard, folders };
    const output = withQuickTier(() =>
      runWasmPlugin(prepare(module, limits.bytes), definition, input, limits, platform),
    );
    const response = readWasmResponse(definition, output, limits);
    const key = options.results && resultKey(definition, module.sha256, input, limits);
    if (key !== undefined) options.results?.write(key, output);
    return response;
  }
}

/** A schema that the configuration names goes before the module's own. */
async function checkAgainstSection(
  definition: WasmDefinition,
  { bytes }: LoadedModule,
  request: GenerateRequest,
): Promise<readonly PluginDiagnostic[]> {
  const schema = definition.schema === undefined ? findCustomSection(bytes, optionsSchemaSection) : undefined;
  if (schema === undefined) return [];
  const { checkPluginOptions } = await import("../options/check-plugin-options.ts");
  return checkPluginOptions(definition, schema, request, vmTimeGuard);
}
