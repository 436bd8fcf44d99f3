import type { TypeName } from "../ast/index.ts";

/** The type that a name alone denotes: no modifiers, no array. */
export function plainTypeName(
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): TypeName {
  return { kind: "type_name", name, modifiers: [], dimensions: 0, setOf: false, percentType: false, start, end };
}
