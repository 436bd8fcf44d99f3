import { LoadError } from "../load-error.ts";
import type { PluginTransport, WasmDefinition } from "../transport.ts";
import { createBlobCache } from "./blob-cache.ts";
import { cacheDirectory } from "./cache-directory.ts";
import type { LoadOptions } from "./load-module.ts";
import type { PluginHostOptions } from "./plugin-host.ts";
import { createResultCache, type ResultCache } from "./result-cache.ts";
import { createWasmTransport } from "./wasm-transport.ts";

const largestModule = 256 * 1024 * 1024;

/** The transport for WebAssembly with its caches in the user's cache folder. */
export function openWasmTransport(options: PluginHostOptions): PluginTransport<WasmDefinition> {
  const results = options.withoutResultCache ? undefined : openResults(options.environment);
  return createWasmTransport({ ...loadOptions(options), results, workerScript: options.workerScript });
}

/** How modules are loaded by a host with these options. */
export function loadOptions(options: PluginHostOptions): LoadOptions {
  const { environment, log } = options;
  return {
    cache: () => createBlobCache(cacheDirectory(environment)),
    frozen: options.frozen ?? false,
    isContinuousIntegration: environment.CI === "true",
    keepLock: options.keepLock ?? false,
    offline: options.offline ?? false,
    download: { userAgent: "sqlc-ts", largest: largestModule, milliseconds: 120_000 },
    log,
  };
}

/** Undefined where there is no place for a cache. */
function openResults(environment: PluginHostOptions["environment"]): ResultCache | undefined {
  try {
    return createResultCache(cacheDirectory(environment));
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    return undefined;
  }
}
