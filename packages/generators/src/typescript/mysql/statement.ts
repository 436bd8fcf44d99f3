import type { Query } from "@sqlc-ts/protocol";
import type { StatementPlan } from "../drivers/dialect.ts";

/** Each `?` is a parameter of its own, numbered by its place. */
export function planStatement(query: Query): StatementPlan {
  const numbers = query.params.map(({ number }) => number);
  return {
    text: query.text,
    placeholders: numbers.sort((left, right) => left - right),
    expandsSlices: true,
  };
}
