import { expect, test } from "vitest";
import { plainText } from "./plain-text.ts";

test.each([
  ["two\n\tlines", "two\n\tlines"],
  ["\u001b[2Jcleared", "[2Jcleared"],
  ["over\rwritten\b\u0007", "overwritten"],
  ["\u009b31mred \u0085ä€😀", "31mred ä€😀"],
])("%j is shown as %j", (text, shown) => {
  expect(plainText(text)).toBe(shown);
});
