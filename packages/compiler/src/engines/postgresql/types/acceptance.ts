import type { TypeId } from "../../../catalog/index.ts";
import { isImplicitlyCoercible } from "./coercion.ts";
import { bindPolymorphic, isPolymorphic } from "./polymorphic.ts";
import type { TypeContext } from "./type-context.ts";

/** Whether arguments of these types can be given to parameters of those, polymorphic ones included. */
export function areAcceptable(context: TypeContext, actual: readonly TypeId[], declared: readonly TypeId[]): boolean {
  const areSingly = declared.every((to, index) => {
    const from = actual[index];
    return from === undefined || isPolymorphic(to) || isImplicitlyCoercible(context, from, to);
  });
  if (!areSingly) return false;
  return !declared.some(isPolymorphic) || bindPolymorphic(context, declared, actual) !== undefined;
}
