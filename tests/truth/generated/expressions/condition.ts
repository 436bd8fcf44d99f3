import { below, type Place } from "../generation.ts";
import { subqueryOf } from "../queries/subquery.ts";
import { pickWeighted, several, type Weighted } from "../random.ts";
import { argument } from "./argument.ts";
import { expression, valueType } from "./expression.ts";

type Form = (place: Place) => string | undefined;

const comparisons = ["=", "<>", "<", ">", "<=", ">="] as const;

/** Something of type boolean that stands as a condition. */
export function condition(place: Place): string {
  place.generation.budget--;
  const { budget } = place.generation;
  const form = budget <= 0 || place.depth <= 0 ? nullTest : pickWeighted(place.random, forms);
  return form?.(below(place)) ?? nullTest(place);
}

function nullTest(place: Place): string {
  const { random, scope } = place;
  const column = random.pickFrom([...scope.columns, ...(random.chance(0.1) ? scope.rows : [])]);
  if (!column) return random.pick(["true", "false", "1 = 1"]);
  return `${column.reference} IS ${random.chance(0.7) ? "NOT " : ""}NULL`;
}

function pair(place: Place): readonly [string, string] {
  const type = valueType(place);
  return [expression(place, type), argument(place, type)];
}

const forms: readonly Weighted<Form>[] = [
  { weight: 14, item: nullTest },
  { weight: 22, item: (place) => pair(place).join(` ${place.random.pick(comparisons)} `) },
  { weight: 8, item: (place) => `(${condition(place)} AND ${condition(place)})` },
  { weight: 8, item: (place) => `(${condition(place)} OR ${condition(place)})` },
  { weight: 5, item: (place) => `NOT ${condition(place)}` },
  { weight: 4, item: (place) => pair(place).join(place.random.pick([" IS DISTINCT FROM ", " IS NOT DISTINCT FROM "])) },
  {
    weight: 4,
    item: (place) => {
      const [left, right] = pair(place);
      return `${left} ${place.random.pick(["BETWEEN", "NOT BETWEEN"])} ${right} AND ${right}`;
    },
  },
  { weight: 5, item: inList },
  { weight: 4, item: (place) => `${argument(place, "text")} ${likes(place)} ${argument(place, "text")}` },
  {
    weight: 3,
    item: (place) =>
      `(${condition(place)}) IS ${place.random.pick(["TRUE", "NOT TRUE", "FALSE", "UNKNOWN", "NOT UNKNOWN"])}`,
  },
  { weight: 5, item: quantified },
  { weight: 4, item: inQuery },
  { weight: 4, item: (place) => exists(place) },
  { weight: 6, item: (place) => expression(place, "bool") },
  { weight: 2, item: rowComparison },
  { weight: 2, item: rowList },
  { weight: 2, item: rowQuery },
  { weight: 1, item: (place) => `(${pair(place).join(", ")}) IS ${place.random.pick(["NULL", "NOT NULL"])}` },
  { weight: 1, item: (place) => `(${pair(place).join(", ")}) IS DISTINCT FROM (${pair(place).join(", ")})` },
  { weight: 2, item: anyOfQuery },
];

function likes({ random }: Place): string {
  return random.pick(["LIKE", "NOT LIKE", "ILIKE", "SIMILAR TO", "~", "!~*"]);
}

function inList(place: Place): string {
  const type = valueType(place);
  const list = several(place.random, 1, 3, () => argument(place, type));
  return `${expression(place, type)} ${place.random.pick(["IN", "NOT IN"])} (${list.join(", ")})`;
}

function quantified(place: Place): string {
  const type = place.random.pick(["int4", "text", "uuid", "public.mood"]);
  const words = place.random.pick(["= ANY", "<> ALL", "< ANY", "= SOME"]);
  return `${expression(place, type)} ${words} (${argument(place, `${type}[]`)})`;
}

function inQuery(place: Place): string | undefined {
  const type = valueType(place);
  const query = subqueryOf(place, [type]);
  return query && `${expression(place, type)} ${place.random.pick(["IN", "NOT IN", "= ANY", "> ALL"])} (${query})`;
}

function exists(place: Place): string | undefined {
  const query = subqueryOf(place, ["int4"]);
  return query && `${place.random.pick(["EXISTS", "NOT EXISTS"])} (${query})`;
}

function rowComparison(place: Place): string {
  const [first, second] = [pair(place), pair(place)];
  return `(${first[0]}, ${second[0]}) ${place.random.pick(comparisons)} (${first[1]}, ${second[1]})`;
}

/** `(a, b) IN ((1, 2), (3, 4))` */
function rowList(place: Place): string {
  const [first, second] = [pair(place), pair(place)];
  const types = `(${first[1]}, ${second[1]})`;
  return `(${first[0]}, ${second[0]}) ${place.random.pick(["IN", "NOT IN"])} (${types}, ${types})`;
}

/** A row against the row of a sub-query. */
function rowQuery(place: Place): string | undefined {
  const types = [valueType(place), valueType(place)];
  const words = place.random.pick(["IN", "NOT IN", "= ANY", "=", "<>", "< ALL"]);
  const query = subqueryOf(place, types, words === "=" || words === "<>");
  return query && `(${types.map((type) => expression(place, type)).join(", ")}) ${words} (${query})`;
}

/** The array of a sub-query's rows. */
function anyOfQuery(place: Place): string | undefined {
  const type = place.random.pick(["int4", "text", "int8"]);
  const query = subqueryOf(place, [type]);
  return query && `${expression(place, type)} ${place.random.pick(["= ANY", "<> ALL"])} (ARRAY(${query}))`;
}
