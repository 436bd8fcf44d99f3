import type { EmbedMacro, InvalidMacro, NullabilityMacro, Parameter } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { type Draft, factsOf, fail, notJudged, unresolvedFacts } from "../draft.ts";
import { failOnEmbed, findEmbedded } from "../embed.ts";
import { useParameter } from "../parameters.ts";
import { bindExpression } from "./bind.ts";

export function bindParameter(draft: Draft, _scope: Scope, node: Parameter): FactsDraft {
  const use = useParameter(draft.parameters, node);
  return factsOf(use.type ?? draft.context.engine.semantics.types.unknown);
}

/** Only a whole target embeds (see targets.ts); elsewhere the macro's text becomes `t.*`, which is the row. */
export function bindEmbed(draft: Draft, scope: Scope, node: EmbedMacro): FactsDraft {
  const relation = findEmbedded(draft, scope, node);
  if (relation) return { type: relation.rowType, nullability: notJudged, relation };
  failOnEmbed(draft, scope, node);
  return unresolvedFacts();
}

export function bindNullabilityMacro(draft: Draft, scope: Scope, node: NullabilityMacro): FactsDraft {
  const { type, column } = bindExpression(draft, scope, node.operand);
  return { type, nullability: notJudged, ...(column && { column }) };
}

export function bindInvalidMacro(draft: Draft, _scope: Scope, node: InvalidMacro): FactsDraft {
  fail(draft, node, "invalid-macro", { message: node.message }, { hint: node.hint });
  return unresolvedFacts();
}
