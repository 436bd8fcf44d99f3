/** Mistakes of the user's that keep a package from being generated. */
export class GoProblem extends Error {
  override readonly name = "GoProblem";
  readonly messages: readonly string[];

  constructor(...messages: readonly string[]) {
    super(messages.join("\n"));
    this.messages = messages;
  }
}

/** Maps every item, so that the mistakes of all are told. Throws one {@link GoProblem} with those of each. */
export function mapAll<Item, Value>(items: readonly Item[], map: (item: Item) => Value): Value[] {
  const values: Value[] = [];
  const messages: string[] = [];
  for (const item of items) {
    try {
      values.push(map(item));
    } catch (error) {
      if (!(error instanceof GoProblem)) throw error;
      messages.push(...error.messages);
    }
  }
  if (messages.length > 0) throw new GoProblem(...messages);
  return values;
}
