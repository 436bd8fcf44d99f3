import type { TypeId } from "../../../catalog/index.ts";
import { isImplicitlyCoercible } from "./coercion.ts";
import { commonTypeId } from "./common-type.ts";
import type { TypeContext } from "./type-context.ts";

/** What the polymorphic types of one call stand for; absent where nothing says so. */
export interface PolymorphicBinding {
  readonly element?: TypeId | undefined;
  readonly array?: TypeId | undefined;
  readonly range?: TypeId | undefined;
  readonly multirange?: TypeId | undefined;
}

/** The simple family (`anyelement`) and the compatible one (`anycompatible`). */
export interface PolymorphicBindings {
  readonly simple: PolymorphicBinding;
  readonly compatible: PolymorphicBinding;
}

type Role = "element" | "nonarray" | "enum" | "array" | "range" | "multirange";

const simpleRoles: ReadonlyMap<TypeId, Role> = new Map([
  ["anyelement", "element"],
  ["anynonarray", "nonarray"],
  ["anyenum", "enum"],
  ["anyarray", "array"],
  ["anyrange", "range"],
  ["anymultirange", "multirange"],
]);

const compatibleRoles: ReadonlyMap<TypeId, Role> = new Map([
  ["anycompatible", "element"],
  ["anycompatiblenonarray", "nonarray"],
  ["anycompatiblearray", "array"],
  ["anycompatiblerange", "range"],
  ["anycompatiblemultirange", "multirange"],
]);

export function isPolymorphic(id: TypeId): boolean {
  return simpleRoles.has(id) || compatibleRoles.has(id);
}

/**
 * Works out what polymorphic parameter types stand for in a call (manual 36.2.5); undefined when the arguments contradict each other.
 * Arguments of type `unknown` say nothing.
 */
export function bindPolymorphic(
  context: TypeContext,
  declared: readonly TypeId[],
  actual: readonly TypeId[],
): PolymorphicBindings | undefined {
  const simple = bindSimple(context, playersOf(simpleRoles, declared, actual));
  const compatible = simple && bindCompatible(context, playersOf(compatibleRoles, declared, actual));
  return simple && compatible && { simple, compatible };
}

/** The concrete type of a parameter or result; undefined when the call does not determine it. Other types are their own. */
export function substitute(context: TypeContext, bindings: PolymorphicBindings, id: TypeId): TypeId | undefined {
  const simple = simpleRoles.get(id);
  const role = simple ?? compatibleRoles.get(id);
  if (role === undefined) return id;
  const binding = simple === undefined ? bindings.compatible : bindings.simple;
  if (role === "range" || role === "multirange") return binding[role];
  if (role !== "array") return binding.element;
  return binding.array ?? (binding.element === undefined ? undefined : arrayOver(context, binding.element));
}

function arrayOver(context: TypeContext, element: TypeId): TypeId | undefined {
  return context.describe(element).category === "A" ? undefined : `${element}[]`;
}

interface Player {
  readonly role: Role;
  readonly actual: TypeId;
}

function playersOf(
  roles: ReadonlyMap<TypeId, Role>,
  declared: readonly TypeId[],
  actual: readonly TypeId[],
): readonly Player[] {
  return declared.flatMap((id, index) => {
    const role = roles.get(id);
    return role === undefined ? [] : [{ role, actual: actual[index] ?? "unknown" }];
  });
}

function bindSimple(context: TypeContext, players: readonly Player[]): PolymorphicBinding | undefined {
  const elements = actualsOf(players, ["element", "nonarray", "enum"]);
  const arrays = actualsOf(players, ["array"]).map(context.base);
  const ranges = bindRanges(context, players);
  if (ranges === undefined || !allEqual(arrays)) return undefined;
  const array = arrays[0];
  const fromArray = array === undefined ? [] : [elementOfArray(context, array)];
  const candidates = [...elements, ...fromArray, ...ranges.subtypes];
  const element = candidates[0];
  if (candidates.includes(undefined) || !allEqual(candidates)) return undefined;
  if (!fitsRoles(context, players, element)) return undefined;
  return { element, array, range: ranges.range, multirange: ranges.multirange };
}

function bindCompatible(context: TypeContext, players: readonly Player[]): PolymorphicBinding | undefined {
  if (players.length === 0) return {};
  const ranges = bindRanges(context, players);
  if (ranges === undefined) return undefined;
  const contributions = players
    .filter(({ role, actual }) => actual !== "unknown" && role !== "range" && role !== "multirange")
    .map(({ role, actual }) => (role === "array" ? elementOfArray(context, context.base(actual)) : actual));
  const inputs = contributions.filter((id) => id !== undefined);
  if (inputs.length < contributions.length) return undefined;
  const needsRange = players.some((player) => player.role === "range" || player.role === "multirange");
  if (needsRange && ranges.subtypes.length === 0) return inputs.length === 0 ? {} : undefined;
  const element = ranges.subtypes[0] ?? (inputs.length === 0 ? "text" : commonTypeId(context, inputs));
  if (element === undefined || !inputs.every((id) => isImplicitlyCoercible(context, id, element))) return undefined;
  if (!fitsRoles(context, players, element)) return undefined;
  return { element, array: undefined, range: ranges.range, multirange: ranges.multirange };
}

function bindRanges(context: TypeContext, players: readonly Player[]) {
  const multiranges = actualsOf(players, ["multirange"]).map(context.base);
  const ofMultiranges = multiranges.map((id) => context.describe(id).range);
  const ranges = [...actualsOf(players, ["range"]).map(context.base), ...ofMultiranges];
  const range = ranges[0];
  if (ranges.includes(undefined) || !allEqual(ranges)) return undefined;
  if (range === undefined) return { range, multirange: undefined, subtypes: [] };
  const info = context.describe(range);
  if (info.kind !== "range" || info.subtype === undefined) return undefined;
  return { range, multirange: multiranges[0] ?? info.multirange, subtypes: [info.subtype] };
}

function fitsRoles(context: TypeContext, players: readonly Player[], element: TypeId | undefined): boolean {
  if (element === undefined) return true;
  const info = context.describe(element);
  return players.every(
    ({ role }) => (role !== "nonarray" || info.category !== "A") && (role !== "enum" || info.kind === "enum"),
  );
}

/** Element of a true array (also of `int2vector` and `oidvector`). */
function elementOfArray(context: TypeContext, id: TypeId): TypeId | undefined {
  if (id === "anyarray") return "anyelement";
  const info = context.describe(id);
  return info.category === "A" || info.kind === "foreign" || id === "record[]" ? info.element : undefined;
}

function actualsOf(players: readonly Player[], roles: readonly Role[]): readonly TypeId[] {
  return players.filter(({ role, actual }) => roles.includes(role) && actual !== "unknown").map(({ actual }) => actual);
}

function allEqual(ids: readonly (TypeId | undefined)[]): boolean {
  return ids.every((id) => id === ids[0]);
}
