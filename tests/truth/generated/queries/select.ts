import type { TypeId } from "../../../../packages/compiler/src/catalog/index.ts";
import { anyCall } from "../expressions/call.ts";
import { condition } from "../expressions/condition.ts";
import { expression, valueType } from "../expressions/expression.ts";
import { untypedLiteral } from "../expressions/leaf.ts";
import {
  below,
  joinScopes,
  type NamedColumn,
  newName,
  type Place,
  type Scope,
  type VisibleColumn,
} from "../generation.ts";
import { several } from "../random.ts";
import { type From, fromClause } from "./from.ts";
import type { MadeQuery } from "./subquery.ts";

export interface SelectWishes {
  readonly types?: readonly TypeId[] | undefined;
  /** An arm of a set operation: no ORDER BY, no LIMIT, no star. */
  readonly plain?: boolean;
}

interface MadeTarget extends NamedColumn {
  readonly text: string;
}

/** A SELECT; the place's scope is what it sees of the queries around it. */
export function selectOf(place: Place, wishes: SelectWishes): MadeQuery {
  const { random } = place;
  const outer = place.scope;
  const from = fromClause(place, outer);
  const here: Place = {
    ...place,
    scope: joinScopes(from.scope, random.chance(0.5) ? outer : { columns: [], rows: [] }),
  };
  const where = random.chance(0.6) ? ` WHERE ${condition(below(here))}` : "";
  if (!wishes.types && !wishes.plain && random.chance(0.08)) return starSelect(from, where);
  return random.chance(0.25) ? groupedSelect(here, from, where, wishes) : plainSelect(here, from, where, wishes);
}

function starSelect(from: From, where: string): MadeQuery {
  const [only, ...rest] = from.items;
  // With several items names may occur twice or be merged: nobody names its columns then.
  return { text: `SELECT * FROM ${from.text}${where}`, columns: only && rest.length === 0 ? only.columns : [] };
}

function plainSelect(place: Place, from: From, where: string, wishes: SelectWishes): MadeQuery {
  const { random } = place;
  const here = { ...place, windows: true };
  const targets = makeTargets(here, wishes.types);
  const distinct = random.chance(0.06) ? "DISTINCT " : "";
  const text = `SELECT ${distinct}${listTargets(targets)} FROM ${from.text}${where}`;
  return { text: text + tail(here, wishes, targets, distinct !== ""), columns: targets };
}

function groupedSelect(place: Place, from: From, where: string, wishes: SelectWishes): MadeQuery {
  const { random } = place;
  const keys = several(random, 0, 2, () => groupKey(place, from.scope));
  const scope: Scope = { columns: keys, rows: [] };
  const here: Place = { ...place, scope, grouped: place.scope };
  const targets = makeTargets(here, wishes.types);
  const having = random.chance(0.25) ? ` HAVING ${condition(below(here))}` : "";
  const clause = keys.length === 0 ? "" : ` GROUP BY ${groupingOf(place, keys)}`;
  const text = `SELECT ${listTargets(targets)} FROM ${from.text}${where}${clause}${having}`;
  return { text: text + tail(here, wishes, targets, false), columns: targets };
}

function groupKey(place: Place, scope: Scope): VisibleColumn {
  const column = place.random.pickFrom(
    scope.columns.filter(({ type }) => !/^(json|xml|point|box|public\.spot)$/.test(type)),
  );
  return column && place.random.chance(0.85)
    ? column
    : { reference: `(${expression(below(place), "text")})`, type: "text" };
}

function groupingOf({ random }: Place, keys: readonly VisibleColumn[]): string {
  const list = keys.map(({ reference }) => reference).join(", ");
  const [first] = keys;
  return random.chance(0.7)
    ? list
    : random.pick([
        `ROLLUP (${list})`,
        `CUBE (${list})`,
        `GROUPING SETS ((${list}), ())`,
        `GROUPING SETS ((${list}), ${first?.reference})`,
      ]);
}

function makeTargets(place: Place, types: readonly TypeId[] | undefined): MadeTarget[] {
  if (types)
    return types.map((type) => ({ name: newName(place.generation, "c"), type, text: expression(below(place), type) }));
  return several(place.random, 1, 5, () => target(place));
}

function target(place: Place): MadeTarget {
  const name = newName(place.generation, "c");
  const { random } = place;
  const call = random.chance(0.4) ? anyCall(below(place)) : undefined;
  if (call) return { name, ...call };
  if (random.chance(0.03)) return { name, type: "text", text: untypedLiteral(place, "text") };
  if (random.chance(0.04)) return { name, type: "bool", text: condition(below(place)) };
  const type = valueType(place);
  return { name, type, text: expression(below(place), type) };
}

function listTargets(targets: readonly MadeTarget[]): string {
  return targets.map(({ text, name }) => `${text} AS ${name}`).join(", ");
}

function tail(place: Place, wishes: SelectWishes, targets: readonly MadeTarget[], distinct: boolean): string {
  const { random } = place;
  if (wishes.plain) return "";
  const position = 1 + random.below(targets.length);
  const key = distinct || random.chance(0.5) ? String(position) : (targets[position - 1]?.name ?? "1");
  const order = random.chance(0.15) && !wishes.types ? ` ORDER BY ${key}${random.pick(["", " DESC NULLS LAST"])}` : "";
  const limit = random.chance(0.05) && !wishes.types ? ` LIMIT ${random.pick(["10", "3"])} OFFSET 0` : "";
  return order + limit;
}
