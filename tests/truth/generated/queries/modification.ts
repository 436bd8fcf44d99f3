import type { Column, Relation, TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import { argument } from "../expressions/argument.ts";
import { condition } from "../expressions/condition.ts";
import { expression, valueType } from "../expressions/expression.ts";
import { below, emptyScope, joinScopes, type NamedColumn, newName, type Place, type Scope } from "../generation.ts";
import { pickWeighted, several, type Weighted } from "../random.ts";
import { fromClause } from "./from.ts";
import { quoteColumn, relationName, scopeOf } from "./from-item.ts";
import { type MadeQuery, queryOf, subqueryOf } from "./subquery.ts";

interface Target {
  readonly table: Relation;
  readonly alias: string;
  readonly scope: Scope;
}

/** INSERT, UPDATE, DELETE or MERGE. */
export function modification(place: Place, returns: boolean): MadeQuery {
  const make = pickWeighted(place.random, kinds) ?? remove;
  const tables = place.generation.relations.filter(({ kind }) => kind === "table");
  const table = place.random.pickFrom(tables);
  if (!table) return { text: "SELECT 1", columns: [] };
  const alias = newName(place.generation, "m");
  const columns = table.columns.map(({ name, type }) => ({ name, type: type.id }));
  const target = {
    table,
    alias,
    scope: scopeOf([{ text: "", columns, alias, rowType: `${table.schema}.${table.name}` }]),
  };
  return make({ ...place, windows: false }, target, returns || place.random.chance(0.8));
}

type MakeModification = (place: Place, target: Target, returns: boolean) => MadeQuery;

const kinds: readonly Weighted<MakeModification>[] = [
  { weight: 40, item: insert },
  { weight: 30, item: update },
  { weight: 20, item: remove },
  { weight: 14, item: merge },
];

function returning(place: Place, scope: Scope, { alias, table }: Target, hasBoth: boolean): MadeQuery {
  const { random, generation } = place;
  if (random.chance(0.2)) return { text: ` RETURNING ${alias}.*`, columns: columnsOf(table) };
  const isRenamed = hasBoth && random.chance(0.2);
  const names = isRenamed ? [newName(generation, "o"), newName(generation, "n")] : ["old", "new"];
  const versions = names.flatMap((version) =>
    table.columns.map(({ name, type }) => ({ reference: `${version}.${quoteColumn(name)}`, type: type.id })),
  );
  const head = isRenamed ? ` RETURNING WITH (OLD AS ${names[0]}, NEW AS ${names[1]}) ` : " RETURNING ";
  const visible = { ...below(place), scope: { ...scope, columns: [...scope.columns, ...(hasBoth ? versions : [])] } };
  const columns = several(random, 1, 4, () => {
    const type = valueType(visible);
    return { name: newName(generation, "c"), type, text: expression(visible, type) };
  });
  return { text: `${head}${columns.map(({ text, name }) => `${text} AS ${name}`).join(", ")}`, columns };
}

function columnsOf(table: Relation): NamedColumn[] {
  return table.columns.map(({ name, type }) => ({ name, type: type.id }));
}

/** Columns that a statement may write: those without default and NOT NULL always, others at random. */
function writtenColumns({ random }: Place, table: Relation): readonly Column[] {
  return table.columns.filter((column) => (column.notNull && column.default === undefined) || random.chance(0.3));
}

function insert(place: Place, target: Target, returns: boolean): MadeQuery {
  const { random } = place;
  const { table, alias } = target;
  const columns = writtenColumns(place, table);
  const list = columns.map(({ name }) => quoteColumn(name)).join(", ");
  const value = (column: Column) =>
    random.chance(0.07) ? "DEFAULT" : argument({ ...below(place), scope: emptyScope }, column.type.id);
  const row = () => `(${columns.map(value).join(", ")})`;
  const source =
    columns.length > 0 && random.chance(0.35)
      ? queryOf(place, { types: columns.map(({ type }) => type.id) }).text
      : `VALUES ${several(random, 1, 2, row).join(", ")}`;
  const head = `INSERT INTO ${relationName(table)} AS ${alias} ${columns.length === 0 ? "DEFAULT VALUES" : `(${list}) ${source}`}`;
  const conflict = random.chance(0.3) ? conflictClause(place, target) : "";
  const end = returns ? returning(place, target.scope, target, random.chance(0.3)) : { text: "", columns: [] };
  return { text: head + conflict + end.text, columns: end.columns };
}

function conflictClause(place: Place, { table, scope }: Target): string {
  if (place.random.chance(0.3)) return " ON CONFLICT DO NOTHING";
  const primary = table.keys[0]?.columns;
  if (!primary) return " ON CONFLICT DO NOTHING";
  const excluded = table.columns.map(({ name, type }) => ({
    reference: `excluded.${quoteColumn(name)}`,
    type: type.id,
  }));
  const inner = { ...below(place), scope: joinScopes(scope, { columns: excluded, rows: [] }) };
  const where = place.random.chance(0.3) ? ` WHERE ${condition(inner)}` : "";
  if (place.random.chance(0.15)) return ` ON CONFLICT ON CONSTRAINT ${constraintName(table)} DO NOTHING`;
  return ` ON CONFLICT (${primary.map(quoteColumn).join(", ")}) DO UPDATE SET ${assignments(inner, table)}${where}`;
}

/** As PostgreSQL names a primary key. */
function constraintName({ name }: Relation): string {
  return quoteColumn(`${name}_pkey`);
}

function assignments(place: Place, table: Relation): string {
  const count = 1 + place.random.below(3);
  const offset = place.random.below(table.columns.length);
  const chosen = [...table.columns.slice(offset), ...table.columns.slice(0, offset)].slice(0, count);
  if (place.random.chance(0.12)) return tupleAssignment(place, chosen);
  return chosen.map((column) => assignment(place, column)).join(", ");
}

function assignment(place: Place, { name, type }: Column): string {
  const part = place.random.chance(0.3) ? partOf(place, type.id) : undefined;
  if (part) return `${quoteColumn(name)}${part.path} = ${argument(below(place), part.type)}`;
  return `${quoteColumn(name)} = ${place.random.chance(0.06) ? "DEFAULT" : argument(below(place), type.id)}`;
}

/** An element or field of a column, which can be assigned alone. */
function partOf({ random }: Place, type: TypeId): { readonly path: string; readonly type: TypeId } | undefined {
  if (type === "jsonb") return { path: "['a']", type: "jsonb" };
  if (type === "public.place") {
    return random.pick([
      { path: ".street", type: "text" },
      { path: ".number", type: "int4" },
      { path: ".tags[1]", type: "text" },
    ]);
  }
  if (!type.endsWith("[]")) return undefined;
  return random.pick([
    { path: "[1]", type: type.slice(0, -2) },
    { path: "[1:2]", type },
  ]);
}

/** `(a, b) = (1, 2)`, `= ROW(1, 2)` or `= (SELECT 1, 2)`. */
function tupleAssignment(place: Place, columns: readonly Column[]): string {
  const names = columns.map(({ name }) => quoteColumn(name)).join(", ");
  const types = columns.map(({ type }) => type.id);
  const query = place.random.chance(0.4) ? subqueryOf(place, types, true) : undefined;
  const values = types.map((type) => argument(below(place), type)).join(", ");
  return `(${names}) = ${query ? `(${query})` : `${place.random.pick(["ROW", types.length > 1 ? "" : "ROW"])}(${values})`}`;
}

function update(place: Place, target: Target, returns: boolean): MadeQuery {
  const { table, alias } = target;
  const from = place.random.chance(0.4) ? fromClause({ ...place, scope: emptyScope }, emptyScope) : undefined;
  const scope = from ? joinScopes(target.scope, from.scope) : target.scope;
  const here = { ...place, scope };
  const where = place.random.chance(0.7) ? ` WHERE ${condition(below(here))}` : "";
  const text = `UPDATE ${relationName(table)} AS ${alias} SET ${assignments(here, table)}${from ? ` FROM ${from.text}` : ""}${where}`;
  const end = returns ? returning(place, scope, target, place.random.chance(0.3)) : { text: "", columns: [] };
  return { text: text + end.text, columns: end.columns };
}

function remove(place: Place, target: Target, returns: boolean): MadeQuery {
  const using = place.random.chance(0.35) ? fromClause({ ...place, scope: emptyScope }, emptyScope) : undefined;
  const scope = using ? joinScopes(target.scope, using.scope) : target.scope;
  const where = place.random.chance(0.7) ? ` WHERE ${condition(below({ ...place, scope }))}` : "";
  const text = `DELETE FROM ${relationName(target.table)} AS ${target.alias}${using ? ` USING ${using.text}` : ""}${where}`;
  const end = returns ? returning(place, scope, target, false) : { text: "", columns: [] };
  return { text: text + end.text, columns: end.columns };
}

function merge(place: Place, target: Target, returns: boolean): MadeQuery {
  const { random } = place;
  const source = fromClause({ ...place, scope: emptyScope }, emptyScope);
  const item = source.items[0];
  const alias = newName(place.generation, "s");
  const query = queryOf(place, { types: ["int4", "text", "int8"] });
  const columns = query.columns.map(({ type }) => ({ name: newName(place.generation, "x"), type }));
  const sourceScope = scopeOf([{ text: "", columns, alias }]);
  const both = joinScopes(target.scope, sourceScope);
  const here = { ...place, scope: both };
  const id = target.table.columns[0];
  if (!item || !id) return remove(place, target, returns);
  const written = writtenColumns(place, target.table);
  const values = written.map(({ type }) => argument({ ...below(place), scope: sourceScope }, type.id)).join(", ");
  const insertion =
    written.length === 0
      ? "DEFAULT VALUES"
      : `(${written.map(({ name }) => quoteColumn(name)).join(", ")}) VALUES (${values})`;
  const when = (what: string, scope: Scope) =>
    ` WHEN ${what}${random.chance(0.25) ? ` AND ${condition(below({ ...place, scope }))}` : ""} THEN `;
  const branches = [
    when("MATCHED", both) +
      random.pick([
        `UPDATE SET ${assignments(here, target.table)}`,
        `UPDATE SET ${assignments(here, target.table)}`,
        "DELETE",
        "DO NOTHING",
      ]),
    random.chance(0.5) ? `${when("NOT MATCHED", sourceScope)}INSERT ${insertion}` : "",
    random.chance(0.2) ? `${when("NOT MATCHED BY SOURCE", target.scope)}${random.pick(["DELETE", "DO NOTHING"])}` : "",
  ];
  const using = `(${query.text}) AS ${alias} (${columns.map(({ name }) => name).join(", ")})`;
  const on = `${target.alias}.${quoteColumn(id.name)} = ${alias}.${columns[0]?.name ?? "x"}`;
  const text = `MERGE INTO ${relationName(target.table)} AS ${target.alias} USING ${using} ON ${on}${branches.join("")}`;
  const end = returns ? returning(place, both, target, random.chance(0.3)) : { text: "", columns: [] };
  const action = end.text !== "" && random.chance(0.3) ? ", merge_action() AS action" : "";
  return { text: text + end.text + action, columns: action === "" ? end.columns : [...end.columns, actionColumn] };
}

const actionColumn: NamedColumn = { name: "action", type: "text" };
