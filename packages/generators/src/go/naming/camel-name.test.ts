import { expect, test } from "vitest";
import { camelName } from "./camel-name.ts";

const defaults = { rename: new Map<string, string>(), initialisms: new Set(["id"]) };

test.each([
  ["user_id", "UserID"],
  ["id", "ID"],
  ["userID", "UserID"],
  ["uuid", "Uuid"],
  ["_lead", "Lead"],
  ["dbl__u", "DblU"],
  ["1st", "_1st"],
  ["x-y", "XY"],
  ["a b", "AB"],
  ["x2_y", "X2Y"],
  ["ünï", "Ünï"],
  ["ßtraße", "ßtraße"],
  ["HTTPServer", "HTTPServer"],
])("%s becomes %s", (name, expected) => {
  expect(camelName(name, defaults)).toBe(expected);
});

test("initialisms replace the default ones", () => {
  const options = { ...defaults, initialisms: new Set(["url"]) };
  expect([camelName("api_url", options), camelName("user_id", options)]).toEqual(["ApiURL", "UserId"]);
});

test("a renamed one is taken as it is", () => {
  expect(camelName("spotify_url", { ...defaults, rename: new Map([["spotify_url", "SpotifyURL"]]) })).toBe(
    "SpotifyURL",
  );
});
