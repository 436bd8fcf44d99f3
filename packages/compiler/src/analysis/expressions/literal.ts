import type { Literal, ValueFunction } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { coerce } from "../coercion.ts";
import { type Draft, factsOf, unresolvedFacts } from "../draft.ts";
import { bindExpression } from "./bind.ts";

export function bindLiteral(draft: Draft, _scope: Scope, node: Literal): FactsDraft {
  return factsOf(draft.context.engine.types.literalType(node));
}

export function bindValueFunction(draft: Draft, scope: Scope, node: ValueFunction): FactsDraft {
  const { semantics } = draft.context.engine;
  if (node.precision) {
    bindExpression(draft, scope, node.precision);
    coerce(draft, node.precision, semantics.types.integer, "implicit");
  }
  const known = semantics.valueFunction(node.name);
  return known ? factsOf(known.type) : unresolvedFacts();
}
