import type { GenerateRequest, GenerateResponse, PluginDiagnostic } from "@sqlc-ts/protocol";
import type { PluginLimits, PluginTransport, TransportDefinition, WasmDefinition } from "../transport.ts";
import type { ModuleReport } from "./inspect-module.ts";

export interface PluginHostOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Refuse modules that are neither pinned nor locked. */
  readonly frozen?: boolean;
  /** Refuse to fetch anything. */
  readonly offline?: boolean;
  /** Leave the lock file as it is. */
  readonly keepLock?: boolean;
  /** Run every plugin, whether its result is known or not. */
  readonly withoutResultCache?: boolean;
  /**
   * Path of the script of a worker (`plugin-worker.ts`, bundled): plugins whose calls nest too deeply for this thread's stack are run again
   * there. Undefined: they fail.
   */
  readonly workerScript?: (() => string) | undefined;
  /** Notices for the user, ending with a newline. */
  readonly log: (text: string) => void;
}

/** Runs plugins of every kind. Failures are {@link PluginError}s. */
export interface PluginHost extends PluginTransport {
  /** What a module is and wants, without running it. */
  inspect(definition: WasmDefinition, limits: PluginLimits): Promise<ModuleReport>;
  /** A module that carries the JSON Schema of its options. Throws `EmbedError` when one of the two is not what it must be. */
  embedOptionsSchema(module: Uint8Array, schema: string): Promise<Uint8Array>;
}

/** The host on Node. A transport's code is loaded when a plugin asks for it. */
export function createPluginHost(options: PluginHostOptions): PluginHost {
  let wasm: Promise<PluginTransport<WasmDefinition>> | undefined;
  return { run, inspect, embedOptionsSchema };

  async function inspect(definition: WasmDefinition, limits: PluginLimits): Promise<ModuleReport> {
    const { inspectModule } = await import("./inspect-module.ts");
    return inspectModule(definition, limits, options);
  }

  async function embedOptionsSchema(module: Uint8Array, schema: string): Promise<Uint8Array> {
    const { embed } = await import("./embed-options-schema.ts");
    return embed(module, schema);
  }

  async function run(
    definition: TransportDefinition,
    request: GenerateRequest,
    limits: PluginLimits,
    signal?: AbortSignal,
  ): Promise<GenerateResponse> {
    const diagnostics = await checkAgainstFile(definition, request);
    if (diagnostics.length > 0) return { files: [], diagnostics: [...diagnostics] };
    switch (definition.kind) {
      case "process": {
        const { processTransport } = await import("./process-transport.ts");
        return processTransport.run(definition, request, limits, signal);
      }
      case "wasm":
        wasm ??= openWasm(options);
        return (await wasm).run(definition, request, limits, signal);
      case "script": {
        const { createScriptTransport } = await import("./script-transport.ts");
        return createScriptTransport(options).run(definition, request, limits, signal);
      }
      case "module": {
        const { moduleTransport } = await import("./module-transport.ts");
        return moduleTransport.run(definition, request, limits, signal);
      }
      case "grpc": {
        const { grpcTransport } = await import("./grpc-transport.ts");
        return grpcTransport.run(definition, request, limits, signal);
      }
    }
  }
}

async function checkAgainstFile(
  definition: TransportDefinition,
  request: GenerateRequest,
): Promise<readonly PluginDiagnostic[]> {
  if (definition.schema === undefined) return [];
  const { checkPluginOptions } = await import("../options/check-plugin-options.ts");
  const { readSchemaFile } = await import("./read-schema-file.ts");
  const { vmTimeGuard } = await import("./time-guard.ts");
  return checkPluginOptions(definition, readSchemaFile(definition, definition.schema), request, vmTimeGuard);
}

async function openWasm(options: PluginHostOptions): Promise<PluginTransport<WasmDefinition>> {
  const { openWasmTransport } = await import("./open-wasm-transport.ts");
  return openWasmTransport(options);
}
