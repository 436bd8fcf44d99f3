import type { Catalog, SqlType, TypeId } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";

/** Types whose values generators treat alike, so that naming one for another misleads nobody. */
const stringFamily: ReadonlySet<TypeId> = new Set(["text", "varchar", "bpchar", "name", "public.citext", "citext"]);

/** Whether a spelling that denotes `left` tells no lie about a value of type `right`: the same type but for domains and kinds of strings. */
export function denotesSame(engine: Engine, catalog: Catalog, left: SqlType, right: SqlType): boolean {
  if (left.id === right.id) return true;
  const leftBase = baseId(engine, catalog, left);
  const rightBase = baseId(engine, catalog, right);
  if (leftBase === rightBase) return true;
  if (isString(leftBase) && isString(rightBase)) return true;
  if (!leftBase.endsWith("[]") || !rightBase.endsWith("[]")) return false;
  return denotesSame(engine, catalog, elementOf(leftBase), elementOf(rightBase));
}

/** Whether every value of `given` is accepted where `wanted` is expected. */
export function isAccepted(engine: Engine, catalog: Catalog, given: SqlType, wanted: SqlType): boolean {
  return denotesSame(engine, catalog, given, wanted) || engine.types.canCoerce(catalog, given, wanted, "implicit");
}

function baseId(engine: Engine, catalog: Catalog, type: SqlType): TypeId {
  return engine.types.baseType(catalog, type).id;
}

function elementOf(array: TypeId): SqlType {
  return { id: array.slice(0, -2) };
}

/** `citext` lives in whatever schema its extension was created in. */
function isString(id: TypeId): boolean {
  return stringFamily.has(id) || id.endsWith(".citext");
}
