import { ModuleFormatError } from "./byte-reader.ts";
import { capModule } from "./cap-module.ts";
import { checkExceptions } from "./check-exceptions.ts";
import type { ModuleFacts } from "./module-facts.ts";
import { readModule, UnsupportedModuleError } from "./read-module.ts";

/** A module, compiled and held to a limit of memory. Can be run any number of times. */
export interface PreparedModule {
  readonly module: WebAssembly.Module;
  readonly facts: ModuleFacts;
  readonly memoryName: string | undefined;
  /** The export that is the start function. */
  readonly startName: string | undefined;
}

/** The bytes are no module that can be run here; the message is for the user. */
export class ModuleError extends Error {
  override readonly name = "ModuleError";
}

/** Checks and compiles a module. Throws {@link ModuleError}. */
export function prepareModule(bytes: Uint8Array, memoryLimit: number): PreparedModule {
  try {
    const facts = readModule(bytes);
    checkExceptions(facts);
    const { bytes: capped, ...names } = capModule(bytes, facts, memoryLimit);
    return { module: new WebAssembly.Module(capped), facts, ...names };
  } catch (error) {
    if (error instanceof UnsupportedModuleError) {
      throw new ModuleError(`the sandbox does not run modules with ${error.message}`, { cause: error });
    }
    if (error instanceof ModuleFormatError || error instanceof WebAssembly.CompileError) {
      throw new ModuleError(`compile module: ${plain(error.message)}`, { cause: error });
    }
    throw error;
  }
}

/** V8 puts the name of its function in front. */
function plain(message: string): string {
  return message.replace(/^WebAssembly\.Module\(\): /, "");
}
