import type { Case, Coalesce, Extremum, NullIf } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { isUnknown, settle, typeOf, unify, wantBoolean } from "../coercion.ts";
import { type Draft, factsOf } from "../draft.ts";
import { bindAll, bindExpression } from "./bind.ts";
import { applyOperator } from "./operator.ts";

export function bindCase(draft: Draft, scope: Scope, node: Case): FactsDraft {
  if (node.operand) {
    bindExpression(draft, scope, node.operand);
    if (isUnknown(draft, typeOf(draft, node.operand))) {
      settle(draft, node.operand, draft.context.engine.semantics.types.text);
    }
  }
  for (const branch of node.branches) {
    bindExpression(draft, scope, branch.condition);
    if (node.operand) applyOperator(draft, branch.condition, { name: "=" }, node.operand, branch.condition);
    else wantBoolean(draft, branch.condition, "CASE/WHEN");
    bindExpression(draft, scope, branch.result);
  }
  if (node.otherwise) bindExpression(draft, scope, node.otherwise);
  // The manual's order (10.5): the ELSE clause counts as the first input.
  const results = node.branches.map((branch) => branch.result);
  return factsOf(unify(draft, "CASE", node.otherwise ? [node.otherwise, ...results] : results));
}

export function bindCoalesce(draft: Draft, scope: Scope, node: Coalesce): FactsDraft {
  bindAll(draft, scope, node.arguments);
  return factsOf(unify(draft, "COALESCE", node.arguments));
}

export function bindExtremum(draft: Draft, scope: Scope, node: Extremum): FactsDraft {
  bindAll(draft, scope, node.arguments);
  return factsOf(unify(draft, node.which.toUpperCase(), node.arguments));
}

/** The result has the type of the left operand as the comparison takes it. */
export function bindNullIf(draft: Draft, scope: Scope, node: NullIf): FactsDraft {
  bindAll(draft, scope, [node.left, node.right]);
  applyOperator(draft, node, { name: "=" }, node.left, node.right);
  return factsOf(typeOf(draft, node.left));
}
