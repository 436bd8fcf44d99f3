import type { SqlType } from "../../catalog/index.ts";
import type { Between, Expression, InList, IsDistinctFrom, PatternMatch, Quantified } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { coerce, commonType, isForeign, isUnknown, settle, typeOf } from "../coercion.ts";
import { type Draft, fail, isUnresolved, notJudged, type Place, unresolvedType } from "../draft.ts";
import { noteColumn, noteComparison } from "../parameter-columns.ts";
import { bindQuery } from "../queries/query.ts";
import { containsColumn } from "../structure.ts";
import { bindAll, bindExpression } from "./bind.ts";
import { applyOperator, asName, operatorFacts, resolveOperator } from "./operator.ts";
import { compareRows, compareWithColumns } from "./row-comparison.ts";

export function predicateFacts(draft: Draft): FactsDraft {
  return { type: draft.context.engine.semantics.types.boolean, nullability: notJudged, nullResult: "strict-or-null" };
}

/** Where a keyword operator stands, for messages. */
function operatorPlace(node: { readonly operatorStart: number }, name: string): Place & { readonly name: string } {
  return { start: node.operatorStart, end: node.operatorStart + name.length, name };
}

export function bindIsDistinctFrom(draft: Draft, scope: Scope, node: IsDistinctFrom): FactsDraft {
  bindExpression(draft, scope, node.left);
  bindExpression(draft, scope, node.right);
  const operator = { start: node.operatorStart, end: node.operatorStart + 2, name: "=" };
  if (node.left.kind === "row" && node.right.kind === "row") {
    compareRows(draft, operator, node.left.elements, node.right.elements);
  } else {
    applyOperator(draft, operator, operator, node.left, node.right);
  }
  return predicateFacts(draft);
}

export function bindBetween(draft: Draft, scope: Scope, node: Between): FactsDraft {
  bindAll(draft, scope, [node.operand, node.low, node.high]);
  const place = operatorPlace(node, "between");
  applyOperator(draft, place, { name: ">=" }, node.operand, node.low);
  applyOperator(draft, place, { name: "<=" }, node.operand, node.high);
  return predicateFacts(draft);
}

export function bindPatternMatch(draft: Draft, scope: Scope, node: PatternMatch): FactsDraft {
  const { semantics } = draft.context.engine;
  bindAll(draft, scope, [node.operand, node.pattern]);
  if (node.escape) {
    bindExpression(draft, scope, node.escape);
    coerce(draft, node.escape, semantics.types.text, "implicit");
  }
  if (node.escape || node.operator === "similar_to") coerce(draft, node.pattern, semantics.types.text, "implicit");
  const name = semantics.patternOperator(node.operator, node.negated);
  const place = { start: node.operatorStart, end: node.operatorStart + node.operator.length };
  return operatorFacts(applyOperator(draft, place, { name }, node.operand, node.pattern));
}

export function bindInList(draft: Draft, scope: Scope, node: InList): FactsDraft {
  bindExpression(draft, scope, node.operand);
  bindAll(draft, scope, node.list);
  const operator = operatorPlace(node, "in");
  if (node.operand.kind === "row") {
    for (const member of node.list) compareMember(draft, { ...operator, name: "=" }, node.operand, member);
  } else {
    settleMembers(draft, node);
    compareMembers(draft, operator, node);
  }
  return predicateFacts(draft);
}

function compareMember(draft: Draft, operator: Place & { name: string }, operand: Expression, member: Expression) {
  if (operand.kind === "row" && member.kind === "row") compareRows(draft, operator, operand.elements, member.elements);
  else applyOperator(draft, operator, { name: "=" }, operand, member);
}

/** Several members that are not columns become one array, so they and the operand have one common type. Source: manual 9.25.1 and 10.5. */
function settleMembers(draft: Draft, node: InList): void {
  const members = node.list.filter((member) => member.kind !== "row" && !containsColumn(member));
  if (members.length < 2) return;
  const nodes = [node.operand, ...members];
  const type = commonType(draft, [...distinctTypes(draft, nodes).values()]);
  if (type !== undefined && !isUnresolved(type)) for (const member of nodes) settle(draft, member, type);
}

function distinctTypes(draft: Draft, nodes: readonly Expression[]): Map<string, SqlType> {
  const types = new Map<string, SqlType>();
  for (const node of nodes) {
    const type = typeOf(draft, node);
    if (!types.has(type.id)) types.set(type.id, type);
  }
  return types;
}

/** One look-up for each type of member, however many members there are. */
function compareMembers(draft: Draft, operator: Place, node: InList): void {
  const seen = new Set<string>();
  for (const member of node.list) {
    const type = typeOf(draft, member);
    if (isUnknown(draft, type) || !seen.has(type.id)) {
      seen.add(type.id);
      applyOperator(draft, member.kind === "row" ? member : operator, { name: "=" }, node.operand, member);
    } else {
      noteComparison(draft, node.operand, member);
    }
  }
}

export function bindQuantified(draft: Draft, scope: Scope, node: Quantified): FactsDraft {
  bindExpression(draft, scope, node.operand);
  const { source } = node;
  if (source.kind === "query") {
    const query = bindQuery(draft, scope, source.query);
    compareWithColumns(draft, node.operator, node.operand, query.columns);
  } else {
    bindExpression(draft, scope, source.expression);
    compareWithElements(draft, node, source.expression);
  }
  return predicateFacts(draft);
}

function compareWithElements(draft: Draft, node: Quantified, array: Expression): void {
  const { engine, catalog } = draft.context;
  const arrayType = typeOf(draft, array);
  const element = elementType(draft, arrayType);
  if (element === undefined) {
    if (!isForeign(draft, arrayType)) fail(draft, node.operator, "not-an-array", {});
    return;
  }
  const applied = resolveOperator(draft, node.operator, asName(node.operator), typeOf(draft, node.operand), element);
  if (applied.left) coerce(draft, node.operand, applied.left, "implicit");
  if (!isUnresolved(applied.right)) coerce(draft, array, engine.types.arrayOf(catalog, applied.right), "implicit");
  noteColumn(draft, array, draft.facts.get(node.operand)?.column);
  noteColumn(draft, node.operand, draft.facts.get(array)?.column);
}

/** Unknown for an untyped array, undefined for what is no array. */
function elementType(draft: Draft, type: SqlType): SqlType | undefined {
  if (isUnknown(draft, type)) return type;
  if (isUnresolved(type)) return unresolvedType;
  const { engine, catalog } = draft.context;
  const info = engine.types.describe(catalog, engine.types.baseType(catalog, type).id);
  return info.element === undefined ? undefined : { id: info.element };
}
