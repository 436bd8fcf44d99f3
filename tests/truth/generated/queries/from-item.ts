import type { Relation, TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import { argument } from "../expressions/argument.ts";
import { fillForm } from "../expressions/special-forms.ts";
import { below, joinScopes, type NamedColumn, newName, type Place, type Scope } from "../generation.ts";
import { writtenType } from "../literals.ts";
import { pickWeighted, several, type Weighted } from "../random.ts";
import { queryOf } from "./subquery.ts";

/** An item of a FROM clause and what it brings into scope. */
export interface Item {
  readonly text: string;
  readonly columns: readonly NamedColumn[];
  readonly alias: string;
  readonly rowType?: TypeId;
}

export function quoteColumn(name: string): string {
  return /^[a-z_][a-z_0-9]*$/.test(name) && name !== "order" ? name : `"${name}"`;
}

export function relationName({ schema, name }: Relation): string {
  return schema === "public" ? quoteColumn(name) : `${quoteColumn(schema)}.${quoteColumn(name)}`;
}

export function scopeOf(items: readonly Item[]): Scope {
  return joinScopes(
    ...items.map(({ alias, columns, rowType }) => ({
      columns: columns.map(({ name, type }) => ({ reference: `${alias}.${quoteColumn(name)}`, type })),
      rows: rowType === undefined ? [] : [{ reference: alias, type: rowType }],
    })),
  );
}

/** @param left what a LATERAL item may name; undefined where it may not stand */
export function fromItem(place: Place, left: Scope | undefined): Item {
  const make = pickWeighted(place.random, place.subqueries > 0 ? items : simpleItems);
  return make?.(place, left) ?? tableItem(place);
}

type MakeItem = (place: Place, left: Scope | undefined) => Item | undefined;

const simpleItems: readonly Weighted<MakeItem>[] = [
  { weight: 70, item: tableItem },
  { weight: 20, item: commonTableItem },
  { weight: 8, item: functionItem },
  { weight: 4, item: valuesItem },
];

const items: readonly Weighted<MakeItem>[] = [...simpleItems, { weight: 16, item: derivedItem }];

function tableItem({ generation, random }: Place): Item {
  const relation = random.pickFrom(generation.relations);
  const alias = newName(generation, "t");
  if (!relation) return { text: `(SELECT 1 AS a) AS ${alias}`, columns: [{ name: "a", type: "int4" }], alias };
  const columns = relation.columns.map(({ name, type }) => ({ name, type: type.id }));
  const rowType = `${relation.schema}.${relation.name}`;
  const text = `${relationName(relation)}${random.chance(0.5) ? " AS" : ""} ${alias}`;
  if (!random.chance(0.06)) return { text, columns, alias, rowType };
  const renamed = columns.slice(0, 2).map((column) => ({ ...column, name: newName(generation, "r") }));
  const all = [...renamed, ...columns.slice(2)];
  return { text: `${text} (${renamed.map(({ name }) => name).join(", ")})`, columns: all, alias, rowType };
}

function commonTableItem({ generation, random, tables }: Place): Item | undefined {
  const table = random.pickFrom(tables);
  if (!table) return undefined;
  const alias = newName(generation, "t");
  return { text: `${table.name} AS ${alias}`, columns: table.columns, alias };
}

function derivedItem(place: Place, left: Scope | undefined): Item | undefined {
  const isLateral = left !== undefined && place.random.chance(0.4);
  const query = queryOf(place, { outer: isLateral ? left : undefined });
  const alias = newName(place.generation, "t");
  return { text: `${isLateral ? "LATERAL " : ""}(${query.text}) AS ${alias}`, columns: query.columns, alias };
}

function valuesItem(place: Place): Item {
  const { generation, random } = place;
  const columns = several(random, 1, 3, () => ({
    name: newName(generation, "v"),
    type: random.pick(["int4", "text", "numeric", "date"]),
  }));
  const inner = { ...below(place), scope: { columns: [], rows: [] } };
  const rows = several(random, 1, 3, () => `(${columns.map(({ type }) => argument(inner, type)).join(", ")})`);
  const first = `(${columns.map(({ type }) => `NULL::${writtenType(type)}`).join(", ")})`;
  const alias = newName(generation, "t");
  const all = random.chance(0.3) ? [first, ...rows] : rows;
  return {
    text: `(VALUES ${all.join(", ")}) AS ${alias} (${columns.map(({ name }) => name).join(", ")})`,
    columns,
    alias,
  };
}

interface TableFunction {
  readonly call: string;
  readonly columns: readonly NamedColumn[];
  /** The columns' names must be given. */
  readonly named?: boolean;
  /** Written behind the alias. */
  readonly definition?: string;
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
  },
];

function functionItem(place: Place, left: Scope | undefined): Item | undefined {
  const { generation, random } = place;
  const chosen = random.pickFrom(tableFunctions);
  if (!chosen) return undefined;
  const { tables: _tables, ...outside } = below(place);
  const inner = { ...outside, tables: place.tables, scope: left ?? { columns: [], rows: [] } };
  const alias = newName(generation, "t");
  const call = fillForm(inner, chosen.call);
  const hasOrdinality = !chosen.definition && !chosen.call.startsWith("JSON_TABLE") && random.chance(0.15);
  const columns = hasOrdinality && chosen.named ? [...chosen.columns, { name: "ord", type: "int8" }] : chosen.columns;
  const names = chosen.named ? ` (${columns.map(({ name }) => name).join(", ")})` : "";
  const definition = chosen.definition ?? names;
  return { text: `${call}${hasOrdinality ? " WITH ORDINALITY" : ""} AS ${alias}${definition}`, columns, alias };
}
