import type { SqlType } from "../../catalog/index.ts";
import type { FactsDraft } from "../bound.ts";
import { type Draft, notJudged } from "../draft.ts";

/** Functional notation: `t.f` is `f(t)` where `t` has no field `f` (manual 8.16.5). */
export function resolveFieldFunction(draft: Draft, name: string, rowType: SqlType): FactsDraft | undefined {
  const { engine, catalog } = draft.context;
  if (rowType.id === engine.semantics.types.record.id) return undefined;
  const shape = { name, arguments: [{ type: rowType }], variadic: false, star: false };
  const resolution = engine.types.resolveFunction(catalog, shape);
  if (resolution.kind !== "found" || resolution.definition.kind !== "function") return undefined;
  return { type: resolution.returns, nullability: notJudged, definition: resolution.definition };
}
