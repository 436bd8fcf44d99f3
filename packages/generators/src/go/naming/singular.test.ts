import { expect, test } from "vitest";
import { singular } from "./singular.ts";

test.each([
  "authors author",
  "people person",
  "sales_People sales_Person",
  "specimen speciman",
  "caches cach",
  "movies movie",
  "ties ty",
  "knives knife",
  "caves cafe",
  "olives olife",
  "bases basis",
  "gas ga",
  "bonus bonu",
  "viruses viruse",
  "data datum",
  "media medium",
  "schemata schematum",
  "USERS USER",
  "DATA DATUM",
  "oxen_carts ox_carts",
  "user_status user_status",
  "addresses address",
  "analyses analysis",
  "categories category",
  "indices index",
  "s ",
  "Metadata metadata",
  "foo_metadata foo_metadatum",
  "campus campus",
  "waves wave",
  "series series",
  "Fish Fish",
])("%s", (pair) => {
  const [plural = "", expected = ""] = pair.split(" ");
  expect(singular(plural, new Set())).toBe(expected);
});

test("an excluded name stays as it is, whatever its case", () => {
  expect(singular("BonuS", new Set(["bonus"]))).toBe("BonuS");
});
