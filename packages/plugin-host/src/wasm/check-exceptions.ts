import type { ModuleFacts } from "./module-facts.ts";
import { UnsupportedModuleError } from "./read-module.ts";

const mostValues = 16;
// v128, f64, f32, i64, i32.
const numberTypes = [0x7b, 0x7c, 0x7d, 0x7e, 0x7f];

/**
 * Refuses exceptions that carry references or more than a few numbers. They lie on the engine's heap, which no limit of the sandbox holds:
 * one that carries another makes a chain without an end, and the whole process dies of it. Compilers' exceptions carry one or two numbers.
 * Throws {@link UnsupportedModuleError}.
 */
export function checkExceptions({ tags, types }: ModuleFacts): void {
  for (const tag of tags) {
    const carried = types[tag]?.parameters ?? [];
    if (carried.some((type) => !numberTypes.includes(type))) {
      throw new UnsupportedModuleError("exceptions that carry references");
    }
    if (carried.length > mostValues) {
      throw new UnsupportedModuleError(`exceptions that carry more than ${mostValues} values`);
    }
  }
}
