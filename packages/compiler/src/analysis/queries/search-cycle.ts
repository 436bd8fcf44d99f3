import { never, type SqlType } from "../../catalog/index.ts";
import type { CycleClause, SearchClause } from "../../syntax/ast/index.ts";
import type { ResultDraft } from "../bound.ts";
import { unify } from "../coercion.ts";
import type { Draft } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { createScope } from "../scope.ts";

/** `SEARCH … SET column`: depth first an array of rows, breadth first a row (manual 7.8.2.1). */
export function searchColumns(draft: Draft, search: SearchClause | undefined): ResultDraft[] {
  if (!search) return [];
  const { record } = draft.context.engine.semantics.types;
  return [generated(search.sequenceColumn.name, search.order === "depth" ? rows(draft) : record)];
}

/** `CYCLE … SET mark USING path`: the mark is boolean unless it says otherwise, the path an array of rows. */
export function cycleColumns(draft: Draft, cycle: CycleClause | undefined): ResultDraft[] {
  if (!cycle) return [];
  return [generated(cycle.markColumn.name, markType(draft, cycle)), generated(cycle.pathColumn.name, rows(draft))];
}

function markType(draft: Draft, { markValue, markDefault }: CycleClause): SqlType {
  if (!markValue || !markDefault) return draft.context.engine.semantics.types.boolean;
  const scope = createScope(undefined, undefined, { clause: "SELECT" });
  bindExpression(draft, scope, markValue);
  bindExpression(draft, scope, markDefault);
  return unify(draft, "CYCLE", [markValue, markDefault]);
}

function rows(draft: Draft): SqlType {
  const { engine, catalog } = draft.context;
  return engine.types.arrayOf(catalog, engine.semantics.types.record);
}

function generated(name: string, type: SqlType): ResultDraft {
  return { name, type, nullability: never, origin: { kind: "generated" } };
}
