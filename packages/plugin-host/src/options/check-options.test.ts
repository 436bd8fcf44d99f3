import { describe, expect, test } from "vitest";
import { TimeLimitError } from "../wasm/run-module.ts";
import { checkOptions } from "./check-options.ts";

const atOnce = (action: () => void): void => action();

function check(schema: unknown, options: unknown, shared?: unknown) {
  const encode = (value: unknown) => new TextEncoder().encode(value === undefined ? "" : JSON.stringify(value));
  const bytes = { pluginOptions: encode(options), globalOptions: encode(shared) };
  const text = typeof schema === "string" ? schema : JSON.stringify(schema);
  return checkOptions(text, bytes, atOnce).map(({ message, hint, option, optionName }) => ({
    message,
    hint,
    place: `${option}${optionName ? " (name)" : ""}`,
  }));
}

const schema = {
  type: "object",
  properties: {
    driver: { enum: ["pg", "pglite"] },
    width: { type: "integer", minimum: 1 },
    overrides: { type: "array", items: { $ref: "#/$defs/override" } },
  },
  required: ["driver"],
  additionalProperties: false,
  $defs: {
    override: {
      type: "object",
      properties: { column: { type: "string" }, type: { anyOf: [{ type: "string" }, { $ref: "#/$defs/name" }] } },
      additionalProperties: false,
    },
    name: { type: "object", properties: { import: { type: "string" } }, additionalProperties: false },
  },
};

describe("checkOptions", () => {
  test("has nothing against options that fit", () => {
    expect(check(schema, { driver: "pg", width: 3, overrides: [{ column: "a", type: { import: "x" } }] })).toEqual([]);
  });

  test("names the nearest option to an unknown one, and points to its name", () => {
    expect(check(schema, { driver: "pg", widht: 3 })).toEqual([
      { message: 'unknown option "widht"', hint: 'did you mean "width"?', place: "/widht (name)" },
    ]);
  });

  test("lists the options when none is near", () => {
    expect(check(schema, { driver: "pg", q: 1 })[0]?.hint).toBe("known here: driver, width, overrides");
  });

  test("follows references into lists", () => {
    expect(check(schema, { driver: "pg", overrides: [{}, { colum: "a" }] })).toEqual([
      {
        message: 'unknown option "overrides[1].colum"',
        hint: 'did you mean "column"?',
        place: "/overrides/1/colum (name)",
      },
    ]);
  });

  test("shows every mistake", () => {
    expect(check(schema, { driver: "pgl", width: "3" }).map(({ message }) => message)).toEqual([
      'option "driver": "pgl" is not one of "pg", "pglite"',
      'option "width": expected an integer, got "3"',
    ]);
  });

  test("says what is missing, where it is missing", () => {
    expect(check(schema, undefined)).toEqual([
      { message: 'the plugin\'s options: "driver" is missing', hint: "", place: " (name)" },
    ]);
  });

  test("takes from the whole configuration's options what the plugin's own do not say", () => {
    expect(check(schema, { width: 0 }, { driver: "pg", width: "x" })).toEqual([
      { message: 'option "width": 0 is less than 1', hint: "", place: "/width" },
    ]);
  });

  test("of several forms, explains the one that has the value's type", () => {
    expect(check(schema, { driver: "pg", overrides: [{ type: { imp: "x" } }] })).toEqual([
      {
        message: 'unknown option "overrides[0].type.imp"',
        hint: "known here: import",
        place: "/overrides/0/type/imp (name)",
      },
    ]);
  });

  test("names the forms when the value has the type of none", () => {
    expect(check(schema, { driver: "pg", overrides: [{ type: 1 }] })[0]?.message).toBe(
      'option "overrides[0].type": expected a string or a map, got 1',
    );
  });

  test("decodes names that are escaped in pointers", () => {
    expect(check({ properties: { "a/b ~é#%": { type: "string" } } }, { "a/b ~é#%": 1 })[0]).toEqual({
      message: 'option "a/b ~é#%": expected a string, got 1',
      hint: "",
      place: "/a~1b ~0é#%",
    });
  });
});

describe("a schema that cannot be used", () => {
  test.each([
    ["is not JSON", "{", "the schema of the plugin's options is not JSON: "],
    ["is not an object", "[]", "the schema of the plugin's options is not a JSON Schema: it must be an object"],
    ["has a reference to nothing", '{"$ref":"#/a"}', "the schema of the plugin's options cannot be used: "],
    ["goes round in circles", '{"$ref":"#"}', "the schema of the plugin's options cannot be used: "],
    ["has a pattern that is none", '{"patternProperties":{"(":{}}}', "cannot be used: Invalid regular expression"],
  ])("because it %s is an error", (_, text, message) => {
    expect(() => check(text, { a: 1 })).toThrow(message);
  });

  test("because it takes too long is an error", () => {
    const none = { pluginOptions: new Uint8Array(), globalOptions: new Uint8Array() };
    const guard = (): void => {
      throw new TimeLimitError("time is over");
    };
    expect(() => checkOptions("{}", none, guard)).toThrow("cannot be used: checking takes too long");
  });
});
