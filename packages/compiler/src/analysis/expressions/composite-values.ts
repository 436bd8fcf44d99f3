import { didYouMean } from "@sqlc-ts/diagnostics";
import type { SqlType } from "../../catalog/index.ts";
import type { ArrayConstructor, FieldAccess, Row, Subscript } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { coerce, isForeign, typeOf, unify } from "../coercion.ts";
import { type Draft, factsOf, fail, formatType, isUnresolved, notJudged, unresolvedFacts } from "../draft.ts";
import { columnsOf } from "../scope.ts";
import { bindAll, bindExpression } from "./bind.ts";
import { resolveFieldFunction } from "./field-function.ts";
import { expandRowElements } from "./row-elements.ts";

export function bindRow(draft: Draft, scope: Scope, node: Row): FactsDraft {
  bindAll(draft, scope, node.elements);
  const types = expandRowElements(draft, node.elements);
  const fields = types.map((type, index) => ({ name: `f${index + 1}`, type }));
  return { type: draft.context.engine.semantics.types.record, nullability: notJudged, fields };
}

export function bindArray(draft: Draft, scope: Scope, node: ArrayConstructor): FactsDraft {
  const { engine, catalog } = draft.context;
  bindAll(draft, scope, node.elements);
  if (node.elements.length === 0) return factsOf(engine.types.arrayOf(catalog, engine.semantics.types.text));
  const element = unify(draft, "ARRAY", node.elements);
  if (isUnresolved(element)) return unresolvedFacts();
  // An array of arrays has one more dimension, and the same type.
  const isNested = engine.types.describe(catalog, element.id).kind === "array";
  return factsOf(isNested ? element : engine.types.arrayOf(catalog, element));
}

export function bindSubscript(draft: Draft, scope: Scope, node: Subscript): FactsDraft {
  const { type } = bindExpression(draft, scope, node.operand);
  for (const { lower, upper } of node.subscripts) {
    if (lower) bindExpression(draft, scope, lower);
    if (upper) bindExpression(draft, scope, upper);
  }
  const result = subscripted(
    draft,
    type,
    node.subscripts.some((item) => item.slice),
  );
  if (result === undefined) {
    if (!isForeign(draft, type)) fail(draft, node, "cannot-subscript", { type: formatType(draft, type) });
    return unresolvedFacts();
  }
  for (const { lower, upper } of node.subscripts) {
    for (const bound of [lower, upper]) {
      if (bound && !coerce(draft, bound, result.subscript, "assignment")) fail(draft, bound, "subscript-type", {});
    }
  }
  return factsOf(result.type);
}

/** What subscripting gives: an array's element or slice, a jsonb value by key (manual 8.15.3, 8.14.5). */
export function subscripted(
  draft: Draft,
  type: SqlType,
  isSlice: boolean,
): { readonly type: SqlType; readonly subscript: SqlType } | undefined {
  if (isUnresolved(type)) return undefined;
  const { engine, catalog } = draft.context;
  const { binaryJson, text, integer } = engine.semantics.types;
  const base = engine.types.baseType(catalog, type);
  if (base.id === binaryJson.id) return { type: binaryJson, subscript: text };
  const { element } = engine.types.describe(catalog, base.id);
  if (element === undefined) return undefined;
  return { type: isSlice ? base : { id: element }, subscript: integer };
}

export function bindFieldAccess(draft: Draft, scope: Scope, node: FieldAccess): FactsDraft {
  const operand = bindExpression(draft, scope, node.operand);
  if (node.field === "*") return { type: operand.type, nullability: notJudged };
  const { name } = node.field;
  const column = operand.relation && columnsOf(draft, operand.relation, name)[0];
  if (column) return { type: column.type, nullability: notJudged, column };
  const fields = fieldsOf(draft, operand);
  const field = fields?.find((candidate) => candidate.name === name);
  if (field) return factsOf(field.type);
  const called = resolveFieldFunction(draft, name, operand.type);
  if (called) return called;
  if (!fields && !isForeign(draft, operand.type) && !isRecord(draft, operand.type)) {
    fail(draft, node.field, "not-composite", { name, type: formatType(draft, operand.type) });
  }
  if (fields) {
    const hint = didYouMean(
      name,
      fields.map((candidate) => candidate.name),
    );
    fail(
      draft,
      node.field,
      "undefined-field",
      { name, type: formatType(draft, typeOf(draft, node.operand)) },
      { hint },
    );
  }
  return unresolvedFacts();
}

/** A row of which nothing is known, as a record from a function or a parameter without a type. */
function isRecord(draft: Draft, type: SqlType): boolean {
  return type.id === draft.context.engine.semantics.types.record.id;
}

/** The fields of a composite value; undefined when they are not known. */
export function fieldsOf(
  draft: Draft,
  facts: FactsDraft,
): readonly { readonly name: string; readonly type: SqlType; readonly notNull?: boolean }[] | undefined {
  if (facts.relation) return facts.relation.columns.filter((column) => !column.hidden);
  if (facts.fields) return facts.fields;
  const source = facts.column?.source?.expression;
  const inner = source && draft.facts.get(source);
  if (inner && isRecord(draft, inner.type)) return fieldsOf(draft, inner);
  if (isUnresolved(facts.type)) return undefined;
  const { engine, catalog } = draft.context;
  return engine.types.describe(catalog, engine.types.baseType(catalog, facts.type).id).attributes;
}
