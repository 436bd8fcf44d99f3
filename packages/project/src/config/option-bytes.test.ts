import { expect, test } from "vitest";
import { optionBytes } from "./option-bytes.ts";
import { readYaml } from "./read-yaml.ts";

const json = (text: string): string => new TextDecoder().decode(optionBytes(readYaml(text, "sqlc.yaml")));

test.each([
  ["~", "null"],
  ["{}", "{}"],
  ["hello", '"hello"'],
  ["[1.5, 1.0, 1e3, 1_0.5, -0.0]", "[1.5,1,1000,10.5,-0]"],
  ["[1e21, 1e20, 1e-7, 0.000001]", "[1e+21,100000000000000000000,1e-7,0.000001]"],
  ["[+5, 017, 9007199254740993, -9223372036854775808]", "[5,17,9007199254740993,-9223372036854775808]"],
  ["99999999999999999999", "100000000000000000000"],
  ["[yes, YES, on, True]", '["yes","YES","on",true]'],
  ["[2020-01-02, !!binary aGk=]", '["2020-01-02","aGk="]'],
  ["{ b: 1, a: 2, b: 3 }", '{"a":2,"b":3}'],
  ["{ 1: x, true: y }", '{"1":"x","true":"y"}'],
  ["{ <<: { a: 1 } }", '{"\\u003c\\u003c":{"a":1}}'],
  ["a: &x [1]\nb: *x", '{"a":[1],"b":[1]}'],
  ["'<a> & b'", '"\\u003ca\\u003e \\u0026 b"'],
  // Here sqlc panics.
  ["[0x1F, 0o17, 0b11, -0x1F, 1_000]", "[31,15,3,-31,1000]"],
  ["[9223372036854775808, 18446744073709551615]", "[9223372036854775808,18446744073709551615]"],
])("%s becomes %s", (yaml, expected) => {
  expect(json(yaml)).toBe(expected);
});

test("absent options are no bytes", () => {
  expect(optionBytes(undefined)).toEqual(new Uint8Array());
});

test.each([".inf", ".nan"])("%s has no JSON form", (yaml) => {
  expect(() => json(yaml)).toThrow("has no JSON form");
});
