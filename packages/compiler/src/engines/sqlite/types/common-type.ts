import type { SqlType } from "../../../catalog/index.ts";
import { baseOf, isNumeric, storageOf } from "./affinity.ts";

/** A value of any storage class. */
export const dynamicType: SqlType = { id: "dynamic" };

/**
 * The type of a value that is one of several: SQLite converts nothing, so only what all of them promise is known. A convention and a value
 * of the kind that it is stored as (`coalesce(created, '')`) keep the convention.
 */
export function commonType(types: readonly SqlType[]): SqlType {
  const known = types.filter(({ id }) => id !== "unknown");
  const [first, ...others] = known;
  if (!first) return { id: "unknown" };
  return others.reduce(united, first);
}

function united(left: SqlType, right: SqlType): SqlType {
  if (left.id === right.id) return left;
  const [leftBase, rightBase] = [baseOf(left.id), baseOf(right.id)];
  if (leftBase === rightBase) return { id: leftBase };
  if (storageOf(leftBase).includes(rightBase) && leftBase !== "numeric") return left;
  if (storageOf(rightBase).includes(leftBase) && rightBase !== "numeric") return right;
  return isNumeric(leftBase) && isNumeric(rightBase) ? { id: "numeric" } : dynamicType;
}
