/** A function as an engine's facts have it. */
export interface CallShape {
  readonly name: string;
  readonly kind: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly types: readonly string[];
}

/** The functions of an engine whose facts are lines with tabs; of those that take any number of arguments, two more than the least. */
export function readCallShapes(facts: string): readonly CallShape[] {
  return facts
    .split("\n")
    .map((line) => line.split("\t"))
    .map(([name = "", kind = "", types = "", min = "0", max = "0"]) => ({
      name,
      kind,
      minimum: Number(min),
      maximum: max === "-1" ? Number(min) + 2 : Number(max),
      types: types.split(" "),
    }));
}
