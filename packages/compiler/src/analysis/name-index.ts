/** Items in which a name is looked for. */
export interface NameIndex<Item> {
  /** Those of that very name. */
  named(name: string): readonly Item[];
}

/** From how many items on a map is made of them: most scopes have few columns, of which one or two are asked for. */
const manyItems = 32;

export function createNameIndex<Item extends { readonly name: string }>(items: readonly Item[]): NameIndex<Item> {
  let map: ReadonlyMap<string, readonly Item[]> | undefined;
  return {
    named(name) {
      if (items.length < manyItems) return items.filter((item) => item.name === name);
      map ??= indexByName(items);
      return map.get(name) ?? [];
    },
  };
}

export function indexByName<Item extends { readonly name: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const same = index.get(item.name);
    if (same) same.push(item);
    else index.set(item.name, [item]);
  }
  return index;
}
