import type { FunctionDefinition, TypeId } from "../../../catalog/index.ts";
import type { CallShape } from "../../engine.ts";
import type { Candidate } from "./candidates.ts";
import type { TypeContext } from "./type-context.ts";

/** One way to read a call: a definition, with defaults, names and VARIADIC worked out. */
export interface CallCandidate extends Candidate {
  readonly definition: FunctionDefinition;
  /** For each argument the index of its parameter in `definition.parameters`. */
  readonly parameters: readonly number[];
  /** Position of the definition's schema in the search path. */
  readonly rank: number;
  /** How many arguments went into an expanded VARIADIC parameter. */
  readonly expanded: number;
  readonly defaultsUsed: boolean;
}

interface Input {
  readonly index: number;
  readonly name: string | undefined;
  readonly type: TypeId;
  readonly hasDefault: boolean;
}

/** The types of a call's arguments, those of WITHIN GROUP behind the others. */
export function argumentTypesOf(call: CallShape): readonly TypeId[] {
  return [...call.arguments.map(({ type }) => type.id), ...(call.withinGroup ?? []).map(({ id }) => id)];
}

/**
 * The ways in which each definition can take the call by the number and names of its arguments (manual 10.3, step 1). VARIADIC in the call only means that no
 * parameter is expanded: functions without a variadic parameter may take it too.
 */
export function findCallCandidates(
  context: TypeContext,
  call: CallShape,
  definitions: readonly FunctionDefinition[],
): readonly CallCandidate[] {
  const ranks = new Map(["pg_catalog", ...context.catalog.searchPath].map((schema, rank) => [schema, rank]));
  const candidates = definitions
    .filter((definition) => fitsSyntax(call, definition))
    .map((definition) => matchDefinition(context, call, definition, ranks.get(definition.schema) ?? ranks.size))
    .filter((candidate) => candidate !== undefined);
  return candidates.filter((candidate) => !candidates.some((other) => hides(other, candidate)));
}

function fitsSyntax(call: CallShape, definition: FunctionDefinition): boolean {
  if ((call.withinGroup !== undefined) !== (definition.orderedSet !== undefined)) return false;
  const isAggregate = definition.kind === "aggregate";
  if (call.star) return isAggregate && definition.parameters.length === 0;
  return !isAggregate || definition.parameters.length > 0;
}

/** With the same argument types the schema that comes first in the search path wins, then the one without VARIADIC. */
function hides(other: CallCandidate, candidate: CallCandidate): boolean {
  if (other === candidate || !sameTypes(other.types, candidate.types)) return false;
  if (other.rank !== candidate.rank) return other.rank < candidate.rank;
  return candidate.expanded > 0 && other.expanded < candidate.expanded;
}

function sameTypes(left: readonly TypeId[], right: readonly TypeId[]): boolean {
  return left.length === right.length && left.every((id, index) => id === right[index]);
}

function matchDefinition(
  context: TypeContext,
  call: CallShape,
  definition: FunctionDefinition,
  rank: number,
): CallCandidate | undefined {
  const inputs = inputsOf(definition);
  const last = definition.parameters[inputs.at(-1)?.index ?? -1];
  const isVariadic = last?.mode === "variadic" && !call.variadic;
  const count = argumentTypesOf(call).length;
  const hasNames = call.arguments.some(({ name }) => name !== undefined);
  if (isVariadic && count >= inputs.length && !hasNames)
    return expandVariadic(context, definition, inputs, count, rank);
  // An "any" that is not expanded, or several arguments for one array parameter, have no plain form.
  if (count > inputs.length || (isVariadic && hasNames)) return undefined;
  const positions = assignArguments(call, inputs, count);
  if (positions === undefined) return undefined;
  return {
    definition,
    types: positions.map((input) => input.type),
    parameters: positions.map((input) => input.index),
    rank,
    expanded: 0,
    defaultsUsed: count < inputs.length,
  };
}

function inputsOf(definition: FunctionDefinition): readonly Input[] {
  const takesOut = definition.kind === "procedure";
  return definition.parameters.flatMap(({ mode, name, type, hasDefault }, index) =>
    mode === "table" || (mode === "out" && !takesOut) ? [] : [{ index, name, type: type.id, hasDefault }],
  );
}

function expandVariadic(
  context: TypeContext,
  definition: FunctionDefinition,
  inputs: readonly Input[],
  count: number,
  rank: number,
): CallCandidate | undefined {
  const last = inputs.at(-1);
  if (last === undefined) return undefined;
  const element = last.type === "any" ? "any" : variadicElement(context, last.type);
  const fixed = inputs.slice(0, -1);
  const expanded = count - fixed.length;
  return {
    definition,
    types: [...fixed.map(({ type }) => type), ...Array.from({ length: expanded }, () => element)],
    parameters: [...fixed.map(({ index }) => index), ...Array.from({ length: expanded }, () => last.index)],
    rank,
    expanded,
    defaultsUsed: false,
  };
}

function variadicElement(context: TypeContext, array: TypeId): TypeId {
  if (array === "anyarray") return "anyelement";
  if (array === "anycompatiblearray") return "anycompatible";
  return context.describe(array).element ?? array;
}

/** Positional arguments first, then named ones; what is left needs a default. */
function assignArguments(call: CallShape, inputs: readonly Input[], count: number): readonly Input[] | undefined {
  const left = [...inputs];
  const assigned: Input[] = [];
  for (let position = 0; position < count; position++) {
    const name = call.arguments[position]?.name;
    const index = name === undefined ? 0 : left.findIndex((input) => input.name === name);
    const [input] = index < 0 ? [] : left.splice(index, 1);
    if (input === undefined) return undefined;
    assigned.push(input);
  }
  return left.every((input) => input.hasDefault) ? assigned : undefined;
}
