import type { Catalog, FunctionDefinition, SqlType } from "../../../catalog/index.ts";
import { findUserFunctions } from "../../../catalog/lookup.ts";
import type { ArgumentCount, CallShape, FunctionResolution } from "../../engine.ts";
import { commonType } from "./common-type.ts";
import type { MysqlFunction } from "./decode-function.ts";
import { isTemporal } from "./family.ts";
import type { MysqlFunctions } from "./function-index.ts";
import { resultType } from "./result-type.ts";

/** Functions differ by the number of their arguments alone; the user's own come second, as names of MySQL's cannot be taken. */
export function resolveFunction(index: MysqlFunctions, catalog: Catalog, call: CallShape): FunctionResolution {
  const candidates = call.schema === undefined ? index.named(call.name) : [];
  const count = call.star ? 1 : call.arguments.length;
  const found = candidates.find((candidate) => takes(candidate, count));
  if (found) return builtIn(found, call);
  const own = findUserFunctions(catalog, call.schema, call.name);
  if (own.length > 0) return userFunction(own, call);
  if (candidates.length === 0) return { kind: "undefined" };
  return {
    kind: "mismatch",
    candidates: candidates.map(({ definition }) => definition),
    counts: candidates.map(countOf),
  };
}

function takes({ minimum, maximum, inPairs }: MysqlFunction, count: number): boolean {
  return count >= minimum && count <= maximum && !(inPairs && (count - minimum) % 2 === 1);
}

function builtIn(found: MysqlFunction, call: CallShape): FunctionResolution {
  const types = call.arguments.map(({ type }) => type);
  const wanted = types.map((type, position) => argumentType(found, types, type, position));
  const last = found.definition.parameters.length - 1;
  return {
    kind: "found",
    definition: definitionFor(found, types, call.constants ?? []),
    argumentTypes: wanted,
    argumentParameters: types.map((_, position) => Math.min(position, last)),
    returns: resultType(found.returns, wanted, call.constants?.filter((text) => text !== undefined) ?? []),
  };
}

/** What an untyped argument is taken to be. */
function argumentType(
  { definition, returns }: MysqlFunction,
  types: readonly SqlType[],
  type: SqlType,
  position: number,
): SqlType {
  if (type.id !== "unknown") return type;
  const [rule, positions] = returns.split(":");
  const others = positions?.split(",").map(Number);
  if (rule === "common" && (others?.includes(position) ?? true)) {
    return commonType(types.filter((_, index) => others?.includes(index) ?? true));
  }
  const parameter = definition.parameters[Math.min(position, definition.parameters.length - 1)];
  return parameter?.type ?? type;
}

/** The parts of a date that is there are there. */
function definitionFor(
  { definition, temporal, formatted }: MysqlFunction,
  types: readonly SqlType[],
  constants: readonly (string | undefined)[],
): FunctionDefinition {
  const isStrict =
    (temporal && types.every(isTemporal)) || (formatted && isTemporalType(types[0]) && isPlainFormat(constants.at(-1)));
  return isStrict ? { ...definition, nullResult: "strict" } : definition;
}

function isTemporalType(type: SqlType | undefined): boolean {
  return type !== undefined && isTemporal(type);
}

/** The zero date has no day of the week or year and no name of a month: DATE_FORMAT gives NULL where the format asks for one. */
function isPlainFormat(format: string | undefined): boolean {
  return format !== undefined && !/%[abjMWw]/.test(format);
}

function userFunction(candidates: readonly FunctionDefinition[], call: CallShape): FunctionResolution {
  const definition = candidates.find(({ parameters }) => parameters.length === call.arguments.length);
  if (!definition) {
    const counts = candidates.map(({ parameters: { length } }) => ({ least: length, most: length }));
    return { kind: "mismatch", candidates, counts };
  }
  return {
    kind: "found",
    definition: { ...definition, nullResult: "any" },
    argumentTypes: definition.parameters.map(({ type }) => type),
    argumentParameters: definition.parameters.map((_, position) => position),
    returns: definition.returns,
  };
}

function countOf({ minimum, maximum }: MysqlFunction): ArgumentCount {
  return { least: minimum, most: maximum };
}
