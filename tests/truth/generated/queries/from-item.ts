import type { Relation, TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import { argument } from "../expressions/argument.ts";
import { below, joinScopes, type NamedColumn, newName, type Place, type Scope } from "../generation.ts";
import { writtenType } from "../literals.ts";
import { pickWeighted, several, type Weighted } from "../random.ts";
import { queryOf } from "./subquery.ts";
import { functionItem, rowsFromItem } from "./table-functions.ts";

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
  { weight: 2, item: rowsFromItem },
  { weight: 4, item: valuesItem },
];

const items: readonly Weighted<MakeItem>[] = [...simpleItems, { weight: 16, item: derivedItem }];

function tableItem({ generation, random }: Place): Item {
  const relation = random.pickFrom(generation.relations);
  const alias = newName(generation, "t");
  if (!relation) return { text: `(SELECT 1 AS a) AS ${alias}`, columns: [{ name: "a", type: "int4" }], alias };
  const columns = relation.columns.map(({ name, type }) => ({ name, type: type.id }));
  const rowType = `${relation.schema}.${relation.name}`;
  const only = relation.kind === "table" && random.chance(0.04) ? "ONLY " : "";
  const text = `${only}${relationName(relation)}${random.chance(0.5) ? " AS" : ""} ${alias}`;
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
  const text = `${isLateral ? "LATERAL " : ""}(${query.text}) AS ${alias}`;
  if (query.columns.length === 0 || !place.random.chance(0.15)) return { text, columns: query.columns, alias };
  const columns = query.columns.map(({ type }) => ({ name: newName(place.generation, "q"), type }));
  return { text: `${text} (${columns.map(({ name }) => name).join(", ")})`, columns, alias };
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
