import { encodeResponse, type GenerateRequest, type GenerateResponse, type PluginDiagnostic } from "@sqlc-ts/protocol";
import { LoadError } from "../load-error.ts";
import { PluginError, StackOverflowError } from "../plugin-error.ts";
import type { PluginLimits, WasmDefinition } from "../transport.ts";
import { findCustomSection, optionsSchemaSection } from "../wasm/custom-section.ts";
import { ModuleError, type PreparedModule, prepareModule } from "../wasm/prepare-module.ts";
import { readWasmResponse } from "../wasm/read-wasm-response.ts";
import { runWasmPlugin } from "../wasm/run-plugin.ts";
import { withQuickTier } from "./compiler-tiers.ts";
import { openGrantedFolders } from "./granted-folder.ts";
import { type LoadedModule, loadModule } from "./load-module.ts";
import { deepStackKey, resultKey } from "./result-cache.ts";
import { vmTimeGuard } from "./time-guard.ts";
import type { WasmTransportOptions } from "./wasm-transport.ts";

/** A request and its binary form. */
export interface EncodedRequest {
  readonly request: GenerateRequest;
  readonly input: Uint8Array;
}

/** Loads modules and runs them. */
export interface ModuleRunner {
  run(
    definition: WasmDefinition,
    request: EncodedRequest,
    limits: PluginLimits,
    signal: AbortSignal | undefined,
  ): Promise<GenerateResponse>;
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
    async run(definition, encoded, limits, signal) {
      try {
        const module = await load(definition);
        const diagnostics = await checkAgainstSection(definition, module, encoded.request);
        if (diagnostics.length > 0) return { files: [], diagnostics: [...diagnostics] };
        return await runLoaded({ definition, module, limits, ...encoded }, signal);
      } catch (error) {
        if (!(error instanceof LoadError || error instanceof ModuleError)) throw error;
        throw new PluginError(`loadBytes: ${error.message}`, definition.name, "wasm", {
          cause: error,
          isAbsent: true,
        });
      }
    },
  };

  async function runLoaded(run: LoadedRun, signal: AbortSignal | undefined): Promise<GenerateResponse> {
    const { definition, module, input, limits } = run;
    const { results, workerScript } = options;
    const key = results && resultKey(definition, module.sha256, input, limits);
    const keep = (output: Uint8Array): void => {
      if (key !== undefined) results?.write(key, output);
    };
    const deepKey = deepStackKey(module.sha256);
    if (!workerScript || !results?.read(deepKey)) {
      try {
        return runHere(run, keep);
      } catch (error) {
        if (!workerScript || !(error instanceof StackOverflowError)) throw error;
      }
    }
    const { runOnDeepStack } = await import("./deep-stack.ts");
    const job = { kind: "wasm", definition, module: module.bytes, input, limits } as const;
    const response = await runOnDeepStack(workerScript(), job, signal);
    results?.write(deepKey, new Uint8Array());
    keep(encodeResponse(response));
    return response;
  }

  function runHere(
    { definition, module, input, limits }: LoadedRun,
    keep: (output: Uint8Array) => void,
  ): GenerateResponse {
    const folders = openGrantedFolders(definition.name, definition.grants, definition.baseDirectory);
    const platform = { guard: vmTimeGuard, folders };
    const output = withQuickTier(() =>
      runWasmPlugin(prepare(module, limits.bytes), definition, input, limits, platform),
    );
    const response = readWasmResponse(definition, output, limits);
    keep(output);
    return response;
  }
}

interface LoadedRun extends EncodedRequest {
  readonly definition: WasmDefinition;
  readonly module: LoadedModule;
  readonly limits: PluginLimits;
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
