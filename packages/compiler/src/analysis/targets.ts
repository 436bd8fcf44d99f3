import type { EmbedMacro, Target } from "../syntax/ast/index.ts";
import type { EmbedDraft, ResultDraft, Scope } from "./bound.ts";
import { isForeign } from "./coercion.ts";
import { columnName } from "./column-name.ts";
import { type Draft, fail, notJudged, unresolvedType } from "./draft.ts";
import { failOnEmbed, findEmbedded } from "./embed.ts";
import { bindExpression } from "./expressions/bind.ts";
import { fieldsOf } from "./expressions/composite-values.ts";
import { expandStar, type StarSource } from "./stars.ts";

/** A select or RETURNING list: first pass. `source` is what `*` means, by default all that is in scope. */
export function bindTargets(
  draft: Draft,
  scope: Scope,
  targets: readonly Target[],
  source: StarSource = scope,
): ResultDraft[] {
  return targets.flatMap((target) => bindTarget(draft, scope, target, source));
}

function bindTarget(draft: Draft, scope: Scope, target: Target, source: StarSource): ResultDraft[] {
  const { expression } = target;
  if (expression.kind === "star") return expandStar(draft, scope, expression, source);
  if (expression.kind === "embed") return [embedResult(draft, scope, target, expression)];
  const facts = bindExpression(draft, scope, expression);
  if (expression.kind === "field_access" && expression.field === "*") return expandComposite(draft, target);
  const name = target.alias?.name ?? columnName(draft, expression);
  return [{ name, type: facts.type, nullability: notJudged, origin: { kind: "target", target }, expression }];
}

/** `(composite).*`. */
function expandComposite(draft: Draft, target: Target): ResultDraft[] {
  const { expression } = target;
  if (expression.kind !== "field_access") return [];
  const facts = draft.facts.get(expression.operand);
  const fields = facts && fieldsOf(draft, facts);
  const isRecord = facts?.type.id === draft.context.engine.semantics.types.record.id;
  if (!fields && facts && !isRecord && !isForeign(draft, facts.type)) {
    fail(draft, expression, "undefined-field", {
      name: "*",
      type: draft.context.engine.types.format(draft.context.catalog, facts.type),
    });
  }
  const columns = facts?.relation?.columns;
  return (fields ?? []).map((field, index): ResultDraft => {
    const column = columns?.[index];
    return {
      name: field.name,
      type: field.type,
      nullability: notJudged,
      origin: { kind: "target", target },
      ...(column && { column }),
    };
  });
}

function embedResult(draft: Draft, scope: Scope, target: Target, node: EmbedMacro): ResultDraft {
  const relation = findEmbedded(draft, scope, node);
  if (!relation) {
    failOnEmbed(draft, scope, node);
    return { name: node.name, type: unresolvedType, nullability: notJudged, origin: { kind: "target", target } };
  }
  draft.facts.set(node, { type: relation.rowType, nullability: notJudged, relation });
  const columns = relation.columns
    .filter((column) => !column.hidden)
    .map(
      (column): ResultDraft => ({
        name: column.name,
        type: column.type,
        nullability: notJudged,
        origin: { kind: "target", target },
        column,
      }),
    );
  const embed: EmbedDraft = { relation, columns, absence: notJudged };
  return {
    name: relation.name,
    type: relation.rowType,
    nullability: notJudged,
    origin: { kind: "embed", target, embed },
    embedded: embed,
  };
}
