import type { Random } from "../../parser/random.ts";
import { type Place, randomAggregate, randomExpression, randomWindow } from "./expressions.ts";
import { columnsOf, tableNames, type VisibleColumn } from "./schema.ts";

interface Source {
  readonly text: string;
  readonly columns: readonly VisibleColumn[];
}

/** A query with one to three columns `c0`, `c1`, …: plain, grouped, with windows, a set operation, or over a derived or common table. */
export function randomQuery(random: Random): string {
  switch (random.below(10)) {
    case 0:
      return `${select(random, 1)} UNION ${random.below(2) === 0 ? "ALL " : ""}${select(random, 1)}`;
    case 1:
      return `SELECT q.c0, q.c0 IS NULL AS c1 FROM b LEFT JOIN (${select(random, 1)}) AS q ON q.c0 = b.id`;
    case 2:
      return `WITH q AS (${select(random, 2)}) SELECT q.c1, coalesce(q.c0, q.c1) AS c1 FROM q WHERE q.c0 IS NOT NULL`;
    case 3:
      return `SELECT (${select(random, 1)} LIMIT 1) AS c0 FROM b`;
    default:
      return select(random, 1 + random.below(3));
  }
}

function select(random: Random, width: number): string {
  const source = randomSource(random);
  const place: Place = { random, columns: source.columns };
  switch (random.below(6)) {
    case 0:
      return grouped(place, source, width);
    case 1:
      return `SELECT ${targets(width, () => randomAggregate(place, 1))} FROM ${source.text}${filter(place)}`;
    case 2:
      return `SELECT ${targets(width, () => randomWindow(place, 1))} FROM ${source.text}${filter(place)}`;
    default:
      return `SELECT ${targets(width, () => randomExpression(place, 2))} FROM ${source.text}${filter(place)}`;
  }
}

function targets(width: number, make: () => string): string {
  return Array.from({ length: width }, (_, position) => `${make()} AS c${position}`).join(", ");
}

function grouped(place: Place, source: Source, width: number): string {
  const key = place.random.pick(place.columns)?.reference ?? "1";
  const second = place.random.pick(place.columns)?.reference ?? "1";
  const keys = place.random.below(2) === 0 ? key : `${key}, ${second}`;
  const rollup = place.random.below(3) === 0 ? " WITH ROLLUP" : "";
  const having = place.random.below(4) === 0 ? ` HAVING ${key} IS NOT NULL` : "";
  const columns = targets(width, () => (place.random.below(2) === 0 ? key : randomAggregate(place, 1)));
  return `SELECT ${columns} FROM ${source.text}${filter(place)} GROUP BY ${keys}${rollup}${having}`;
}

function filter(place: Place): string {
  const column = place.random.pick(place.columns)?.reference ?? "1";
  switch (place.random.below(6)) {
    case 0:
      return ` WHERE ${column} IS NOT NULL`;
    case 1:
      return ` WHERE ${column} > 0 AND ${randomExpression(place, 1)}`;
    case 2:
      return ` WHERE ${column} = 0 OR ${column} <> 0`;
    case 3:
      return " WHERE false";
    default:
      return "";
  }
}

const joins = ["JOIN", "LEFT JOIN", "RIGHT JOIN", "STRAIGHT_JOIN"];

function randomSource(random: Random): Source {
  const count = 1 + random.below(3);
  const items = Array.from({ length: count }, (_, index) => item(random, `t${index}`));
  const [first, ...others] = items;
  if (!first) return { text: "a", columns: columnsOf("a", "a") };
  return others.reduce<Source>((left, right) => joined(random, left, right), first);
}

/** A table, a derived table, or two tables joined in parentheses. */
function item(random: Random, alias: string): Source {
  const table = random.pick(tableNames) ?? "a";
  const columns = columnsOf(table, alias);
  switch (random.below(6)) {
    case 0: {
      const filter =
        random.below(2) === 0 ? "" : ` WHERE ${random.pick(columnsOf(table, table))?.reference ?? "1"} IS NOT NULL`;
      return {
        text: `(SELECT ${random.below(2) === 0 ? "DISTINCT " : ""}* FROM ${table}${filter}) AS ${alias}`,
        columns,
      };
    }
    case 1: {
      const other = `${alias}_x`;
      const inner = joined(
        random,
        { text: `${table} AS ${alias}`, columns },
        { text: `c AS ${other}`, columns: columnsOf("c", other) },
      );
      return { text: `(${inner.text})`, columns: inner.columns };
    }
    default:
      return { text: `${table} AS ${alias}`, columns };
  }
}

function joined(random: Random, left: Source, right: Source): Source {
  const columns = [...left.columns, ...right.columns];
  const key = (candidates: readonly VisibleColumn[]) =>
    random.pick(candidates.filter(({ family }) => family === "integer"))?.reference ?? "1";
  const condition = `${key(left.columns)} = ${key(right.columns)}`;
  return { text: `${left.text} ${random.pick(joins) ?? "JOIN"} ${right.text} ON ${condition}`, columns };
}
