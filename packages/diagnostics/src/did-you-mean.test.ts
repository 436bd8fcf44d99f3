import { expect, test } from "vitest";
import { findSimilar } from "./did-you-mean.ts";

test.each([
  ["nmae", ["name", "id"], "name"],
  ["user", ["id", "user_id", "title"], "user_id"],
  ["created", ["created_at", "id"], "created_at"],
  ["total_amount", ["amount", "id"], "amount"],
  ["id", ["user_id", "post_id"], undefined],
  ["title", ["body", "id"], undefined],
])("%s among %j", (name, candidates, similar) => {
  expect(findSimilar(name, candidates)).toBe(similar);
});
