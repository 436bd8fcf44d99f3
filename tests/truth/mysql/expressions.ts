import { functions } from "../../../packages/compiler/src/engines/mysql/gen/functions.ts";
import type { Random } from "../../parser/random.ts";
import { type CallShape, readCallShapes } from "../call-shapes.ts";
import type { Family, VisibleColumn } from "./schema.ts";

/** What an expression may name, and whether it may aggregate. */
export interface Place {
  readonly random: Random;
  readonly columns: readonly VisibleColumn[];
}

const paths = ["'$.a'", "'$.b[1]'", "'$.c'", "'$.zz'"];
const constants = ["0", "1", "-2", "2.5", "1e2", "'a'", "'12'", "''", "true", "'2024-05-06'"];
const operators = "+ - * / % DIV & | ^ << >> < <= > >= = <> <=> AND OR XOR LIKE REGEXP".split(" ");
const casts = ["SIGNED", "UNSIGNED", "CHAR", "CHAR(3)", "BINARY", "DECIMAL(8,2)", "DATE", "DATETIME", "TIME", "DOUBLE"];
const units = ["DAY", "MONTH", "YEAR", "HOUR", "SECOND", "MICROSECOND", "WEEK"];

/**
 * Functions that cannot be tried: MariaDB lacks them or has them for other types than MySQL, or MySQL lacks them, their value is another each time, or they
 * do something.
 */
const excluded =
  /^(st_|mbr|json_(storage|value|table|objectagg|overlaps|schema|contains_path|search)|is_uuid|uuid|bin_to_uuid|get_lock|release|sleep|benchmark|rand|random_bytes|load_file|master_|source_|wait_for|gtid_|statement_digest|regexp_like|any_value|greatest|least|inet6_aton|is_used_lock|export_set|maketime|time_to_sec|sec_to_time|from_unixtime|grouping|default|values|name_const|point|linestring|polygon|multi|geom|weight_string|validate_password|roles_graphml|ps_|format_bytes|format_pico|icu_version|can_access|internal_|aes_|encode|decode|des_|encrypt|old_password|password|uncompress|compress|extractvalue|updatexml|interval|convert_tz|last_insert_id|found_rows|row_count|version|user|current_|session_user|system_user|schema|database|connection_id|now|sysdate|curdate|curtime|localtime|utc_|unix_timestamp|timestampdiff|timestampadd|adddate|subdate|date_add|date_sub|get_format|extract|convert|trim|position|char|bit_count|vector|string_to|distance|to_vector|from_vector|column_)/;

/** With arguments of other kinds MariaDB has results of those kinds, or fractions. */
const onlyFitting: ReadonlySet<string> = new Set([
  "round",
  "truncate",
  "str_to_date",
  "abs",
  "ceil",
  "ceiling",
  "floor",
]);

export const callables: readonly CallShape[] = readCallShapes(functions).filter(({ name }) => !excluded.test(name));

const wanted: Readonly<Record<string, Family>> = {
  int: "integer",
  bigint: "integer",
  double: "double",
  decimal: "decimal",
  varchar: "text",
  longtext: "text",
  longblob: "binary",
  json: "json",
  date: "date",
  datetime: "datetime",
  time: "time",
};

export function randomExpression(place: Place, depth: number): string {
  const { random } = place;
  const inner = (): string => (depth <= 0 || random.below(3) === 0 ? leaf(place) : randomExpression(place, depth - 1));
  switch (random.below(18)) {
    case 16:
    case 17:
      return subquery(place);
    case 0:
      return `CASE WHEN ${inner()} THEN ${inner()} ${random.below(2) === 0 ? "" : `ELSE ${inner()} `}END`;
    case 1:
      return `CAST(${inner()} AS ${random.pick(casts) ?? "CHAR"})`;
    case 2:
      return `(${inner()} ${random.pick(["BETWEEN", "NOT BETWEEN"]) ?? ""} ${inner()} AND ${inner()})`;
    case 3:
      return `(${inner()} IN (${inner()}, ${inner()}))`;
    case 4:
      return random.below(2) === 0 ? `(NOT ${inner()})` : `(${random.pick(["-", "~"]) ?? "-"}${number(place)})`;
    case 5:
      return `coalesce(${inner()}, ${inner()})`;
    case 6:
      return `(${inner()} IS ${random.pick(["NULL", "NOT NULL", "TRUE", "NOT FALSE"]) ?? "NULL"})`;
    case 7:
      return dateArithmetic(place);
    case 8:
      return conditional(place, inner);
    case 9:
    case 10:
    case 11:
      return call(place, "function", inner);
    default:
      return `(${inner()} ${random.pick(operators) ?? "+"} ${inner()})`;
  }
}

/** MariaDB compares texts with numbers as numbers in GREATEST and LEAST, MySQL as texts (manual 14.4.2): there both are of one family. */
function conditional({ random, columns }: Place, inner: () => string): string {
  switch (random.below(4)) {
    case 0:
      return `IF(${inner()}, ${inner()}, ${inner()})`;
    case 1:
      return `IFNULL(${inner()}, ${inner()})`;
    case 2:
      return `NULLIF(${inner()}, ${inner()})`;
    default: {
      const first = random.pick(columns.filter(({ family }) => family !== "listed"));
      const other = random.pick(columns.filter(({ family }) => family === first?.family));
      return `${random.pick(["greatest", "least"]) ?? "least"}(${first?.reference ?? "1"}, ${other?.reference ?? "1"})`;
    }
  }
}

function subquery(place: Place): string {
  const { random } = place;
  const outer = number(place);
  switch (random.below(4)) {
    case 0:
      return `(SELECT max(s.weight) FROM c AS s WHERE s.a_id = ${outer})`;
    case 1:
      return `EXISTS (SELECT s.note FROM c AS s WHERE s.b_id > ${outer})`;
    case 2:
      return `(${outer} ${random.pick(["IN", "NOT IN", "= ANY", "> ALL"]) ?? "IN"} (SELECT s.a_id FROM b AS s))`;
    default:
      return `(SELECT s.title FROM b AS s WHERE s.id = ${outer} ORDER BY s.id LIMIT 1)`;
  }
}

function dateArithmetic(place: Place): string {
  const { random } = place;
  const dates = place.columns.filter(({ family }) => family === "date" || family === "datetime");
  const date = random.pick(dates)?.reference ?? "'2024-01-01'";
  const unit = random.pick(units) ?? "DAY";
  return random.below(2) === 0
    ? `date_add(${date}, INTERVAL ${random.below(5)} ${unit})`
    : `timestampdiff(${unit}, ${date}, ${random.pick(dates)?.reference ?? date})`;
}

/** An aggregate or window function over such expressions. */
export function randomAggregate(place: Place, depth: number): string {
  const { random } = place;
  const inner = (): string => randomExpression(place, depth);
  if (random.below(6) === 0) return "count(*)";
  return call(place, "aggregate", inner);
}

export function randomWindow(place: Place, depth: number): string {
  const { random } = place;
  const inner = (): string => randomExpression(place, depth);
  const order = random.pick(place.columns)?.reference ?? "1";
  const kind = random.below(2) === 0 ? "window" : "aggregate";
  return `${call(place, kind, inner)} OVER (ORDER BY ${order})`;
}

/** Servers differ in what a sign makes of a date. */
function number({ random, columns }: Place): string {
  const numbers = columns.filter(({ family }) => family === "integer" || family === "decimal" || family === "double");
  return random.pick(numbers)?.reference ?? "1";
}

function leaf({ random, columns }: Place): string {
  return random.below(4) === 0 ? (random.pick(constants) ?? "1") : (random.pick(columns)?.reference ?? "1");
}

/** Two thirds of the arguments are of the kind that the function is made for. */
function call({ random, columns }: Place, kind: string, inner: () => string): string {
  const shape = random.pick(callables.filter((candidate) => candidate.kind === kind));
  if (!shape) return "1";
  const count = shape.minimum + random.below(shape.maximum - shape.minimum + 1);
  const values = Array.from({ length: count }, (_, position) => {
    const type = shape.types[Math.min(position, shape.types.length - 1)] ?? "";
    if (shape.name.startsWith("json_") && type === "varchar") return random.pick(paths) ?? "'$'";
    const family = wanted[type];
    const fitting = columns.filter((column) => column.family === family);
    const isStrict = onlyFitting.has(shape.name) || type === "json";
    if (isStrict && fitting.length === 0) return "1";
    return isStrict || (fitting.length > 0 && random.below(3) > 0) ? (random.pick(fitting)?.reference ?? "1") : inner();
  });
  // Malformed JSON is an error in MySQL, and NULL in MariaDB.
  if (shape.types.includes("json") && !columns.some(({ family }) => family === "json")) return "1";
  return `${shape.name}(${values.join(", ")})`;
}
