/** A declaration of db.ts that is the same in every project. */
export interface Snippet {
  readonly name: string;
  readonly needs: readonly string[];
  /** TypeScript, formatted as the rest of the output. */
  readonly source: string;
}

export function snippet(name: string, needs: readonly string[], source: string): Snippet {
  return { name, needs, source };
}
