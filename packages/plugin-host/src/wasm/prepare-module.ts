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
    checkStart(facts);
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

/** The engine does not look at it, because the host calls it as an export. Throws {@link ModuleFormatError}. */
function checkStart({ start, startType, types }: ModuleFacts): void {
  const type = startType === undefined ? undefined : types[startType];
  if (type && type.parameters.length + type.results.length > 0) {
    throw new ModuleFormatError(`invalid start function: func[${start}] must have an empty (nullary) signature`);
  }
}

/** V8 puts the name of its function in front, and tells of its own flags where a module uses what it does not know. */
function plain(message: string): string {
  const words = message.replace(/^WebAssembly\.Module\(\): /, "");
  if (engineLimits.test(words)) return `${words}\n  hint: ${limitHint}`;
  const withoutFlag = words.replace(/,? \(?enable with --experimental-wasm-[\w-]+\)?/, "");
  const isUnknownFeature = withoutFlag !== words || /invalid opcode/i.test(words);
  return isUnknownFeature
    ? `${withoutFlag}\n  the module uses a feature of WebAssembly that the sandbox does not have`
    : withoutFlag;
}

// Of functions' size (7,654,321 bytes), locals (50,000), parameters and results (1,000), branches of a table (65,520), types (1,000,000).
const engineLimits = /maximum function size|local count too large|exceeds internal limit|max br_table size/;
const limitHint =
  "the JavaScript engine that runs the sandbox takes no more, unlike sqlc's; a build that optimizes for size may be within the limit";
