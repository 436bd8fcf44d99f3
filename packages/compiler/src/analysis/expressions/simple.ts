import type { CurrentOf, Default, Grouping, IsTest, Logical, Not } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { coerce, wantBoolean } from "../coercion.ts";
import { type Draft, factsOf, fail, unresolvedFacts } from "../draft.ts";
import { bindAll, bindExpression } from "./bind.ts";

export function bindLogical(draft: Draft, scope: Scope, node: Logical): FactsDraft {
  const place = node.operator.toUpperCase();
  for (const operand of node.operands) {
    bindExpression(draft, scope, operand);
    wantBoolean(draft, operand, place);
  }
  return factsOf(draft.context.engine.semantics.types.boolean);
}

export function bindNot(draft: Draft, scope: Scope, node: Not): FactsDraft {
  bindExpression(draft, scope, node.operand);
  wantBoolean(draft, node.operand, "NOT");
  return factsOf(draft.context.engine.semantics.types.boolean);
}

export function bindIsTest(draft: Draft, scope: Scope, node: IsTest): FactsDraft {
  const { types } = draft.context.engine.semantics;
  bindExpression(draft, scope, node.operand);
  if (node.test === "true" || node.test === "false" || node.test === "unknown") {
    wantBoolean(draft, node.operand, `IS ${node.negated ? "NOT " : ""}${node.test.toUpperCase()}`);
  }
  if (node.test === "document") coerce(draft, node.operand, types.xml, "implicit");
  if (node.test === "normalized" || node.test === "json") coerce(draft, node.operand, types.text, "implicit");
  return factsOf(types.boolean);
}

export function bindGrouping(draft: Draft, scope: Scope, node: Grouping): FactsDraft {
  bindAll(draft, scope, node.arguments);
  return factsOf(draft.context.engine.semantics.types.integer);
}

/** DEFAULT is bound where it may stand (INSERT and SET); anywhere else it is an error. */
export function bindDefault(draft: Draft, _scope: Scope, node: Default): FactsDraft {
  fail(draft, node, "default-not-allowed", {});
  return unresolvedFacts();
}

export function bindCurrentOf(draft: Draft, scope: Scope, node: CurrentOf): FactsDraft {
  if (node.cursor.kind === "parameter") {
    bindExpression(draft, scope, node.cursor);
    coerce(draft, node.cursor, draft.context.engine.semantics.types.text, "implicit");
  }
  return factsOf(draft.context.engine.semantics.types.boolean);
}
