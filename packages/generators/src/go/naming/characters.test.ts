import { expect, test } from "vitest";
import { nameCharacters } from "./characters.ts";

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index));

test.each(["other", "foreign", "digitAtStart", "partAtStart"] as const)(
  "the patterns %s for ASCII and for all of Unicode agree about ASCII",
  (pattern) => {
    const found = (text: string) => printable.map((character) => character.match(nameCharacters(text)[pattern])?.[0]);
    expect(found("a")).toEqual(found("é"));
  },
);

test("letters and digits beyond ASCII are such", () => {
  const { other, digitAtStart } = nameCharacters("é٣");
  expect([other.test("é"), other.test("٣"), digitAtStart.test("٣"), digitAtStart.test("é")]).toEqual([
    false,
    false,
    true,
    false,
  ]);
});
