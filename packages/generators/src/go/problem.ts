import type { Problem } from "@sqlc-ts/plugin-sdk";

/** Mistakes of the user's that keep a package from being generated. */
export class GoProblem extends Error {
  override readonly name = "GoProblem";
  readonly problems: readonly Problem[];

  constructor(...problems: readonly (string | Problem)[]) {
    const all = problems.map((problem) => (typeof problem === "string" ? { message: problem } : problem));
    super(all.map(({ message }) => message).join("\n"));
    this.problems = all;
  }
}

/** Maps every item, so that the mistakes of all are told. Throws one {@link GoProblem} with those of each. */
export function mapAll<Item, Value>(items: readonly Item[], map: (item: Item, index: number) => Value): Value[] {
  const values: Value[] = [];
  const problems: Problem[] = [];
  for (const [index, item] of items.entries()) {
    try {
      values.push(map(item, index));
    } catch (error) {
      if (!(error instanceof GoProblem)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new GoProblem(...problems);
  return values;
}

/** Gives the problems of an action the option that they are about, so that they are shown at its place in the configuration. */
export function aboutOption<Value>(path: readonly (string | number)[], action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof GoProblem)) throw error;
    const prefix = optionPointer(path);
    throw new GoProblem(
      ...error.problems.map((problem) => ({ ...problem, option: `${prefix}${problem.option ?? ""}` })),
    );
  }
}

/** The JSON Pointer of an option. */
export function optionPointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
