import type { SqlType, TypeId } from "../../../catalog/index.ts";

/** Kinds of types that MySQL's rules for results treat alike (manual 13 and 14). */
export type Family =
  | "integer"
  | "decimal"
  | "approximate"
  | "text"
  | "binary"
  | "date"
  | "datetime"
  | "time"
  | "json"
  | "geometry"
  | "other"
  | "unknown";

const families: Readonly<Record<Exclude<Family, "geometry" | "other">, string>> = {
  integer: "tinyint smallint mediumint int bigint year bit bool",
  decimal: "decimal",
  approximate: "float double",
  text: "char varchar tinytext text mediumtext longtext enum set",
  binary: "binary varbinary tinyblob blob mediumblob longblob",
  date: "date",
  datetime: "datetime timestamp",
  time: "time",
  json: "json",
  unknown: "unknown",
};

const geometryTypes: ReadonlySet<TypeId> = new Set(
  "geometry point linestring polygon multipoint multilinestring multipolygon geometrycollection".split(" "),
);

const familyOfId: ReadonlyMap<TypeId, Family> = new Map(
  Object.entries(families).flatMap(([family, ids]) =>
    ids.split(" ").map((id): [TypeId, Family] => [id, asFamily(family)]),
  ),
);

function asFamily(name: string): Family {
  for (const family of [
    "integer",
    "decimal",
    "approximate",
    "text",
    "binary",
    "date",
    "datetime",
    "time",
    "json",
  ] as const) {
    if (family === name) return family;
  }
  return "unknown";
}

/** Types that a column's definition lists the values of are texts. */
export function familyOf({ id }: SqlType): Family {
  if (id.includes(".")) return "text";
  if (geometryTypes.has(id)) return "geometry";
  return familyOfId.get(id) ?? "other";
}

export function isTemporal(type: SqlType): boolean {
  const family = familyOf(type);
  return family === "date" || family === "datetime" || family === "time";
}

/** Ids of the integers from the narrowest to the widest. */
export const integers: readonly TypeId[] = ["tinyint", "smallint", "mediumint", "int", "bigint"];

/** Digits behind the point of a temporal type: its length tells them (`datetime(3)` is 23 wide, `time(3)` 14). */
export function fractionDigits(type: SqlType): number {
  const bare = type.id === "time" ? 10 : 19;
  return type.length !== undefined && type.length > bare ? type.length - bare - 1 : 0;
}

/** Maximum digits of an integer type in front of the point (manual 13.1.2). */
export function digitsOf(type: SqlType): number {
  switch (type.id) {
    case "tinyint":
    case "bool":
      return 3;
    case "smallint":
      return 5;
    case "year":
      return 4;
    case "mediumint":
      return 8;
    case "int":
      return 10;
    case "decimal":
      return (type.length ?? 10) - (type.scale ?? 0);
    default:
      return 20;
  }
}
