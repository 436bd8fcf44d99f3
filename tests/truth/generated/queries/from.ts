import { condition } from "../expressions/condition.ts";
import { below, emptyScope, joinScopes, type NamedColumn, type Place, type Scope } from "../generation.ts";
import { several } from "../random.ts";
import { fromItem, type Item, quoteColumn, scopeOf } from "./from-item.ts";

export interface From {
  readonly text: string;
  readonly scope: Scope;
  /** The items, left to right. */
  readonly items: readonly Item[];
  /** Columns merged by USING or NATURAL: named without a table, as long as no other item has such a column. */
  readonly merged: readonly NamedColumn[];
}

/** A FROM list of one or two items, each an item or a tree of joins. */
export function fromClause(place: Place, outer: Scope): From {
  const { random } = place;
  const first = joinTree(place, outer, random.pick([0, 0, 1, 1, 1, 2, 2, 3]));
  if (!random.chance(0.12)) return first;
  const second = joinTree(place, outer, random.below(2), first.scope);
  return combine(`${first.text}, ${second.text}`, first, second, []);
}

function combine(text: string, left: From, right: From, merged: readonly NamedColumn[]): From {
  const items = [...left.items, ...right.items];
  const kept = [...merged, ...withoutNamesOf(left.merged, right), ...withoutNamesOf(right.merged, left)];
  return { text, scope: joinScopes(scopeOfMerged(kept), scopeOf(items)), items, merged: kept };
}

function withoutNamesOf(merged: readonly NamedColumn[], other: From): NamedColumn[] {
  const names = new Set(other.items.flatMap(({ columns }) => columns.map(({ name }) => name)));
  return merged.filter(({ name }) => !names.has(name));
}

/** @param beside what stands on the left in the same list: only lateral items may name it, join conditions may not */
function joinTree(place: Place, outer: Scope, joins: number, beside: Scope = emptyScope): From {
  if (joins === 0) {
    const item = fromItem(place, joinScopes(outer, beside));
    return { text: item.text, scope: scopeOf([item]), items: [item], merged: [] };
  }
  const leftJoins = place.random.chance(0.75) ? joins - 1 : place.random.below(joins);
  const kind = place.random.pick([
    "JOIN",
    "LEFT JOIN",
    "LEFT JOIN",
    "RIGHT JOIN",
    "FULL JOIN",
    "CROSS JOIN",
    "INNER JOIN",
  ]);
  const left = joinTree(place, outer, leftJoins, beside);
  const seesLeft = kind !== "RIGHT JOIN" && kind !== "FULL JOIN";
  const visible = seesLeft ? joinScopes(beside, left.scope) : beside;
  const right = joinTree(place, outer, joins - 1 - leftJoins, visible);
  const rightText = right.items.length > 1 ? `(${right.text})` : right.text;
  if (kind === "CROSS JOIN") return combine(`${left.text} CROSS JOIN ${rightText}`, left, right, []);
  const natural = naturalColumns(left, right);
  if (natural && place.random.chance(0.3)) {
    return combine(`${left.text} NATURAL ${kind} ${rightText}`, left, right, natural);
  }
  const shared = sharedColumns(left, right);
  if (shared.length > 0 && place.random.chance(0.45)) {
    const used = shared.slice(0, 1 + place.random.below(shared.length));
    const names = used.map(({ name }) => quoteColumn(name)).join(", ");
    return combine(`${left.text} ${kind} ${rightText} USING (${names})`, left, right, used);
  }
  const on = joinCondition(place, outer, left, right, kind === "FULL JOIN");
  return combine(`${left.text} ${kind} ${rightText} ON ${on}`, left, right, []);
}

/** Columns by whose name both sides can be joined: once on each side, of comparable types. */
function sharedColumns(left: From, right: From): NamedColumn[] {
  if (left.items.length > 1 || right.items.length > 1) return [];
  const [first, second] = [left.items[0]?.columns ?? [], right.items[0]?.columns ?? []];
  return first.filter(({ name, type }) => {
    const other = second.filter((column) => column.name === name);
    const once = first.filter((column) => column.name === name).length === 1;
    return (
      once &&
      other.length === 1 &&
      !/json|xml|point/.test(type) &&
      (other[0]?.type === type || isNumber(type, other[0]?.type))
    );
  });
}

function isNumber(...types: readonly (string | undefined)[]): boolean {
  return types.every((type) => type !== undefined && /^(int[248]|numeric|float[48])$/.test(type));
}

/** What NATURAL joins by, when every common name can be. */
function naturalColumns(left: From, right: From): NamedColumn[] | undefined {
  const shared = sharedColumns(left, right);
  const names = new Set(right.items.flatMap(({ columns }) => columns.map(({ name }) => name)));
  const common = left.items.flatMap(({ columns }) => columns.filter(({ name }) => names.has(name)));
  return shared.length > 0 && shared.length === common.length ? shared : undefined;
}

function scopeOfMerged(columns: readonly NamedColumn[]): Scope {
  return { columns: columns.map(({ name, type }) => ({ reference: quoteColumn(name), type })), rows: [] };
}

function joinCondition(place: Place, outer: Scope, left: From, right: From, mergeable: boolean): string {
  const { random } = place;
  const others = scopeOf(right.items).columns;
  const pairs = scopeOf(left.items).columns.flatMap((first) =>
    others
      .filter(({ type }) => type === first.type && /^(int[248]|text|uuid)$/.test(type))
      .map((second) => [first, second] as const),
  );
  const pair = random.pickFrom(pairs);
  const equal = pair ? `${pair[0].reference} = ${pair[1].reference}` : "true";
  if (mergeable || random.chance(0.6)) return equal;
  const scope = joinScopes(outer, scopeOf([...left.items, ...right.items]));
  const inner = { ...below(place), scope, windows: false };
  return several(random, 1, 2, () => condition(inner))
    .concat(random.chance(0.6) ? equal : [])
    .join(" AND ");
}
