import { maybe, type Nullability, type NullResult, never } from "../../catalog/index.ts";
import type { Expression } from "../../syntax/ast/index.ts";
import { judgeExpression } from "./expression.ts";
import type { Judgement } from "./judgement.ts";

export function judgeAll(judgement: Judgement, nodes: readonly Expression[]): Nullability[] {
  return nodes.map((node) => judgeExpression(judgement, node));
}

/** NULL where one of the inputs is; a lax column is the reason only where there is no other. */
export function firstMaybe(inputs: readonly Nullability[]): Nullability {
  const first = inputs.find((input) => input.kind === "maybe");
  if (first?.kind !== "maybe" || !first.lax) return first ?? never;
  return inputs.find((input) => input.kind === "maybe" && !input.lax) ?? first;
}

/** NULL only where all of the inputs are. */
export function allMaybe(inputs: readonly Nullability[], because: string): Nullability {
  const [first] = inputs;
  if (inputs.some((input) => input.kind === "never")) return never;
  return first ?? maybe(because);
}

/** The result of a function or operator, given its inputs. `name` is for the reason. */
export function strictResult(result: NullResult, inputs: readonly Nullability[], name: string): Nullability {
  switch (result) {
    case "never":
      return never;
    case "strict":
    case "lenient":
      return firstMaybe(inputs);
    case "strict-or-null": {
      const input = firstMaybe(inputs);
      return input.kind === "maybe" ? input : maybe(`${name} gives NULL for some values`);
    }
    case "empty":
      return firstMaybe(inputs);
    case "no-rows":
      return maybe(`${name} of no rows`);
    case "empty-frame":
      return maybe(`${name} of an empty frame`);
    case "all":
      return allMaybe(inputs, `${name} of nothing`);
    case "any":
      return maybe(`${name} may give NULL`);
  }
}
