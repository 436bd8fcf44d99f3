import type { SqlType } from "../../catalog/index.ts";
import type { Case, Coalesce, Expression, Extremum, NullIf } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { commonType, isUnknown, settle, typeOf, unify, wantBoolean } from "../coercion.ts";
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
  const type = unify(draft, "CASE", node.otherwise ? [node.otherwise, ...results] : results);
  // Without ELSE one input is an untyped NULL: then a domain is seen as the type below it.
  const { engine, catalog } = draft.context;
  const isDomain = engine.types.describe(catalog, type.id).kind === "domain";
  return factsOf(isDomain && !node.otherwise ? engine.types.baseType(catalog, type) : type);
}

export function bindCoalesce(draft: Draft, scope: Scope, node: Coalesce): FactsDraft {
  bindAll(draft, scope, node.arguments);
  const type = unify(draft, "COALESCE", node.arguments);
  return factsOf(typeBesideConstants(draft, node.arguments) ?? type);
}

/** `COALESCE(flag, FALSE)` is as narrow as the flag where that has room for the constant. */
function typeBesideConstants(draft: Draft, nodes: readonly Expression[]): SqlType | undefined {
  const { holdsConstant } = draft.context.engine.types;
  const constants = nodes.filter((node) => node.kind === "literal" && node.type !== "null");
  if (!holdsConstant || constants.length === 0) return undefined;
  const others = nodes.filter((node) => node.kind !== "literal").map((node) => typeOf(draft, node));
  const type = others.length > 0 ? commonType(draft, others) : undefined;
  return type && constants.every((node) => node.kind === "literal" && holdsConstant(type, node)) ? type : undefined;
}

export function bindExtremum(draft: Draft, scope: Scope, node: Extremum): FactsDraft {
  bindAll(draft, scope, node.arguments);
  return factsOf(unify(draft, node.which.toUpperCase(), node.arguments));
}

/** The result has the type that the left operand has for the comparison: `varchar` is compared as `text` (manual 9.18.3). */
export function bindNullIf(draft: Draft, scope: Scope, node: NullIf): FactsDraft {
  bindAll(draft, scope, [node.left, node.right]);
  const { left } = applyOperator(draft, node, { name: "=" }, node.left, node.right);
  const own = typeOf(draft, node.left);
  const isKept = left === undefined || isPolymorphic(draft, left) || baseId(draft, own) === left.id;
  return factsOf(isKept ? own : left);
}

function isPolymorphic(draft: Draft, type: SqlType): boolean {
  const { engine, catalog } = draft.context;
  return engine.types.describe(catalog, type.id).kind === "pseudo";
}

function baseId(draft: Draft, type: SqlType): string {
  const { engine, catalog } = draft.context;
  return engine.types.baseType(catalog, type).id;
}
