import type { FunctionDefinition, SqlType, TypeId } from "../../../catalog/index.ts";
import type { CallShape, FunctionResolution } from "../../engine.ts";
import { areAcceptable } from "./acceptance.ts";
import { argumentTypesOf, type CallCandidate, findCallCandidates } from "./call-candidates.ts";
import { selectCandidates } from "./candidates.ts";
import { findCoercion } from "./coercion.ts";
import { commonTypeId } from "./common-type.ts";
import { bindPolymorphic, isPolymorphic, type PolymorphicBindings, substitute } from "./polymorphic.ts";
import type { TypeContext } from "./type-context.ts";
import { spellFunctionType } from "./type-display.ts";
import { findTypeByName } from "./type-name.ts";

/** Finds the function that a call means, by the rules of the manual's section 10.3. */
export function resolveFunction(context: TypeContext, call: CallShape): FunctionResolution {
  const definitions = context.functions(call.schema, call.name);
  const actual = argumentTypesOf(call);
  const candidates = findCallCandidates(context, call, definitions);
  const exact = candidates.filter(({ types }) => types.every((id, index) => id === actual[index]));
  if (exact[0] !== undefined && exact.length === 1) return finish(context, call, exact[0], actual);
  const cast = resolveAsCast(context, call, actual);
  if (cast !== undefined) return cast;
  if (definitions.length === 0) return { kind: "undefined" };
  const acceptable = candidates.filter(({ types }) => areAcceptable(context, actual, types));
  const [best, ...others] = acceptable.length > 1 ? selectCandidates(context, acceptable, actual) : acceptable;
  if (best === undefined) return { kind: "mismatch", candidates: definitions };
  if (others.length > 0)
    return { kind: "ambiguous", candidates: [best, ...others].map(({ definition }) => definition) };
  return finish(context, call, best, actual);
}

/** `int4('5')`, `text(name)`: a call of a type's name that is a cast which needs no function (manual 10.3, step 3). An untyped parameter is no literal. */
function resolveAsCast(
  context: TypeContext,
  call: CallShape,
  actual: readonly TypeId[],
): FunctionResolution | undefined {
  const from = actual[0];
  const isPlain = !call.star && !call.variadic && !call.withinGroup && call.arguments[0]?.name === undefined;
  if (from === undefined || actual.length !== 1 || !isPlain) return undefined;
  const target = findTypeByName(context, call.schema, call.name);
  if (target === undefined || target.kind === "composite" || target.kind === "pseudo") return undefined;
  if (call.arguments[0]?.isParameter && target.category !== "S") return undefined;
  const path = findCoercion(context, from, target.id, "explicit");
  const known = path === "cast" ? context.cast(context.base(from), context.base(target.id)) : undefined;
  if (path !== "same" && path !== "text" && known?.method !== "binary") return undefined;
  const isRowToText = path === "text" && target.category === "S" && context.describe(from).category === "C";
  if (isRowToText || (path === "text" && from === "record")) return undefined;
  return castCall(context, target.id, from);
}

function castCall(context: TypeContext, to: TypeId, from: TypeId): FunctionResolution {
  const spell = (id: TypeId) => spellFunctionType({ id }, context.catalog.defaultSchema);
  const info = context.describe(to);
  const definition: FunctionDefinition = {
    schema: info.schema,
    name: info.name,
    kind: "function",
    parameters: [{ mode: "in", type: { id: from }, sqlcType: spell(from), hasDefault: false }],
    returns: { id: to },
    returnsSet: false,
    sqlcReturns: spell(to),
    nullResult: "strict",
  };
  return { kind: "found", definition, argumentTypes: [{ id: to }], argumentParameters: [0], returns: { id: to } };
}

function finish(
  context: TypeContext,
  call: CallShape,
  candidate: CallCandidate,
  actual: readonly TypeId[],
): FunctionResolution {
  const { definition } = candidate;
  const mismatch: FunctionResolution = { kind: "mismatch", candidates: [definition] };
  const bindings = bindPolymorphic(context, candidate.types, actual);
  if (bindings === undefined || !isVariadicArray(context, call, candidate, actual)) return mismatch;
  const returns = substituteType(context, bindings, definition.returns);
  const expected = candidate.types.map((id) => substitute(context, bindings, id));
  const argumentTypes = definition.orderedSet?.hypothetical
    ? hypotheticalTypes(context, call, actual)
    : definiteTypes(expected, actual);
  const columns = outputColumns(context, bindings, definition);
  if (returns === undefined || argumentTypes === undefined || columns === "undetermined") return mismatch;
  return {
    kind: "found",
    definition,
    argumentTypes,
    argumentParameters: candidate.parameters,
    returns,
    ...(columns.length > 0 && { columns }),
  };
}

/** `f(VARIADIC x)` needs an array even where the parameter is `"any"`. */
function isVariadicArray(
  context: TypeContext,
  call: CallShape,
  candidate: CallCandidate,
  actual: readonly TypeId[],
): boolean {
  const last = actual.at(-1);
  const parameter = candidate.definition.parameters[candidate.parameters.at(-1) ?? -1];
  if (!call.variadic || parameter?.mode !== "variadic" || parameter.type.id !== "any" || last === undefined)
    return true;
  return last !== "unknown" && context.describe(context.base(last)).category === "A";
}

/** An argument of `"any"` keeps its own type. Undefined when a polymorphic parameter stays undetermined. */
function definiteTypes(
  expected: readonly (TypeId | undefined)[],
  actual: readonly TypeId[],
): readonly SqlType[] | undefined {
  const types: SqlType[] = [];
  for (const [index, id] of expected.entries()) {
    if (id === undefined) return undefined;
    types.push({ id: id === "any" ? (actual[index] ?? "unknown") : id });
  }
  return types;
}

/** Each direct argument of a hypothetical-set aggregate is brought to a common type with the sorting column in its place. */
function hypotheticalTypes(
  context: TypeContext,
  call: CallShape,
  actual: readonly TypeId[],
): readonly SqlType[] | undefined {
  const sorted = (call.withinGroup ?? []).map(({ id }) => id);
  const direct = actual.slice(0, call.arguments.length);
  if (direct.length !== sorted.length) return undefined;
  const common = direct.map((id, index) => commonTypeId(context, [sorted[index] ?? "unknown", id]));
  return definiteTypes([...common, ...common], actual);
}

function substituteType(context: TypeContext, bindings: PolymorphicBindings, type: SqlType): SqlType | undefined {
  if (!isPolymorphic(type.id)) return type;
  const id = substitute(context, bindings, type.id);
  return id === undefined ? undefined : { id };
}

interface OutputColumn {
  readonly name: string;
  readonly type: SqlType;
  readonly notNull: boolean;
}

function outputColumns(
  context: TypeContext,
  bindings: PolymorphicBindings,
  definition: FunctionDefinition,
): readonly OutputColumn[] | "undetermined" {
  const outputs = definition.parameters.filter(({ mode }) => mode !== "in" && mode !== "variadic");
  const columns: OutputColumn[] = [];
  for (const [index, output] of outputs.entries()) {
    const type = substituteType(context, bindings, output.type);
    if (type === undefined) return "undetermined";
    const notNull = output.notNull ?? false;
    columns.push({ name: output.name ?? `column${index + 1}`, type, notNull });
  }
  return columns;
}
