import type { SqlType } from "../../../catalog/index.ts";
import { commonType } from "./common-type.ts";
import { typeNamed } from "./decode-function.ts";
import { digitsOf, familyOf, fractionDigits } from "./family.ts";
import { arithmetic, numberOf } from "./operators.ts";

type Rule = (types: readonly SqlType[], units: readonly string[]) => SqlType;

const varchar: SqlType = { id: "varchar" };

/** Results that follow from the arguments (manual 14.6.2, 14.7, 14.8, 14.19.1). */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["common", commonType],
  ["number", ([type = varchar]) => (familyOf(type) === "integer" ? { ...type, id: integerId(type) } : numberOf(type))],
  ["whole", ([type = varchar]) => whole(numberOf(type))],
  ["round", ([type = varchar]) => numberOf(type)],
  ["remainder", ([left = varchar, right = varchar]) => arithmetic("%", left, right)],
  ["sum", ([type = varchar]) => sum(numberOf(type))],
  ["avg", ([type = varchar]) => average(numberOf(type))],
  [
    "bits",
    ([type = varchar]) => (familyOf(type) === "binary" ? { id: "varbinary" } : { id: "bigint", unsigned: true }),
  ],
  ["convert", ([type = varchar], sets) => (sets.at(-1) === "binary" ? { id: "varbinary" } : textLike([type]))],
  ["long_text", (types) => ({ id: hasBinary(types) ? "longblob" : "longtext" })],
  ["text", (types) => (hasBinary(types) ? { id: "varbinary" } : textLike(types))],
  ["date_add", ([date = varchar], [unit = ""]) => dateAdd(date, unit)],
  ["timestamp_add", ([, , date = varchar], [unit = ""]) => dateAdd(date, unit)],
  ["time_add", ([type = varchar]) => timeAdd(type)],
  ["str_to_date", (_, formats) => parsedDate(formats.at(-1))],
  ["unix_timestamp", ([type = varchar]) => unixTimestamp(type)],
]);

/** The type of a call from its fact's `returns`. `units` are the constants among the arguments that name units. */
export function resultType(returns: string, types: readonly SqlType[], units: readonly string[]): SqlType {
  const [rule = "", positions] = returns.split(":");
  if (rule === "argument") return types[Number(positions)] ?? varchar;
  const chosen = positions?.split(",").map((position) => types[Number(position)]) ?? types;
  const found = rules.get(rule);
  return found
    ? found(
        chosen.filter((type) => type !== undefined),
        units,
      )
    : typeNamed(returns);
}

function integerId({ id }: SqlType): string {
  return id === "bool" || id === "year" ? "int" : id === "bit" ? "bigint" : id;
}

function whole(type: SqlType): SqlType {
  if (type.id !== "decimal") return type;
  return digitsOf(type) > 18 ? { id: "decimal", length: digitsOf(type) + 1, scale: 0 } : { id: "bigint" };
}

function sum(type: SqlType): SqlType {
  if (type.id === "double") return type;
  const scale = type.scale ?? 0;
  return { id: "decimal", length: Math.min(digitsOf(type) + 22 + scale, 65), scale };
}

function average(type: SqlType): SqlType {
  if (type.id === "double") return type;
  const scale = Math.min((type.scale ?? 0) + 4, 30);
  return { id: "decimal", length: Math.min(digitsOf(type) + scale, 65), scale };
}

/** Text in, text out, as long as the longest may be. */
function textLike(types: readonly SqlType[]): SqlType {
  const isLong = types.some(({ id }) => id === "mediumtext" || id === "longtext" || id === "json" || id === "text");
  return isLong ? { id: "longtext" } : varchar;
}

function hasBinary(types: readonly SqlType[]): boolean {
  return types.some((type) => familyOf(type) === "binary");
}

/** A time plus a time (manual 14.7, ADDTIME); anything that is neither date nor time is text. */
function timeAdd(type: SqlType): SqlType {
  const family = familyOf(type);
  if (family === "date") return { id: "datetime" };
  return family === "datetime" || family === "time" ? type : varchar;
}

const timeUnit = /hour|minute|second/;

/** A date plus an interval of days stays a date; with hours it is a time of day; a text stays text (manual 14.7, DATE_ADD). */
function dateAdd(date: SqlType, unit: string): SqlType {
  const hasTime = timeUnit.test(unit);
  const length = unit.endsWith("microsecond") ? 26 : 19;
  switch (familyOf(date)) {
    case "date":
      return hasTime ? { id: "datetime", length } : date;
    case "datetime":
      return { id: "datetime", length: Math.max(length, date.length ?? 19) };
    case "time":
      return hasTime ? date : { id: "datetime" };
    default:
      return varchar;
  }
}

/** By the parts that a constant format has (manual 14.7, STR_TO_DATE). */
function parsedDate(format: string | undefined): SqlType {
  if (format === undefined) return { id: "datetime" };
  const hasTime = /%[fHhIiklprSsT]/.test(format);
  const hasDate = /%[abcDdejMmUuVvWwXxYy]/.test(format);
  return { id: hasTime && !hasDate ? "time" : hasTime ? "datetime" : "date" };
}

function unixTimestamp(type: SqlType): SqlType {
  const scale = familyOf(type) === "text" ? 6 : fractionDigits(type);
  return scale > 0 ? { id: "decimal", length: 11 + scale, scale } : { id: "bigint" };
}
