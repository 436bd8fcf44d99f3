import type { SqlType } from "../catalog/index.ts";
import { type Draft, fail, formatType, isUnresolved, type Place } from "./draft.ts";

/** What a clause does with values: DISTINCT, GROUP BY and UNION compare them, ORDER BY sorts them. */
export type Comparison = "equality" | "ordering";

/** Deeper types than this are not looked into: composites may hold each other's arrays. */
const deepest = 8;

/** Reports values that cannot be compared or sorted (manual 7.5, 7.2.3): `json` has no `=`, `point` no order. */
export function wantComparable(draft: Draft, place: Place, type: SqlType, need: Comparison): void {
  if (isUnresolved(type) || isComparable(draft, type, need, 0)) return;
  fail(draft, place, need === "equality" ? "no-equality" : "no-ordering", { type: formatType(draft, type) });
}

/** Arrays compare as their elements do, composites as their attributes. */
function isComparable(draft: Draft, type: SqlType, need: Comparison, depth: number): boolean {
  const { engine, catalog } = draft.context;
  const info = engine.types.describe(catalog, engine.types.baseType(catalog, type).id);
  if (info.comparison === "none" || (info.comparison === "equality" && need === "ordering")) return false;
  if (depth > deepest) return true;
  if (info.kind === "array" && info.element !== undefined) {
    return isComparable(draft, { id: info.element }, need, depth + 1);
  }
  return (info.attributes ?? []).every((attribute) => isComparable(draft, attribute.type, need, depth + 1));
}
