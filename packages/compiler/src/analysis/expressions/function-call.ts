import { didYouMean } from "@sqlc-ts/diagnostics";
import type { FunctionDefinition, SqlType } from "../../catalog/index.ts";
import type { ArgumentCount, CallShape, FunctionResolution } from "../../engines/engine.ts";
import type { Expression, FunctionCall, Literal } from "../../syntax/ast/index.ts";
import type { Clause, FactsDraft, Scope } from "../bound.ts";
import { coerce, isForeign, isUnknown, settle, typeOf, wantBoolean } from "../coercion.ts";
import { type Comparison, wantComparable } from "../comparability.ts";
import { type Draft, fail, formatType, isUnresolved, notJudged, unresolvedFacts, unresolvedType } from "../draft.ts";
import { mayHaveUnknownExtension } from "../extensions.ts";
import { checkAggregateOrder } from "../queries/distinct.ts";
import { inClause } from "../scope.ts";
import { createFingerprints } from "../structure.ts";
import { type AggregateMark, aggregateLevel } from "./aggregate.ts";
import { bindExpression } from "./bind.ts";
import { fieldsOf } from "./composite-values.ts";
import { bindWindow } from "./window.ts";

type Found = Extract<FunctionResolution, { kind: "found" }>;

export function bindFunctionCall(draft: Draft, scope: Scope, node: FunctionCall): FactsDraft {
  const mark = { references: draft.references.length, aggregates: scope.aggregates.length };
  const windowsBefore = scope.windowCalls;
  bindInputs(draft, scope, node);
  const resolution = resolveCall(draft, node);
  if (resolution.kind !== "found") {
    const facts = unresolvedCall(draft, scope, node, resolution);
    bindOrder(draft, scope, node);
    if (node.over) bindWindow(draft, scope, node.over);
    return facts;
  }
  coerceInputs(draft, node, resolution);
  bindOrder(draft, scope, node);
  return callFacts(draft, scope, node, resolution, mark, windowsBefore);
}

/** What goes into a call: arguments, then the sort keys of WITHIN GROUP. */
function inputsOf(node: FunctionCall): readonly Expression[] {
  const keys = node.withinGroup?.map((item) => item.expression) ?? [];
  return [...node.arguments.map((argument) => argument.value), ...keys];
}

function bindInputs(draft: Draft, scope: Scope, node: FunctionCall): void {
  for (const input of inputsOf(node)) bindExpression(draft, scope, input);
  const { filter } = node;
  if (!filter) return;
  inClause(scope, "FILTER", () => bindExpression(draft, scope, filter));
  wantBoolean(draft, filter, "FILTER");
}

function shapeOf(draft: Draft, node: FunctionCall): CallShape {
  const { unknown } = draft.context.engine.semantics.types;
  const known = (type: SqlType): SqlType => (isUnresolved(type) ? unknown : type);
  const schema = node.name.parts.at(-2)?.name;
  return {
    ...(schema !== undefined && { schema }),
    name: node.name.parts.at(-1)?.name ?? "",
    arguments: node.arguments.map(({ value, name }) => ({
      type: known(typeOf(draft, value)),
      ...(name && { name: name.name }),
      ...(value.kind === "parameter" && isUnknown(draft, typeOf(draft, value)) && { isParameter: true }),
    })),
    constants: node.arguments.map(({ value }) => (isText(value) ? value.value : undefined)),
    variadic: node.arguments.some((argument) => argument.variadic),
    star: node.star,
    ...(node.withinGroup && { withinGroup: node.withinGroup.map((item) => known(typeOf(draft, item.expression))) }),
  };
}

function isText(value: Expression): value is Literal {
  return value.kind === "literal" && value.type === "string";
}

function resolveCall(draft: Draft, node: FunctionCall): FunctionResolution {
  const { engine, catalog } = draft.context;
  return engine.types.resolveFunction(catalog, shapeOf(draft, node));
}

function coerceInputs(draft: Draft, node: FunctionCall, resolution: Found): void {
  inputsOf(node).forEach((input, index) => {
    const type = resolution.argumentTypes[index];
    if (type) coerce(draft, input, type, "implicit");
  });
}

/** Sort keys are read after the arguments: a parameter has the type there that the call gave it. What DISTINCT or ORDER BY compares untyped is text. */
function bindOrder(draft: Draft, scope: Scope, node: FunctionCall): void {
  for (const { expression } of node.orderBy) {
    bindExpression(draft, scope, expression);
    if (isUnknown(draft, typeOf(draft, expression))) compareSameInputs(draft, node, expression);
    compareInput(draft, expression, "ordering");
  }
  for (const { expression } of node.withinGroup ?? []) compareInput(draft, expression, "ordering");
  if (!node.distinct) return;
  const inputs = node.arguments.map((argument) => argument.value);
  for (const input of inputs) compareInput(draft, input, "equality");
  checkAggregateOrder(
    draft,
    inputs,
    node.orderBy.map((item) => item.expression),
  );
}

/** A sort key that is the same as an argument is that argument: both are text when nothing else types them. */
function compareSameInputs(draft: Draft, node: FunctionCall, key: Expression): void {
  const print = createFingerprints(draft);
  for (const { value } of node.arguments) {
    if (print(value) === print(key)) settle(draft, value, draft.context.engine.semantics.types.text);
  }
}

function compareInput(draft: Draft, value: Expression, need: Comparison): void {
  settle(draft, value, draft.context.engine.semantics.types.text);
  wantComparable(draft, value, typeOf(draft, value), need);
}

function callFacts(
  draft: Draft,
  scope: Scope,
  node: FunctionCall,
  resolution: Found,
  mark: AggregateMark,
  windowsBefore: number,
): FactsDraft {
  const { definition } = resolution;
  checkWindow(draft, node, definition);
  if (definition.returnsSet) noteSet(draft, scope, node);
  const isAggregate = definition.kind === "aggregate" && !node.over;
  if (isAggregate && scope.windowCalls > windowsBefore) fail(draft, node, "window-in-aggregate", {});
  if (node.over) noteWindowCall(draft, scope, node);
  return {
    type: resultType(draft, node, resolution),
    nullability: notJudged,
    definition,
    argumentParameters: resolution.argumentParameters,
    ...(resolution.columns && { fields: resolution.columns }),
    ...(node.over && { window: bindWindow(draft, scope, node.over) }),
    ...(isAggregate && { aggregateOf: aggregateLevel(draft, scope, node, mark) }),
  };
}

/** An argument about which nothing is known may choose another overload, unless the result is the same for all. */
function resultType(draft: Draft, node: FunctionCall, resolution: Found): SqlType {
  const isGuess = inputsOf(node).some((input, index) => {
    const wanted = resolution.argumentTypes[index];
    return isUnresolved(typeOf(draft, input)) && wanted !== undefined && !isUnresolved(wanted);
  });
  return isGuess ? unresolvedType : resolution.returns;
}

const withoutSets: ReadonlySet<Clause> = new Set<Clause>([
  "WHERE",
  "HAVING",
  "LIMIT",
  "UPDATE",
  "RETURNING",
  "JOIN conditions",
]);

function noteSet(draft: Draft, scope: Scope, node: FunctionCall): void {
  scope.setReturning++;
  if (withoutSets.has(scope.clause)) fail(draft, node, "set-not-allowed", { place: scope.clause });
}

const windowPlaces = new Set(["SELECT", "ORDER BY", "DISTINCT ON"]);

function noteWindowCall(draft: Draft, scope: Scope, node: FunctionCall): void {
  scope.windowCalls++;
  if (!windowPlaces.has(scope.clause)) fail(draft, node, "window-not-allowed", { place: scope.clause });
}

function checkWindow(draft: Draft, node: FunctionCall, definition: FunctionDefinition): void {
  if (definition.kind === "window" && !node.over) fail(draft, node, "window-required", { name: definition.name });
  if (definition.kind === "function" && node.over) fail(draft, node, "not-an-aggregate", { name: definition.name });
}

function unresolvedCall(draft: Draft, scope: Scope, node: FunctionCall, resolution: FunctionResolution): FactsDraft {
  const field = fieldCall(draft, node);
  if (field) return field;
  const name = node.name.parts.at(-1)?.name ?? "";
  const inputs = inputsOf(node);
  const isExcused =
    mayBeForeign(draft, name, resolution) ||
    inputs.some((input) => isUnresolved(typeOf(draft, input)) || isForeign(draft, typeOf(draft, input)));
  if (!isExcused) reportCall(draft, node, name, resolution);
  else if (resolution.kind === "undefined") warnOfUnknown(draft, scope, node, name);
  return unresolvedFacts();
}

/** Whether it may be a function of which neither the engine nor the schema tells. */
function mayBeForeign(draft: Draft, name: string, { kind }: FunctionResolution): boolean {
  const { undeclaredFunctions } = draft.context.engine.semantics.leniency ?? {};
  return undeclaredFunctions && kind !== "undefined" ? false : mayHaveUnknownExtension(draft, name);
}

/** Where functions need no declaration a slip in a name looks like one of the user's own. */
function warnOfUnknown(draft: Draft, scope: Scope, node: FunctionCall, name: string): void {
  const { engine, catalog } = draft.context;
  if (!engine.semantics.leniency?.undeclaredFunctions) return;
  const own = [...catalog.schemas.values()].flatMap(({ functions }) => [...functions.keys()]);
  const isProcedure = scope.clause === "CALL arguments";
  const hint = didYouMean(name, isProcedure ? own : [...own, ...engine.types.functionNames(catalog)]);
  const code = isProcedure ? "unknown-procedure" : "unknown-function";
  fail(draft, node.name, code, { name: nameOf(node) }, { severity: "warning", hint });
}

function nameOf(node: FunctionCall): string {
  return node.name.parts.map((part) => part.name).join(".");
}

/** Functional notation: `name(t)` is `t.name` (manual 8.16.5). */
function fieldCall(draft: Draft, node: FunctionCall): FactsDraft | undefined {
  const [argument, ...others] = node.arguments;
  const name = node.name.parts[0]?.name;
  if (!argument || others.length > 0 || node.name.parts.length > 1) return undefined;
  const operand = draft.facts.get(argument.value);
  const field = operand && fieldsOf(draft, operand)?.find((candidate) => candidate.name === name);
  return field && { type: field.type, nullability: notJudged };
}

function reportCall(draft: Draft, node: FunctionCall, name: string, resolution: FunctionResolution): void {
  const { engine, catalog } = draft.context;
  if (resolution.kind === "found") return;
  if (resolution.kind === "undefined") {
    const hint = didYouMean(name, engine.types.functionNames(catalog));
    fail(draft, node.name, "undefined-function", { name: nameOf(node) }, { hint });
    return;
  }
  const inputs = inputsOf(node);
  const takesSoMany = resolution.candidates.some((candidate) => accepts(candidate, inputs.length));
  // Where no overload takes so many arguments sqlc reports it too, without their types.
  const types = inputs.map((input) => (takesSoMany ? formatType(draft, typeOf(draft, input)) : "unknown"));
  const signature = `${name}(${types.join(", ")})`;
  const hint =
    "counts" in resolution && resolution.counts ? `${name} takes ${describeCounts(resolution.counts)}` : undefined;
  const code = resolution.kind === "ambiguous" ? "ambiguous-function" : "mismatched-function";
  fail(draft, node, code, { signature }, { hint });
}

/** `1 argument`, `2 to 3 arguments`, `2 arguments or more`. */
function describeCounts(counts: readonly ArgumentCount[]): string {
  const least = Math.min(...counts.map((count) => count.least));
  const most = Math.max(...counts.map((count) => count.most));
  if (least === most) return `${least} ${least === 1 ? "argument" : "arguments"}`;
  return most === Number.POSITIVE_INFINITY ? `${least} or more arguments` : `${least} to ${most} arguments`;
}

function accepts(definition: FunctionDefinition, count: number): boolean {
  const inputs = definition.parameters.filter(({ mode }) => mode !== "out" && mode !== "table");
  const isVariadic = inputs.some(({ mode }) => mode === "variadic");
  const required = inputs.filter(({ mode, hasDefault }) => mode !== "variadic" && !hasDefault).length;
  return count >= required && (isVariadic || count <= inputs.length);
}
