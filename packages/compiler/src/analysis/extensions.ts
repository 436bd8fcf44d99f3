import type { Draft } from "./draft.ts";

/**
 * True when the schema creates an extension whose functions, operators and types we do not know, or not for all its versions.
 *
 * @param name the function or type that is looked for
 */
export function mayHaveUnknownExtension(draft: Draft, name?: string): boolean {
  const { catalog, engine, settings } = draft.context;
  if (settings.strictFunctionChecks) return false;
  if (engine.semantics.leniency?.undeclaredFunctions) return true;
  for (const extension of catalog.extensions) {
    if (engine.system.findExtension(extension) === undefined) return true;
    if (name !== undefined && engine.system.mayBring?.(extension, name)) return true;
  }
  return false;
}
