import type { SqlType } from "../../catalog/index.ts";
import type { ArrayConstructor, Cast, Collate, TypeName } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { fits, isUnknown, settle, settleFields } from "../coercion.ts";
import { type Draft, factsOf, fail, formatType, notJudged } from "../draft.ts";
import { mayHaveUnknownExtension } from "../extensions.ts";
import { bindExpression } from "./bind.ts";

export function bindCast(draft: Draft, scope: Scope, node: Cast): FactsDraft {
  const target = resolveType(draft, node.type);
  if (node.operand.kind === "array") {
    bindArrayOf(draft, scope, node.operand, target);
    return factsOf(target);
  }
  const { type } = bindExpression(draft, scope, node.operand);
  if (node.operand.kind === "row") settleFields(draft, node.operand.elements, target);
  if (isUnknown(draft, type)) {
    settle(draft, node.operand, target);
  } else if (!fits(draft, type, target, "explicit") && !isPolymorphic(draft, type)) {
    fail(draft, node, "cannot-cast", { from: formatType(draft, type), to: formatType(draft, target) });
  }
  const { engine, catalog } = draft.context;
  return factsOf(engine.types.resolveTypeName(catalog, node.type).castType ?? target);
}

/** Columns of the engine's statistics have pseudo-types, whose values cast as they come. */
function isPolymorphic(draft: Draft, type: SqlType): boolean {
  const { engine, catalog } = draft.context;
  return type.id !== engine.semantics.types.record.id && engine.types.describe(catalog, type.id).kind === "pseudo";
}

/** `ARRAY[…]::int[]`: the cast gives the elements their type (manual 4.2.12). */
function bindArrayOf(draft: Draft, scope: Scope, node: ArrayConstructor, target: SqlType): void {
  const { engine, catalog } = draft.context;
  const { element } = engine.types.describe(catalog, engine.types.baseType(catalog, target).id);
  if (element === undefined) {
    bindExpression(draft, scope, node);
    return;
  }
  for (const member of node.elements) {
    if (member.kind === "array") {
      bindArrayOf(draft, scope, member, target);
    } else {
      const { type } = bindExpression(draft, scope, member);
      if (isUnknown(draft, type)) settle(draft, member, { id: element });
    }
  }
  draft.facts.set(node, factsOf(target));
}

/** The type that a name denotes; an unknown one is an error only where no extension can have it. */
export function resolveType(draft: Draft, name: TypeName): SqlType {
  const { engine, catalog } = draft.context;
  const resolved = engine.types.resolveTypeName(catalog, name);
  if (!resolved.known && !mayHaveUnknownExtension(draft, name.name)) {
    fail(draft, name, "undefined-type", { name: formatType(draft, resolved.type) });
  }
  return resolved.type;
}

export function bindCollate(draft: Draft, scope: Scope, node: Collate): FactsDraft {
  const { type } = bindExpression(draft, scope, node.operand);
  return { type, nullability: notJudged };
}
