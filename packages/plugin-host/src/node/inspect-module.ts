import { LoadError } from "../load-error.ts";
import { PluginError } from "../plugin-error.ts";
import type { PluginLimits, WasmDefinition } from "../transport.ts";
import { checkEntry, checkImports } from "../wasm/check-imports.ts";
import { findCustomSection, optionsSchemaSection } from "../wasm/custom-section.ts";
import { ModuleError, prepareModule } from "../wasm/prepare-module.ts";
import { loadModule } from "./load-module.ts";
import { loadOptions } from "./open-wasm-transport.ts";
import type { PluginHostOptions } from "./plugin-host.ts";

/** What a module is and wants, without running it. */
export interface ModuleReport {
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** `module.name`, in the order of the module. */
  readonly imports: readonly string[];
  /** The JSON Schema of its options that the module carries. */
  readonly optionsSchema: string | undefined;
  /** Why the sandbox would not run it. */
  readonly problem: string | undefined;
}

/** Loads a module as a run would, but leaves the lock file alone. Throws {@link PluginError} when it cannot be had. */
export async function inspectModule(
  definition: WasmDefinition,
  limits: PluginLimits,
  options: PluginHostOptions,
): Promise<ModuleReport> {
  try {
    const { sha256, bytes } = await loadModule(definition, { ...loadOptions(options), keepLock: true });
    const optionsSchema = findCustomSection(bytes, optionsSchemaSection);
    return { sha256, size: bytes.length, optionsSchema, ...examine(bytes, limits) };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw new PluginError(`loadBytes: ${error.message}`, definition.name, "wasm", { cause: error });
  }
}

function examine(bytes: Uint8Array, limits: PluginLimits): Pick<ModuleReport, "imports" | "problem"> {
  let imports: readonly string[] = [];
  try {
    const { facts } = prepareModule(bytes, limits.bytes);
    imports = facts.imports.map(({ module, name }) => `${module}.${name}`);
    checkImports(facts);
    checkEntry(facts);
    return { imports, problem: undefined };
  } catch (error) {
    if (!(error instanceof ModuleError)) throw error;
    return { imports, problem: error.message };
  }
}
