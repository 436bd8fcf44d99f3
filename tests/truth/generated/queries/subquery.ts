import type { TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import { expression } from "../expressions/expression.ts";
import { below, emptyScope, type NamedColumn, newName, type Place, type Scope } from "../generation.ts";
import { several } from "../random.ts";
import { selectOf } from "./select.ts";

export interface MadeQuery {
  readonly text: string;
  readonly columns: readonly NamedColumn[];
}

export interface QueryWishes {
  /** What it may name of the queries around it. */
  readonly outer?: Scope | undefined;
  /** Types of its columns; any when absent. */
  readonly types?: readonly TypeId[] | undefined;
  /** At most one row. */
  readonly single?: boolean;
}

const noColumns = { windows: false } as const;

/** A sub-query of an expression, of the wanted types; undefined when there are enough of them. */
export function subqueryOf(place: Place, types: readonly TypeId[], single = false): string | undefined {
  if (place.subqueries <= 0 || place.generation.budget < 8) return undefined;
  return queryOf(place, { outer: place.scope, types, single }).text;
}

/** A query without WITH: a SELECT, a set operation or VALUES. */
export function queryOf(place: Place, wishes: QueryWishes): MadeQuery {
  const { grouped: _grouped, ...outside } = place;
  const inner: Place = {
    ...outside,
    ...noColumns,
    subqueries: place.subqueries - 1,
    depth: Math.min(place.depth, 2),
    scope: wishes.outer ?? emptyScope,
  };
  const types = wishes.types;
  if (!types || !place.random.chance(0.15)) {
    const query = place.random.chance(0.12) ? setOperation(inner, types) : selectOf(inner, { types });
    const whole = place.random.chance(0.04) ? withTable(inner, query) : query;
    return wishes.single ? { ...whole, text: `${whole.text} LIMIT 1` } : whole;
  }
  return valuesOrPlain(inner, types, wishes.single ?? false);
}

function valuesOrPlain(place: Place, types: readonly TypeId[], single: boolean): MadeQuery {
  const row = () => types.map((type) => expression(below(place), type)).join(", ");
  const columns = types.map((type, index) => ({ name: `column${index + 1}`, type }));
  if (single || place.random.chance(0.4)) {
    const names = columns.map(({ type }) => ({ name: newName(place.generation, "c"), type }));
    return {
      text: `SELECT ${types.map((type, index) => `${expression(below(place), type)} AS ${names[index]?.name}`).join(", ")}`,
      columns: names,
    };
  }
  return { text: `VALUES ${several(place.random, 1, 3, () => `(${row()})`).join(", ")}`, columns };
}

/** The query read through a common table of its own. */
function withTable({ generation, random }: Place, query: MadeQuery): MadeQuery {
  if (query.columns.length === 0) return query;
  const name = newName(generation, "w");
  const columns = query.columns.map(({ type }) => ({ name: newName(generation, "x"), type }));
  const names = columns.map((column) => column.name).join(", ");
  return {
    text: `WITH ${name} (${names}) AS (${query.text}) ${random.pick([`TABLE ${name}`, `SELECT * FROM ${name}`])}`,
    columns,
  };
}

/** UNION and the like of two SELECTs; the types of the arms are those of the first. */
function setOperation(place: Place, types: readonly TypeId[] | undefined): MadeQuery {
  const { random } = place;
  const first = selectOf(place, { types, plain: true });
  const second = selectOf(place, { types: first.columns.map(({ type }) => type), plain: true });
  const operator = random.pick(["UNION", "UNION ALL", "UNION ALL", "INTERSECT", "EXCEPT", "INTERSECT ALL"]);
  if (!random.chance(0.15)) return { text: `${first.text} ${operator} ${second.text}`, columns: first.columns };
  const third = selectOf(place, { types: first.columns.map(({ type }) => type), plain: true });
  return {
    text: `${first.text} ${operator} (${second.text} ${random.pick(["UNION", "EXCEPT ALL"])} ${third.text} LIMIT 2)`,
    columns: first.columns,
  };
}
