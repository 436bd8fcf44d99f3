import { fillForm } from "../expressions/special-forms.ts";
import { below, emptyScope, type NamedColumn, newName, type Place, type Scope } from "../generation.ts";
import { several } from "../random.ts";
import type { Item } from "./from-item.ts";

interface TableFunction {
  readonly call: string;
  readonly columns: readonly NamedColumn[];
  /** The columns' names must be given. */
  readonly named?: boolean;
  /** Written behind the alias. */
  readonly definition?: string;
  /** Not a call: no WITH ORDINALITY, no ROWS FROM. */
  readonly syntax?: boolean;
}

const key = { name: "key", type: "text" } as const;

const tableFunctions: readonly TableFunction[] = [
  { call: "generate_series(1, 3)", columns: [{ name: "n", type: "int4" }], named: true },
  {
    call: "generate_series(timestamp '2023-06-01', '2024-01-01', interval '100 days')",
    columns: [{ name: "n", type: "timestamp" }],
    named: true,
  },
  { call: "unnest({int4[]})", columns: [{ name: "n", type: "int4" }], named: true },
  {
    call: "unnest({text[]}, {int4[]})",
    columns: [
      { name: "a", type: "text" },
      { name: "b", type: "int4" },
    ],
    named: true,
  },
  {
    call: "unnest({public.place[]})",
    columns: [
      { name: "street", type: "text" },
      { name: "number", type: "int4" },
      { name: "tags", type: "text[]" },
    ],
  },
  { call: "jsonb_each({jsonb})", columns: [key, { name: "value", type: "jsonb" }] },
  { call: "json_each_text({json})", columns: [key, { name: "value", type: "text" }] },
  { call: "jsonb_array_elements({jsonb})", columns: [{ name: "value", type: "jsonb" }] },
  { call: "jsonb_object_keys({jsonb})", columns: [{ name: "k", type: "text" }], named: true },
  { call: "regexp_split_to_table({text}, 'a')", columns: [{ name: "k", type: "text" }], named: true },
  { call: "regexp_matches({text}, '(a)|b', 'g')", columns: [{ name: "k", type: "text[]" }], named: true },
  { call: "string_to_table({text}, 'a')", columns: [{ name: "k", type: "text" }], named: true },
  {
    call: "items_of({int8})",
    columns: [
      { name: "id", type: "int4" },
      { name: "title", type: "text" },
      { name: "token", type: "uuid" },
    ],
  },
  {
    call: "stats({int8})",
    columns: [
      { name: "total", type: "int8" },
      { name: "best", type: "text" },
    ],
  },
  {
    call: "halves({text})",
    columns: [
      { name: "first", type: "text" },
      { name: "second", type: "text" },
    ],
  },
  {
    call: "XMLTABLE('/r/i' PASSING {xml} COLUMNS ord FOR ORDINALITY, a int PATH '@a', b text PATH 'b' NOT NULL, c text DEFAULT 'x')",
    columns: [
      { name: "ord", type: "int4" },
      { name: "a", type: "int4" },
      { name: "b", type: "text" },
      { name: "c", type: "text" },
    ],
    syntax: true,
  },
  {
    call: "jsonb_populate_record(NULL::place, {jsonb})",
    columns: [
      { name: "street", type: "text" },
      { name: "number", type: "int4" },
    ],
  },
  { call: "generate_subscripts({int4[]}, 1)", columns: [{ name: "n", type: "int4" }], named: true },
  {
    call: "unnest({int4multirange})",
    columns: [{ name: "r", type: "int4range" }],
    named: true,
  },
  { call: "moods()", columns: [{ name: "m", type: "public.mood" }], named: true },
  {
    call: "home_of({int8})",
    columns: [
      { name: "street", type: "text" },
      { name: "number", type: "int4" },
    ],
  },
  { call: "add_one({int4})", columns: [{ name: "n", type: "int4" }], named: true },
  {
    call: "jsonb_to_recordset({jsonb})",
    columns: [
      { name: "a", type: "int4" },
      { name: "b", type: "text" },
    ],
    definition: "(a int, b text)",
  },
  {
    call: "JSON_TABLE({jsonb}, '$[*]' COLUMNS (ord FOR ORDINALITY, a int PATH '$.a', b text PATH '$' DEFAULT 'x' ON EMPTY, e boolean EXISTS PATH '$.a'))",
    columns: [
      { name: "ord", type: "int4" },
      { name: "a", type: "int4" },
      { name: "b", type: "text" },
      { name: "e", type: "bool" },
    ],
    syntax: true,
  },
];

/** What a function in FROM sees: what stands on its left, when it may be lateral. */
function insideOf(place: Place, left: Scope | undefined): Place {
  return { ...below(place), scope: left ?? emptyScope };
}

export function functionItem(place: Place, left: Scope | undefined): Item | undefined {
  const { generation, random } = place;
  const chosen = random.pickFrom(tableFunctions);
  if (!chosen) return undefined;
  const alias = newName(generation, "t");
  const call = fillForm(insideOf(place, left), chosen.call);
  const hasOrdinality = !chosen.definition && !chosen.syntax && random.chance(0.15);
  const columns = hasOrdinality && chosen.named ? [...chosen.columns, { name: "ord", type: "int8" }] : chosen.columns;
  const names = chosen.named ? ` (${columns.map(({ name }) => name).join(", ")})` : "";
  const definition = chosen.definition ?? names;
  return { text: `${call}${hasOrdinality ? " WITH ORDINALITY" : ""} AS ${alias}${definition}`, columns, alias };
}

/** `ROWS FROM (f(), g())`: the shorter ones are filled up with NULL. */
export function rowsFromItem(place: Place, left: Scope | undefined): Item | undefined {
  const { generation, random } = place;
  const callable = tableFunctions.filter(({ named, columns }) => named && columns.length === 1);
  const chosen = several(random, 1, 3, () => random.pickFrom(callable)).filter((call) => call !== undefined);
  const inner = insideOf(place, left);
  const calls = chosen.map(({ call }) => fillForm(inner, call));
  const hasOrdinality = random.chance(0.3);
  const types = [
    ...chosen.flatMap(({ columns }) => columns.map(({ type }) => type)),
    ...(hasOrdinality ? ["int8"] : []),
  ];
  const columns = types.map((type) => ({ name: newName(generation, "f"), type }));
  const alias = newName(generation, "t");
  const names = columns.map(({ name }) => name).join(", ");
  const ordinality = hasOrdinality ? " WITH ORDINALITY" : "";
  return { text: `ROWS FROM (${calls.join(", ")})${ordinality} AS ${alias} (${names})`, columns, alias };
}
