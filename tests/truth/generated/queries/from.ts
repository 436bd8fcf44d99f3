import { condition } from "../expressions/condition.ts";
import { below, emptyScope, joinScopes, type NamedColumn, type Place, type Scope } from "../generation.ts";
import { several } from "../random.ts";
import { fromItem, type Item, quoteColumn, scopeOf } from "./from-item.ts";

export interface From {
  readonly text: string;
  readonly scope: Scope;
  /** The items, left to right. */
  readonly items: readonly Item[];
}

/** A FROM list of one or two items, each an item or a tree of joins. */
export function fromClause(place: Place, outer: Scope): From {
  const { random } = place;
  const first = joinTree(place, outer, random.pick([0, 0, 1, 1, 1, 2, 2, 3]));
  if (!random.chance(0.12)) return first;
  const second = joinTree(place, joinScopes(outer, first.scope), random.below(2));
  return combine(`${first.text}, ${second.text}`, first, second, emptyScope);
}

function combine(text: string, left: From, right: From, merged: Scope): From {
  return { text, scope: joinScopes(merged, left.scope, right.scope), items: [...left.items, ...right.items] };
}

/** @param outer what lateral items may name besides what stands on their left */
function joinTree(place: Place, outer: Scope, joins: number): From {
  if (joins === 0) {
    const item = fromItem(place, outer);
    return { text: item.text, scope: scopeOf([item]), items: [item] };
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
  const left = joinTree(place, outer, leftJoins);
  const seesLeft = kind !== "RIGHT JOIN" && kind !== "FULL JOIN";
  const right = joinTree(place, seesLeft ? joinScopes(outer, left.scope) : outer, joins - 1 - leftJoins);
  const rightText = right.items.length > 1 ? `(${right.text})` : right.text;
  if (kind === "CROSS JOIN") return combine(`${left.text} CROSS JOIN ${rightText}`, left, right, emptyScope);
  const natural = naturalColumns(left, right);
  if (natural && place.random.chance(0.3)) {
    const merged = scopeOfMerged(natural, left, right);
    return combine(`${left.text} NATURAL ${kind} ${rightText}`, left, right, merged);
  }
  const shared = sharedColumns(left, right);
  if (shared.length > 0 && place.random.chance(0.45)) {
    const used = shared.slice(0, 1 + place.random.below(shared.length));
    const names = used.map(({ name }) => quoteColumn(name)).join(", ");
    return combine(`${left.text} ${kind} ${rightText} USING (${names})`, left, right, scopeOfMerged(used, left, right));
  }
  const on = joinCondition(place, outer, left, right, kind === "FULL JOIN");
  return combine(`${left.text} ${kind} ${rightText} ON ${on}`, left, right, emptyScope);
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

/** Merged columns are named without a table. */
function scopeOfMerged(columns: readonly NamedColumn[], left: From, right: From): Scope {
  if (left.items.length > 1 || right.items.length > 1) return emptyScope;
  return { columns: columns.map(({ name, type }) => ({ reference: quoteColumn(name), type })), rows: [] };
}

function joinCondition(place: Place, outer: Scope, left: From, right: From, mergeable: boolean): string {
  const { random } = place;
  const pairs = left.scope.columns.flatMap((first) =>
    right.scope.columns
      .filter(({ type }) => type === first.type && /int|text|uuid/.test(type))
      .map((second) => [first, second] as const),
  );
  const pair = random.pickFrom(pairs);
  const equal = pair ? `${pair[0].reference} = ${pair[1].reference}` : "true";
  if (mergeable || random.chance(0.6)) return equal;
  const inner = { ...below(place), scope: joinScopes(outer, left.scope, right.scope), windows: false };
  return several(random, 1, 2, () => condition(inner))
    .concat(random.chance(0.6) ? equal : [])
    .join(" AND ");
}
