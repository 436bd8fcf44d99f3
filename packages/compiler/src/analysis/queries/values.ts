import type { Expression, Values } from "../../syntax/ast/index.ts";
import type { BoundValues, ResultDraft } from "../bound.ts";
import { isUnknown, typeOf, unify } from "../coercion.ts";
import { type Draft, fail, notJudged } from "../draft.ts";
import { bindExpression } from "../expressions/bind.ts";
import { createScope } from "../scope.ts";
import type { Surroundings } from "./query.ts";

export function bindValues(draft: Draft, around: Surroundings, node: Values): BoundValues {
  const clause = draft.context.engine.semantics.leniency?.valuesAsQueries ? "SELECT" : "VALUES";
  const scope = createScope(around.parent, around.ctes, { clause });
  const width = node.rows[0]?.length ?? 0;
  const cells: Expression[][] = Array.from({ length: width }, () => []);
  for (const row of node.rows) {
    const extra = row[width] ?? (row.length < width ? row.at(-1) : undefined);
    if (extra) fail(draft, extra, "values-length", {});
    row.forEach((cell, index) => {
      bindExpression(draft, scope, cell);
      cells[index]?.push(cell);
    });
  }
  const columns = cells.map((column, index) => valuesColumn(draft, column, index));
  return { kind: "values", node, columns };
}

/** Cells without any type leave the column untyped, so that the place around VALUES can type it. */
function valuesColumn(draft: Draft, cells: readonly Expression[], index: number): ResultDraft {
  const { unknown } = draft.context.engine.semantics.types;
  const isUntyped = cells.every((cell) => isUnknown(draft, typeOf(draft, cell)));
  return {
    name: draft.context.engine.semantics.valuesColumn(index),
    type: isUntyped ? unknown : unify(draft, "VALUES", cells),
    nullability: notJudged,
    origin: { kind: "values", cells },
  };
}
