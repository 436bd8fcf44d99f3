import type { Expression } from "../../syntax/ast/index.ts";
import type { Draft } from "../draft.ts";

/**
 * Whether no element of an array can be NULL, once the array has been judged. A parameter's array has none: the generated function's type has no place for
 * them. Of a stored array nothing is known.
 */
export function hasOnlyElements(draft: Draft, array: Expression): boolean {
  switch (array.kind) {
    case "parameter":
      return true;
    case "cast":
      return array.operand.kind === "parameter" && keepsType(draft, array, array.operand);
    case "array":
      return array.elements.every((element) =>
        element.kind === "array"
          ? hasOnlyElements(draft, element)
          : draft.facts.get(element)?.nullability.kind === "never",
      );
    case "array_subquery":
      return draft.facts.get(array)?.columns?.[0]?.nullability.kind === "never" && !isNested(draft, array);
    default:
      return false;
  }
}

/** A cast to another type may make NULL of an element. */
function keepsType({ facts }: Draft, cast: Expression, operand: Expression): boolean {
  const type = facts.get(operand)?.type.id;
  return type !== undefined && type === facts.get(cast)?.type.id;
}

/** Arrays of arrays are one array of more dimensions: what stands in the inner ones counts. */
function isNested({ facts }: Draft, array: Expression): boolean {
  return facts.get(array)?.columns?.[0]?.type.id.endsWith("[]") ?? true;
}
