/** Names in use within one file, one type or one parameter list; each is given out once. */
export interface NameScope {
  has(name: string): boolean;
  /**
   * Takes the first of `candidates` that is free; when none is, the first one with the lowest number that makes it free: `id_2`, `id_3`.
   */
  claim(...candidates: readonly [string, ...string[]]): string;
}

/** `reserved`: names that can't be claimed from the start. */
export function createNameScope(reserved: Iterable<string> = []): NameScope {
  const taken = new Set(reserved);
  return {
    has: (name) => taken.has(name),
    claim(first, ...others) {
      const isFree = (candidate: string) => !taken.has(candidate);
      const free = isFree(first) ? first : (others.find(isFree) ?? numbered(first, taken));
      taken.add(free);
      return free;
    },
  };
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const candidate = `${name}_${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
