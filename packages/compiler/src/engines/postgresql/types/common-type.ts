import type { TypeId } from "../../../catalog/index.ts";
import { isImplicitlyCoercible } from "./coercion.ts";
import type { TypeContext } from "./type-context.ts";

/** The type to which all of these are brought in UNION, CASE and the like (manual 10.5); undefined when there is none. */
export function commonTypeId(context: TypeContext, ids: readonly TypeId[]): TypeId | undefined {
  const only = ids[0];
  if (only !== undefined && only !== "unknown" && ids.every((id) => id === only)) return only;
  const known = ids.map(context.base).filter((id) => id !== "unknown");
  let chosen = known[0];
  if (chosen === undefined) return "text";
  for (const id of known) {
    const next = context.describe(id);
    const current = context.describe(chosen);
    if (id === chosen) continue;
    if (next.category !== current.category) return undefined;
    const isBetter =
      !current.preferred && isImplicitlyCoercible(context, chosen, id) && !isImplicitlyCoercible(context, id, chosen);
    if (isBetter) chosen = id;
  }
  const target = chosen;
  return known.every((id) => isImplicitlyCoercible(context, id, target)) ? target : undefined;
}
