import { type Catalog, findUserType, type TypeId } from "../../../catalog/index.ts";
import type { CallShape, FunctionResolution, OperatorResolution, TypeSystem } from "../../engine.ts";
import type { FactIndex } from "./fact-index.ts";
import { resolveFunction } from "./resolve-function.ts";
import { resolveOperator } from "./resolve-operator.ts";
import type { TypeContext } from "./type-context.ts";

// What only the engine's own types and overloads decide is the same for every catalog: it is worked out once.
// Comparing two strings means looking at sixty overloads of `=`, and most queries do it.

/** Whether only the engine's own types take part, as far as their names tell. */
function areOwnTypes(ids: readonly TypeId[]): boolean {
  return !ids.some((id) => id.includes("."));
}

export function rememberOperators(
  core: FactIndex,
  within: (catalog: Catalog) => TypeContext,
): TypeSystem["resolveOperator"] {
  const known = new Map<string, OperatorResolution>();
  return (catalog, { schema, name }, left, right) => {
    const context = within(catalog);
    const ids = left === undefined ? [right.id] : [left.id, right.id];
    const resolve = () => resolveOperator(context, schema, name, left?.id, right.id);
    if (!areOwnTypes(ids) || context.operators(schema, name) !== core.operators(name)) return resolve();
    return remember(known, `${name} ${ids.join(" ")}`, resolve);
  };
}

export function rememberFunctions(
  core: FactIndex,
  within: (catalog: Catalog) => TypeContext,
): TypeSystem["resolveFunction"] {
  const known = new Map<string, FunctionResolution>();
  return (catalog, call) => {
    const context = within(catalog);
    const key = plainCallKey(call);
    const resolve = () => resolveFunction(context, call);
    if (key === undefined || !isOwnFunction(core, context, call)) return resolve();
    return remember(known, key, resolve);
  };
}

function isOwnFunction(core: FactIndex, context: TypeContext, call: CallShape): boolean {
  const own = core.functions(call.name);
  if (own.length === 0 || context.functions(call.schema, call.name) !== own) return false;
  // A call of a type's name may be a cast.
  return findUserType(context.catalog, undefined, call.name) === undefined;
}

/** Undefined for calls with names, VARIADIC, `*` or WITHIN GROUP, and over types that are not the engine's own. */
function plainCallKey(call: CallShape): string | undefined {
  const ids = call.arguments.map(({ type, isParameter }) => (isParameter ? `$${type.id}` : type.id));
  const isPlain = !call.variadic && !call.star && call.withinGroup === undefined;
  if (!isPlain || !areOwnTypes(ids) || call.arguments.some(({ name }) => name !== undefined)) return undefined;
  return `${call.name} ${ids.join(" ")}`;
}

function remember<Value>(known: Map<string, Value>, key: string, compute: () => Value): Value {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = compute();
  known.set(key, value);
  return value;
}
