import type { ModuleFacts } from "./module-facts.ts";
import { ModuleError } from "./prepare-module.ts";
import { hasSignature, isWasiFunction, wasiModule } from "./wasi/signatures.ts";

/** Refuses a module that wants more of its surroundings than WASI preview 1 has, naming what. Throws {@link ModuleError}. */
export function checkImports({ imports, types }: ModuleFacts): void {
  for (const { module, name, kind, type } of imports) {
    const shown = `${module}.${name}`;
    if (module !== wasiModule) {
      throw new ModuleError(
        `call: module[${module}] not instantiated\n  the plugin imports ${shown}; the sandbox has ${wasiModule} alone`,
      );
    }
    if (kind !== "function" || !isWasiFunction(name)) {
      throw new ModuleError(
        `call: ${JSON.stringify(name)} is not exported in module "${wasiModule}"\n  the plugin imports ${shown} (${kind})`,
      );
    }
    const signature = types[type];
    if (!signature || !hasSignature(name, signature)) {
      throw new ModuleError(`call: import func[${shown}]: signature mismatch`);
    }
  }
}

/** Refuses a `_start` that wants arguments, which nobody could give. Throws {@link ModuleError}. */
export function checkEntry({ entryType, types }: ModuleFacts): void {
  const count = types[entryType ?? -1]?.parameters.length ?? 0;
  if (count > 0) {
    throw new ModuleError(`call: module[] function[_start] failed: expected ${count} params, but passed 0`);
  }
}
