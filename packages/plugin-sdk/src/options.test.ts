import { describe, expect, test } from "vitest";
import { booleanOption, choiceOption, listOption, readOptions, recordOption, stringOption } from "./options.ts";
import type { Problem } from "./plugin.ts";

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
      { message: 'unknown option "drvier"', hint: 'did you mean "driver"?' },
    ]);
  });

  test("says where in a list an unknown option is", () => {
    expect(read('{"overrides":[{"colum":"a"}]}').problems[0]?.message).toBe('unknown option "overrides[0].colum"');
  });

  test("says which choices there are", () => {
    expect(read('{"driver":"pglit"}').problems).toEqual([
      { message: 'option "driver": "pglit" is not one of "pg", "pglite"', hint: 'did you mean "pglite"?' },
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
});
