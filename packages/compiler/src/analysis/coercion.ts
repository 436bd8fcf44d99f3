import { didYouMean } from "@sqlc-ts/diagnostics";
import type { SqlType } from "../catalog/index.ts";
import type { CoercionContext } from "../engines/engine.ts";
import type { Expression, Literal } from "../syntax/ast/index.ts";
import type { ResultDraft } from "./bound.ts";
import { type Draft, fail, formatType, isUnresolved, unresolvedType } from "./draft.ts";
import { fixParameter, type UseDraft, useParameter } from "./parameters.ts";

export function isUnknown(draft: Draft, type: SqlType): boolean {
  return type.id === draft.context.engine.semantics.types.unknown.id;
}

export function isForeign(draft: Draft, type: SqlType): boolean {
  const { engine, catalog } = draft.context;
  if (isUnresolved(type)) return true;
  const info = engine.types.describe(catalog, type.id);
  if (info.kind === "array" && info.element !== undefined) {
    return engine.types.describe(catalog, info.element).kind === "foreign";
  }
  return info.kind === "foreign";
}

export function typeOf(draft: Draft, node: Expression): SqlType {
  return draft.facts.get(node)?.type ?? unresolvedType;
}

/** Whether a value of one type may stand where another is wanted; true where a type is not known well enough to say. */
export function fits(draft: Draft, from: SqlType, to: SqlType, context: CoercionContext): boolean {
  if (from.id === to.id || isUnknown(draft, from) || isUnresolved(from) || isUnresolved(to)) return true;
  const { engine, catalog } = draft.context;
  if (engine.types.canCoerce(catalog, from, to, context)) return true;
  return isForeign(draft, from) || isForeign(draft, to);
}

/** Wants an expression to have a type: gives it to untyped parameters and literals. False when the expression cannot have it. */
export function coerce(draft: Draft, node: Expression, target: SqlType, context: CoercionContext): boolean {
  const facts = draft.facts.get(node);
  if (!facts || isUnresolved(facts.type)) return true;
  if (node.kind === "row") settleFields(draft, node.elements, target);
  if (!isUnknown(draft, facts.type)) return fits(draft, facts.type, target, context);
  settle(draft, node, target);
  return true;
}

/** `ROW($1, $2)` for a composite type: each untyped field gets the attribute's type (manual 8.16.2). */
export function settleFields(draft: Draft, elements: readonly Expression[], target: SqlType): void {
  const { engine, catalog } = draft.context;
  const { attributes } = engine.types.describe(catalog, engine.types.baseType(catalog, target).id);
  if (attributes?.length !== elements.length) return;
  for (const [index, { type }] of attributes.entries()) {
    const element = elements[index];
    if (element) coerce(draft, element, type, "explicit");
  }
}

/** Gives an expression of unknown type that type. */
export function settle(draft: Draft, node: Expression, target: SqlType): void {
  if (isUnknown(draft, target) || isUnresolved(target) || isPseudo(draft, target)) return;
  const facts = draft.facts.get(node);
  // A parameter that has a type here keeps it.
  if (facts && !isUnknown(draft, facts.type)) return;
  if (facts) {
    facts.type = target;
    if (node.kind === "literal" && node.type === "string") checkText(draft, node, target);
  }
  if (node.kind === "collate" || node.kind === "nullability") settle(draft, node.operand, target);
  if (node.kind === "parameter") {
    const use = useParameter(draft.parameters, node);
    if (!fixParameter(draft.parameters, use, target)) failOnTypes(draft, use, target);
  }
}

function failOnTypes(draft: Draft, use: UseDraft, here: SqlType): void {
  const { label, type } = use.slot;
  // Said once is enough: the place is not reported as untyped too.
  use.type = type;
  const hint =
    type &&
    `it is ${formatType(draft, type)} elsewhere and ${formatType(draft, here)} here: cast it to one type at each place`;
  fail(draft, use.node, "inconsistent-parameter", { name: label }, { hint });
}

/** The server reads a constant when it prepares the statement: it must be a value of its type, for an enum one of its labels. */
function checkText(draft: Draft, node: Literal, target: SqlType): void {
  const { engine, catalog } = draft.context;
  const base = engine.types.baseType(catalog, target);
  const problem = engine.types.literalProblem?.(base, node.value);
  if (problem !== undefined) fail(draft, node, "invalid-literal", { message: problem });
  const { labels } = engine.types.describe(catalog, base.id);
  if (!labels || labels.includes(node.value)) return;
  const hint = didYouMean(node.value, labels);
  fail(draft, node, "invalid-enum-value", { type: formatType(draft, target), value: node.value }, { hint });
}

/** Polymorphic types and `any` take an untyped argument as it is; a record is a type like others here. */
function isPseudo(draft: Draft, type: SqlType): boolean {
  const { engine, catalog } = draft.context;
  if (type.id === engine.semantics.types.record.id) return false;
  return engine.types.describe(catalog, type.id).kind === "pseudo";
}

/**
 * The common type of some expressions (manual 10.5), to which all are coerced; reports where there is none.
 * Without any typed expression it is text.
 */
export function unify(draft: Draft, place: string, nodes: readonly Expression[]): SqlType {
  const types = nodes.map((node) => typeOf(draft, node));
  const type = commonType(draft, types);
  if (type === undefined) {
    reportMismatch(draft, place, nodes, types);
    return unresolvedType;
  }
  for (const node of nodes) coerce(draft, node, type, "implicit");
  return type;
}

/** The common type of some types; the unresolved type when one of them is, undefined when they have none. */
export function commonType(draft: Draft, types: readonly SqlType[]): SqlType | undefined {
  if (types.some(isUnresolved)) return unresolvedType;
  const { engine, catalog } = draft.context;
  const type = engine.types.commonType(catalog, types);
  if (type !== undefined) return isUnknown(draft, type) ? engine.semantics.types.text : type;
  return types.some((candidate) => isForeign(draft, candidate)) ? unresolvedType : undefined;
}

function reportMismatch(draft: Draft, place: string, nodes: readonly Expression[], types: readonly SqlType[]): void {
  const firstIndex = types.findIndex((type) => !isUnknown(draft, type));
  const first = types[firstIndex];
  if (first === undefined) return;
  const other = types.findIndex((type, index) => index > firstIndex && commonType(draft, [first, type]) === undefined);
  const [node, type] = [nodes[other] ?? nodes[0], types[other] ?? first];
  if (!node) return;
  fail(draft, node, "no-common-type", { place, left: formatType(draft, first), right: formatType(draft, type) });
}

/** Gives a result column of unknown type its final type, down to the expressions that compute it. */
export function settleResult(draft: Draft, column: ResultDraft, type: SqlType): void {
  if (!isUnknown(draft, column.type)) return;
  column.type = type;
  if (column.expression) settle(draft, column.expression, type);
  for (const arm of column.arms ?? []) settleResult(draft, arm, type);
  if (column.origin.kind === "values") for (const cell of column.origin.cells) settle(draft, cell, type);
}

/** Columns of a result that nobody else types: untyped literals and parameters are text. */
export function settleResults(draft: Draft, columns: readonly ResultDraft[]): void {
  const { untypedResult, types } = draft.context.engine.semantics;
  for (const column of columns) settleResult(draft, column, untypedResult ?? types.text);
}

/** Wants a boolean, as WHERE and the like do. */
export function wantBoolean(draft: Draft, node: Expression, place: string): void {
  const { boolean } = draft.context.engine.semantics.types;
  if (!coerce(draft, node, boolean, "assignment")) {
    fail(draft, node, "not-boolean", { place, type: formatType(draft, typeOf(draft, node)) });
  }
}
