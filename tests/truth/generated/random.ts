/** Choices that are the same at every run with the same seed. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
  pickFrom<Item>(items: readonly Item[]): Item | undefined;
}

/** A small generator with 32 bits of state (mulberry32), seeded with two numbers: the run's and the query's. */
export function createRandom(seed: number, index: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    chance: (probability) => next() < probability,
    pick: (items) => items[below(items.length)] ?? items[0],
    pickFrom: (items) => items[below(items.length)],
  };
}

export interface Weighted<Item> {
  readonly weight: number;
  readonly item: Item;
}

export function pickWeighted<Item>(random: Random, choices: readonly Weighted<Item>[]): Item | undefined {
  let dice = random.below(choices.reduce((sum, { weight }) => sum + weight, 0));
  for (const { weight, item } of choices) {
    if (dice < weight) return item;
    dice -= weight;
  }
  return undefined;
}

/** Up to `most` results, at least `least`. */
export function several<Item>(random: Random, least: number, most: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: least + random.below(most - least + 1) }, (_, index) => make(index));
}
