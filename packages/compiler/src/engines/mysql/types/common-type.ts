import type { SqlType } from "../../../catalog/index.ts";
import { digitsOf, type Family, familyOf, fractionDigits, integers } from "./family.ts";

/**
 * The type of a value that is one of several, as in UNION, CASE, COALESCE, IF, GREATEST (manual 14.5, 15.2.18): the widest of their family;
 * exact and approximate numbers together are approximate, dates and times of different kinds DATETIME, and anything else together is text.
 */
export function commonType(types: readonly SqlType[]): SqlType {
  const [first, ...others] = types.filter(({ id }) => id !== "unknown");
  return first ? others.reduce(united, first) : { id: "unknown" };
}

function united(left: SqlType, right: SqlType): SqlType {
  if (left.id === right.id && left.unsigned === right.unsigned && left.id !== "decimal") return wider(left, right);
  const families: readonly Family[] = [familyOf(left), familyOf(right)];
  const both = (family: Family) => families.every((candidate) => candidate === family);
  const among = (...allowed: Family[]) => families.every((candidate) => allowed.includes(candidate));
  if (both("integer")) return widestInteger(left, right);
  if (among("integer", "decimal")) return widestDecimal(left, right);
  if (among("integer", "decimal", "approximate")) return { id: "double" };
  if (among("date", "datetime", "time")) return widestTime(left, right);
  if (both("geometry")) return { id: "geometry" };
  if (families.includes("binary")) return { id: families.includes("json") ? "longblob" : binaryId(left, right) };
  return { id: textId(left, right) };
}

function wider(left: SqlType, right: SqlType): SqlType {
  return (right.length ?? 0) > (left.length ?? 0) ? right : left;
}

/** A signed and an unsigned integer need the next wider signed one; BIGINT has none. */
function widestInteger(left: SqlType, right: SqlType): SqlType {
  const [leftRank, rightRank] = [rank(left), rank(right)];
  const isUnsigned = [left, right].map((type) => type.unsigned === true || type.id === "bit");
  const widest = Math.max(leftRank, rightRank);
  if (isUnsigned[0] === isUnsigned[1]) return integerOf(widest, isUnsigned[0] === true);
  const unsignedRank = isUnsigned[0] ? leftRank : rightRank;
  const signedRank = isUnsigned[0] ? rightRank : leftRank;
  if (signedRank > unsignedRank) return integerOf(signedRank, false);
  const next = unsignedRank + 1;
  return next < integers.length ? integerOf(next, false) : { id: "decimal", length: 20, scale: 0 };
}

function rank({ id }: SqlType): number {
  if (id === "bool" || id === "year") return integers.indexOf("int");
  if (id === "bit") return integers.indexOf("bigint");
  return integers.indexOf(id);
}

function integerOf(position: number, unsigned: boolean): SqlType {
  const id = integers[position] ?? "bigint";
  return unsigned ? { id, unsigned } : { id };
}

function widestDecimal(left: SqlType, right: SqlType): SqlType {
  const scale = Math.max(left.scale ?? 0, right.scale ?? 0);
  return { id: "decimal", length: Math.min(Math.max(digitsOf(left), digitsOf(right)) + scale, 65), scale };
}

function widestTime(left: SqlType, right: SqlType): SqlType {
  const digits = Math.max(fractionDigits(left), fractionDigits(right));
  return { id: "datetime", length: digits === 0 ? 19 : 20 + digits };
}

const binaries = ["binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob"];
const texts = ["char", "varchar", "tinytext", "text", "mediumtext", "longtext"];

function binaryId(left: SqlType, right: SqlType): string {
  return binaries[Math.max(size(left, binaries), size(right, binaries), 1)] ?? "varbinary";
}

function textId(left: SqlType, right: SqlType): string {
  const isLong = [left, right].some((type) => ["json", "geometry"].includes(familyOf(type)));
  return isLong ? "longtext" : (texts[Math.max(size(left, texts), size(right, texts), 1)] ?? "varchar");
}

function size({ id }: SqlType, order: readonly string[]): number {
  return Math.max(order.indexOf(id), texts.indexOf(id));
}
