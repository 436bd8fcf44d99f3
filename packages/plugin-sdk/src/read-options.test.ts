import { describe, expect, test } from "vitest";
import { listOption, mapOption, recordOption } from "./collection-options.ts";
import type { Problem } from "./problem.ts";
import { optionsSchema, readOptions } from "./read-options.ts";
import { booleanOption, choiceOption, integerOption, required, stringOption } from "./scalar-options.ts";

const schema = {
  driver: choiceOption(["pg", "pglite"], "pg"),
  strict: booleanOption(false),
  overrides: listOption(recordOption({ column: stringOption(undefined), type: stringOption("") })),
};

function read(options: string, shared = "") {
  const problems: Problem[] = [];
  const encode = (text: string) => new TextEncoder().encode(text);
  const bytes = { pluginOptions: encode(options), globalOptions: encode(shared) };
  const values = readOptions(schema, bytes, (problem) => problems.push(problem));
  return { values, problems };
}

describe("readOptions", () => {
  test("gives the fallbacks when there are no options", () => {
    expect(read("")).toEqual({ values: { driver: "pg", strict: false, overrides: [] }, problems: [] });
  });

  test("takes null for no options", () => {
    expect(read("null").problems).toEqual([]);
  });

  test("reads nested options", () => {
    const { values } = read('{"driver":"pglite","overrides":[{"column":"a.b","type":"T"}]}');
    expect(values).toEqual({ driver: "pglite", strict: false, overrides: [{ column: "a.b", type: "T" }] });
  });

  test("names the nearest option to an unknown one", () => {
    expect(read('{"drvier":"pg"}').problems).toEqual([
      { message: 'unknown option "drvier"', hint: 'did you mean "driver"?', option: "/drvier", optionName: true },
    ]);
  });

  test("says where in a list an unknown option is", () => {
    expect(read('{"overrides":[{"colum":"a"}]}').problems[0]?.message).toBe('unknown option "overrides[0].colum"');
  });

  test("says which choices there are", () => {
    expect(read('{"driver":"pglit"}').problems).toEqual([
      {
        message: 'option "driver": "pglit" is not one of "pg", "pglite"',
        hint: 'did you mean "pglite"?',
        option: "/driver",
      },
    ]);
  });

  test("reports all wrong values", () => {
    expect(read('{"strict":"yes","overrides":{}}').problems.map((problem) => problem.message)).toEqual([
      'option "strict": expected true or false, got "yes"',
      'option "overrides": expected a list, got {}',
    ]);
  });

  test("reports options that are not a map", () => {
    expect(read("[1]").problems[0]?.message).toBe("the plugin's options: expected a map, got [1]");
  });

  test("reports options that are not JSON", () => {
    expect(read("{").problems[0]?.message).toBe("the plugin's options are not valid JSON");
  });

  test("takes from the global options what the plugin's own do not say", () => {
    const { values } = read('{"driver":"pglite"}', '{"driver":"pg","strict":true}');
    expect(values).toEqual({ driver: "pglite", strict: true, overrides: [] });
  });

  test("does not take a name of Object's prototype for an option", () => {
    expect(read('{"toString":1}').problems[0]?.message).toBe('unknown option "toString"');
  });

  test("points to the place of a problem inside lists and maps", () => {
    expect(read('{"overrides":[{},{"column":1}]}').problems[0]?.option).toBe("/overrides/1/column");
  });

  test("escapes a pointer's own characters in names", () => {
    expect(read('{"a/b~c":1}').problems[0]?.option).toBe("/a~1b~0c");
  });

  test("reports a required option that is absent, at the map that it is absent from", () => {
    const problems: Problem[] = [];
    const bytes = { pluginOptions: new TextEncoder().encode('{"list":[{}]}'), globalOptions: new Uint8Array() };
    const list = listOption(recordOption({ name: required(stringOption("")) }));
    readOptions({ list }, bytes, (problem) => problems.push(problem));
    expect(problems).toEqual([{ message: 'option "list[0].name" is missing', option: "/list/0" }]);
  });
});

test("the options of a plugin have a JSON Schema", () => {
  const options = {
    ...schema,
    size: required(integerOption(1, "How large.")),
    names: mapOption(stringOption(undefined)),
  };
  expect(optionsSchema(options)).toEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: ["object", "null"],
    properties: {
      driver: { enum: ["pg", "pglite", null], default: "pg" },
      strict: { type: ["boolean", "null"], default: false },
      overrides: {
        type: ["array", "null"],
        items: {
          type: ["object", "null"],
          properties: { column: { type: ["string", "null"] }, type: { type: ["string", "null"], default: "" } },
          additionalProperties: false,
        },
      },
      size: { type: ["integer", "null"], default: 1, description: "How large." },
      names: { type: ["object", "null"], additionalProperties: { type: ["string", "null"] } },
    },
    required: ["size"],
    additionalProperties: false,
  });
});
