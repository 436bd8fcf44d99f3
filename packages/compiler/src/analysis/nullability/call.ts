import { type FunctionDefinition, maybe, type Nullability, never } from "../../catalog/index.ts";
import type { FunctionCall } from "../../syntax/ast/index.ts";
import type { FactsDraft, Scope } from "../bound.ts";
import { hasOnlyElements } from "./array-elements.ts";
import { judgeExpression } from "./expression.ts";
import { type Judgement, levelOf } from "./judgement.ts";
import { firstMaybe, judgeAll, strictResult } from "./strict.ts";
import { frameHasCurrentRow, judgeWindowParts } from "./window.ts";

export function judgeCall(judgement: Judgement, node: FunctionCall): Nullability {
  const facts = judgement.draft.facts.get(node);
  const definition = facts?.definition;
  const isAggregate = definition?.kind === "aggregate";
  const inner = isAggregate && facts?.aggregateOf ? insideAggregate(judgement) : judgement;
  const inputs = judgeInputs(inner, node);
  if (!facts || !definition) return maybe(`nothing is known of ${node.name.parts.at(-1)?.name ?? "it"}()`);
  const name = `${definition.name}()`;
  if (isAggregate && facts.aggregateOf) return judgeAggregate(judgement, node, definition, facts.aggregateOf, inputs);
  if (facts.window) return judgeWindowCall(node, definition, facts, inputs);
  if (definition.returnsSet) return judgeSet(judgement, node, definition, name);
  return judgeScalarCall(node, definition, inputs);
}

function judgeScalarCall(
  node: FunctionCall,
  definition: FunctionDefinition,
  inputs: readonly Nullability[],
): Nullability {
  const { name, nullResult, nullFrom } = definition;
  const shown = `${name}()`;
  if (isStrictForConstant(node, definition)) return strictResult("strict", inputs, shown);
  // `concat(VARIADIC NULL)` is NULL, although `concat(NULL)` is not.
  const isSpread = node.arguments.some((argument) => argument.variadic);
  if (isSpread) return strictResult(nullResult === "never" ? "lenient" : nullResult, inputs, shown);
  if (definition.lax) return { ...maybe(`a column that ${shown} shows may be NULL`), lax: true };
  const relevant = nullFrom ? inputs.filter((_, index) => nullFrom.includes(index)) : inputs;
  return strictResult(nullResult, relevant, shown);
}

/** `extract(year from t)` is never NULL for a date that is there, `extract(month from t)` is for an infinite one. */
function isStrictForConstant(node: FunctionCall, { strictFor }: FunctionDefinition): boolean {
  const first = node.arguments[0]?.value;
  return first?.kind === "literal" && (strictFor?.includes(first.value.toLowerCase()) ?? false);
}

/** Aggregates read rows before they are grouped: no grouping set has left anything out there. */
export function insideAggregate(judgement: Judgement): Judgement {
  const { level } = judgement;
  if (!level) return judgement;
  const ungrouped = { ...level, optionalColumns: new Set<never>(), optionalKinds: new Set<never>(), isOneGroup: false };
  return { ...judgement, level: ungrouped };
}

function judgeInputs(judgement: Judgement, node: FunctionCall): Nullability[] {
  const inputs = judgeAll(
    judgement,
    node.arguments.map((argument) => argument.value),
  );
  const keys = judgeAll(judgement, node.withinGroup?.map((item) => item.expression) ?? []);
  judgeAll(
    judgement,
    node.orderBy.map((item) => item.expression),
  );
  if (node.filter) judgeExpression(judgement, node.filter);
  if (node.over?.kind === "window") judgeWindowParts(judgement, node.over);
  return [...inputs, ...keys];
}

function judgeAggregate(
  judgement: Judgement,
  node: FunctionCall,
  definition: FunctionDefinition,
  scope: Scope,
  inputs: readonly Nullability[],
): Nullability {
  const name = `${definition.name}()`;
  if (!isNullOverNoRows(definition)) return strictResult(definition.nullResult, inputs, name);
  return judgeOverRows(countingInputs(definition, inputs), {
    name,
    filtered: node.filter !== undefined,
    mayBeEmpty: levelOf(judgement, scope)?.mayBeEmpty ?? true,
  });
}

function isNullOverNoRows({ nullResult }: FunctionDefinition): boolean {
  return nullResult === "empty" || nullResult === "no-rows";
}

/** The inputs whose NULLs make an aggregate NULL: none where a NULL is a value like any other. */
function countingInputs({ nullResult }: FunctionDefinition, inputs: readonly Nullability[]): readonly Nullability[] {
  return nullResult === "no-rows" ? [] : inputs;
}

/** An aggregate that is NULL over no rows, and over rows that are all NULL. */
export function judgeOverRows(
  inputs: readonly Nullability[],
  { name, filtered, mayBeEmpty }: { readonly name: string; readonly filtered: boolean; readonly mayBeEmpty: boolean },
): Nullability {
  if (filtered) return maybe(`${name} of no rows: FILTER may leave none`);
  if (mayBeEmpty) return maybe(`${name} of no rows`);
  return firstMaybe(inputs);
}

function judgeWindowCall(
  node: FunctionCall,
  definition: FunctionDefinition,
  { window }: FactsDraft,
  inputs: readonly Nullability[],
): Nullability {
  const name = `${definition.name}()`;
  const mayBeEmpty = !frameHasCurrentRow(window?.frame);
  if (definition.kind === "aggregate" && isNullOverNoRows(definition)) {
    return judgeOverRows(countingInputs(definition, inputs), { name, filtered: node.filter !== undefined, mayBeEmpty });
  }
  if (definition.nullResult === "empty-frame" && !mayBeEmpty) return firstMaybe(inputs);
  return strictResult(definition.nullResult, inputs, name);
}

/** A strict set-returning function gives no row for a NULL argument. */
function judgeSet(judgement: Judgement, node: FunctionCall, definition: FunctionDefinition, name: string): Nullability {
  if (judgement.level?.padsRows) return maybe(`another set in the select list may be longer than that of ${name}`);
  const isSpread = definition.elements === "spread";
  if (isSpread && node.arguments.every(({ value }) => hasOnlyElements(judgement.draft, value))) return never;
  const { nullResult } = definition;
  return nullResult === "strict" || nullResult === "never" ? never : maybe(`${name} may give NULL`);
}
