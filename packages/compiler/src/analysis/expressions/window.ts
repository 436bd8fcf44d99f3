import type { Expression, FrameBound, Identifier, WindowSpecification } from "../../syntax/ast/index.ts";
import type { BoundWindow, Scope } from "../bound.ts";
import { coerce, settle, typeOf } from "../coercion.ts";
import { type Comparison, wantComparable } from "../comparability.ts";
import { type Draft, fail } from "../draft.ts";
import { inClause } from "../scope.ts";
import { bindExpression } from "./bind.ts";

/** `OVER w` or `OVER (…)`: binds what an inline window says and finds the frame, which a named window may bring. */
export function bindWindow(draft: Draft, scope: Scope, over: WindowSpecification | Identifier): BoundWindow {
  if (over.kind === "window") {
    bindWindowSpecification(draft, scope, over);
    const base = over.base && findWindow(draft, scope, over.base);
    return { frame: over.frame ?? base?.frame };
  }
  return { frame: findWindow(draft, scope, over)?.frame };
}

export function bindWindowSpecification(draft: Draft, scope: Scope, window: WindowSpecification): void {
  inClause(scope, "window definitions", () => {
    for (const expression of window.partitionBy) bindKey(draft, scope, expression, "equality");
    for (const { expression } of window.orderBy) bindKey(draft, scope, expression, "ordering");
    for (const bound of [window.frame?.from, window.frame?.to]) {
      if (bound) bindFrameBound(draft, scope, window, bound);
    }
  });
}

function bindKey(draft: Draft, scope: Scope, expression: Expression, need: Comparison): void {
  bindExpression(draft, scope, expression);
  settle(draft, expression, draft.context.engine.semantics.types.text);
  wantComparable(draft, expression, typeOf(draft, expression), need);
}

/** ROWS and GROUPS count rows; RANGE adds to the sort key, so an untyped offset takes the key's type where that can be added to itself. */
function bindFrameBound(draft: Draft, scope: Scope, window: WindowSpecification, bound: FrameBound): void {
  if (!bound.offset) return;
  bindExpression(draft, scope, bound.offset);
  const { bigint } = draft.context.engine.semantics.types;
  if (window.frame?.unit !== "range") coerce(draft, bound.offset, bigint, "assignment");
  else rangeOffset(draft, window, bound.offset);
}

function rangeOffset(draft: Draft, window: WindowSpecification, offset: NonNullable<FrameBound["offset"]>): void {
  const { engine, catalog } = draft.context;
  const key = window.orderBy[0]?.expression;
  if (!key) return;
  const type = typeOf(draft, key);
  const { category } = engine.types.describe(catalog, type.id);
  if (category === "N") settle(draft, offset, type);
}

function findWindow(draft: Draft, scope: Scope, name: Identifier): WindowSpecification | undefined {
  const found = scope.windows.get(name.name);
  if (!found) fail(draft, name, "undefined-window", { name: name.name });
  return found;
}
