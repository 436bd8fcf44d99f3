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
import { type Random, several } from "../random.ts";
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
  if (random.chance(0.05)) return distinctOn(here, from, where, targets);
  const distinct = random.chance(0.06) ? "DISTINCT " : "";
  const named = distinct === "" && random.chance(0.04) ? namedWindow(here) : undefined;
  const list = [...targets, ...(named?.targets ?? [])];
  const text = `SELECT ${distinct}${listTargets(list)} FROM ${from.text}${where}${named?.clause ?? ""}`;
  const lock = distinct === "" && !named && !wishes.plain && random.chance(0.03) ? rowLock(from, random) : "";
  return { text: text + tail(here, wishes, targets, distinct !== "") + lock, columns: targets };
}

/** The first row of each group of equal keys; the keys are columns or positions of targets. */
function distinctOn(place: Place, from: From, where: string, targets: readonly MadeTarget[]): MadeQuery {
  const { random } = place;
  const column = random.pickFrom(place.scope.columns.filter(({ type }) => /^(int[48]|text|date|uuid)$/.test(type)));
  const key = column && random.chance(0.7) ? column.reference : "1";
  const order = random.chance(0.6) ? ` ORDER BY ${key}${random.pick(["", " DESC"])}` : "";
  return {
    text: `SELECT DISTINCT ON (${key}) ${listTargets(targets)} FROM ${from.text}${where}${order}`,
    columns: targets,
  };
}

/** Targets over a window of the WINDOW clause, as it is or extended. */
function namedWindow(place: Place): { readonly targets: readonly MadeTarget[]; readonly clause: string } {
  const inner = { ...below(place), windows: false };
  const type = valueType(inner);
  const operand = expression(inner, type);
  const window = newName(place.generation, "win");
  const over = place.random.pick([
    window,
    `(${window} ROWS 1 PRECEDING)`,
    `(${window} GROUPS BETWEEN 1 FOLLOWING AND 2 FOLLOWING)`,
  ]);
  const call = place.random.pick(["first_value", "last_value", "max", "count", "lag", "array_agg"]);
  const partition = place.random.chance(0.5) ? `PARTITION BY ${expression(inner, "text")} ` : "";
  const text = `${call}(${operand}) OVER ${over}`;
  return {
    targets: [{ name: newName(place.generation, "c"), type, text }],
    clause: ` WINDOW ${window} AS (${partition}ORDER BY ${expression(inner, "int4")})`,
  };
}

function rowLock(from: From, { pick }: Random): string {
  const table = from.items.find(({ rowType }) => rowType !== undefined);
  return table === undefined
    ? ""
    : pick([
        ` FOR UPDATE OF ${table.alias}`,
        ` FOR SHARE OF ${table.alias} SKIP LOCKED`,
        ` FOR NO KEY UPDATE OF ${table.alias} NOWAIT`,
      ]);
}

function groupedSelect(place: Place, from: From, where: string, wishes: SelectWishes): MadeQuery {
  const { random } = place;
  const keys = several(random, 0, 2, () => groupKey(place, from.scope));
  const scope: Scope = { columns: keys, rows: [] };
  const here: Place = { ...place, scope, grouped: place.scope };
  const targets = [...makeTargets(here, wishes.types), ...(wishes.types ? [] : groupingTarget(here, keys))];
  const having = random.chance(0.25) ? ` HAVING ${condition(below(here))}` : "";
  const clause = keys.length === 0 ? "" : ` GROUP BY ${groupingOf(place, keys)}`;
  const text = `SELECT ${listTargets(targets)} FROM ${from.text}${where}${clause}${having}`;
  return { text: text + tail(here, wishes, targets, false), columns: targets };
}

function groupingTarget({ random, generation }: Place, keys: readonly VisibleColumn[]): MadeTarget[] {
  if (keys.length === 0 || !random.chance(0.06)) return [];
  const text = `GROUPING(${keys.map(({ reference }) => reference).join(", ")})`;
  return [{ name: newName(generation, "c"), type: "int4", text }];
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
        `${first?.reference}, ROLLUP (${list})`,
        `DISTINCT ${list}, CUBE (${list})`,
        `GROUPING SETS (ROLLUP (${list}), (${first?.reference}))`,
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
  const row = random.chance(0.03) ? random.pickFrom(place.scope.rows) : undefined;
  if (row) return { name, ...wholeRow(place, row) };
  if (random.chance(0.04)) return { name, type: "bool", text: condition(below(place)) };
  const type = valueType(place);
  return { name, type, text: expression(below(place), type) };
}

/** A relation's row as a value. */
function wholeRow(
  { random }: Place,
  { reference, type }: VisibleColumn,
): { readonly type: TypeId; readonly text: string } {
  return random.pick([
    { type, text: reference },
    { type, text: `COALESCE(${reference}, NULL)` },
    { type: "json", text: `row_to_json(${reference})` },
    { type: "jsonb", text: `to_jsonb(${reference})` },
    { type: "text", text: `${reference}::text` },
    { type: "bool", text: `${reference} IS NOT NULL` },
    { type: "bool", text: `ROW(${reference}.*) IS NULL` },
    { type: "int4", text: `num_nulls(${reference}.*)` },
    { type: "record", text: `ROW(${reference}.*, 1)` },
  ]);
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
  const limit = random.chance(0.05) && !wishes.types ? random.pick(limits) : "";
  return order + (order === "" && limit.includes("TIES") ? "" : limit);
}

const limits = [
  " LIMIT 10 OFFSET 0",
  " LIMIT 3",
  " LIMIT ALL",
  " LIMIT NULL OFFSET NULL",
  " LIMIT (SELECT count(*) FROM nodes) + 1",
  " OFFSET 0 ROWS FETCH NEXT 3 ROWS ONLY",
  " FETCH FIRST 2 ROWS WITH TIES",
] as const;
