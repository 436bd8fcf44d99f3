import fc from "fast-check";
import { expect, test } from "vitest";
import type { ConfigNode } from "./node.ts";
import { readJson } from "./read-json.ts";

function toValue(node: ConfigNode): unknown {
  if (node.kind === "list") return node.items.map(toValue);
  if (node.kind === "map") return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, toValue(value)]));
  return node.quoted ? node.text : JSON.parse(node.text);
}

test("reads what JSON.parse reads", () => {
  fc.assert(
    fc.property(fc.json(), fc.integer({ min: 0, max: 3 }), (text, indent) => {
      const written = JSON.stringify(JSON.parse(text), null, indent);
      const node = readJson(written);
      expect(node && toValue(node)).toEqual(JSON.parse(written));
    }),
  );
});

test("refuses whatever JSON.parse refuses, and never throws", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]:,"a1 \\tnull-.\n') }), (text) => {
      const accepted = ((): boolean => {
        try {
          JSON.parse(text);
          return true;
        } catch {
          return false;
        }
      })();
      expect(readJson(text) !== undefined).toBe(accepted);
    }),
  );
});

test("spans cover exactly the value", () => {
  const text = ' { "a" : [ "x\\ny" , 12 ] } ';
  const root = readJson(text);
  const list = root?.kind === "map" ? root.entries[0]?.value : undefined;
  expect(list && text.slice(list.start, list.end)).toBe('[ "x\\ny" , 12 ]');
});

test("gives up on absurd nesting instead of overflowing the stack", () => {
  expect(readJson("[".repeat(100_000))).toBeUndefined();
});
