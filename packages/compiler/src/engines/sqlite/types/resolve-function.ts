import type { FunctionDefinition, SqlType } from "../../../catalog/index.ts";
import type { ArgumentCount, CallShape, FunctionResolution } from "../../engine.ts";
import { baseOf } from "./affinity.ts";
import { commonType, dynamicType } from "./common-type.ts";
import { countsFractions, hasSureArguments, isStrictForNumbers, timeArgument } from "./constant-arguments.ts";
import type { SqliteFunction } from "./decode-function.ts";
import type { SqliteFunctions } from "./function-index.ts";
import { arithmetic } from "./operators.ts";

/** Functions differ by the number of their arguments alone; any value is accepted for any of them. */
export function resolveFunction(index: SqliteFunctions, call: CallShape): FunctionResolution {
  const candidates = call.schema === undefined ? index.named(call.name) : [];
  if (candidates.length === 0) return { kind: "undefined" };
  const count = call.arguments.length;
  const found = candidates.find(({ minimum, maximum }) => count >= minimum && count <= maximum);
  if (!found)
    return {
      kind: "mismatch",
      candidates: candidates.map(({ definition }) => definition),
      counts: candidates.map(countOf),
    };
  const types = call.arguments.map(({ type }) => type);
  const wanted = types.map((type, position) => argumentType(found, types, type, position, call));
  return {
    kind: "found",
    definition: definitionFor(found, types, call),
    argumentTypes: wanted,
    argumentParameters: types.map((_, position) => Math.min(position, found.definition.parameters.length - 1)),
    returns:
      found.returns === "seconds" ? { id: countsFractions(call) ? "real" : "integer" } : resultType(found, wanted),
    ...(found.columns.length > 0 && { columns: found.columns }),
  };
}

/** What an untyped argument is taken to be. */
function argumentType(
  { definition, returns }: SqliteFunction,
  types: readonly SqlType[],
  type: SqlType,
  position: number,
  call: CallShape,
): SqlType {
  if (type.id !== "unknown") return type;
  const time = timeArgument(definition.name, call, position);
  if (time) return time;
  if (returns === "common") return commonType(types);
  if (returns === "branches") return branchArgument(types, position);
  if (returns === "defaulted" && position === 2) return types[0] ?? type;
  const parameter = definition.parameters[Math.min(position, definition.parameters.length - 1)];
  return parameter?.type ?? type;
}

function resultType({ definition, returns }: SqliteFunction, types: readonly SqlType[]): SqlType {
  if (returns.startsWith("argument:")) return types[Number(returns.slice("argument:".length))] ?? definition.returns;
  // Several paths make an array of what is found.
  if (returns.startsWith("extract:")) return types.length > 2 ? { id: returns.slice("extract:".length) } : dynamicType;
  const [first] = types;
  switch (returns) {
    case "common":
      return commonType(types);
    case "branches":
      return commonType(branchesOf(types.length).flatMap((position) => types[position] ?? []));
    case "defaulted":
      return commonType([types[0], types[2]].filter((type) => type !== undefined));
    case "part":
      return isBytes(first) ? (first ?? definition.returns) : { id: "text" };
    case "number":
    case "sum":
      return first ? arithmetic(first, first) : definition.returns;
    default:
      return definition.returns;
  }
}

/** A value is like the others, a condition is a number. */
function branchArgument(types: readonly SqlType[], position: number): SqlType {
  const branches = branchesOf(types.length);
  if (!branches.includes(position)) return { id: "integer" };
  return commonType(branches.flatMap((branch) => types[branch] ?? []));
}

/** `iif(condition, value, …, otherwise)`: the values. */
function branchesOf(count: number): number[] {
  const positions = Array.from({ length: count }, (_, position) => position);
  return positions.filter((position) => position % 2 === 1 || position === count - 1);
}

/** A part of a blob is a blob, and NULL where there is nothing of it. */
function isBytes(type: SqlType | undefined): boolean {
  return type !== undefined && (type.id === dynamicType.id || baseOf(type.id) === "blob");
}

/** `iif` is NULL where one of its values is, or where none is chosen. */
function definitionFor(
  { definition, branches, returns }: SqliteFunction,
  types: readonly SqlType[],
  call: CallShape,
): FunctionDefinition {
  if (hasSureArguments(definition.name, call)) return { ...definition, nullResult: "never" };
  if (isStrictForNumbers(definition.name, call)) return { ...definition, nullResult: "strict" };
  if (returns === "part" && isBytes(types[0])) return { ...definition, nullResult: "strict-or-null" };
  const count = types.length;
  if (returns.startsWith("extract:") && count > 2) return { ...definition, nullResult: "strict" };
  if (!branches) return definition;
  if (count % 2 === 0) return { ...definition, nullResult: "any" };
  return { ...definition, nullResult: "lenient", nullFrom: branchesOf(count) };
}

function countOf({ minimum, maximum }: SqliteFunction): ArgumentCount {
  return { least: minimum, most: maximum };
}
