import type { SqlType, TypeId } from "../../../catalog/index.ts";
import { baseOf, isNumeric, isWide, storageOf } from "./affinity.ts";

/** A value of any storage class. */
export const dynamicType: SqlType = { id: "dynamic" };

/**
 * The type of a value that is one of several: SQLite converts nothing, so only what all of them promise is known. A convention and a value
 * of the kind that it is stored as (`coalesce(created, '')`) keep the convention; times are texts here, which a number is not.
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
  if (leftBase === rightBase) return isWide(left.id) || isWide(right.id) ? { id: "bigint" } : { id: leftBase };
  if (isTime(leftBase) && isTime(rightBase)) return { id: "text" };
  if (keeps(leftBase, rightBase)) return left;
  if (keeps(rightBase, leftBase)) return right;
  return isNumeric(leftBase) && isNumeric(rightBase) ? { id: "numeric" } : dynamicType;
}

function keeps(convention: TypeId, other: TypeId): boolean {
  if (isTime(convention)) return other === "text";
  return convention !== "numeric" && storageOf(convention).includes(other);
}

function isTime(base: TypeId): boolean {
  return base === "date" || base === "datetime" || base === "time";
}
