import type { Draft } from "./draft.ts";

/** True when the schema creates an extension whose functions, operators and types we do not know. */
export function mayHaveUnknownExtension(draft: Draft): boolean {
  const { catalog, engine, settings } = draft.context;
  if (settings.strictFunctionChecks) return false;
  if (engine.semantics.leniency?.undeclaredFunctions) return true;
  for (const name of catalog.extensions) {
    if (engine.system.findExtension(name) === undefined) return true;
  }
  return false;
}
