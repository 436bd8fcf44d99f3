import { describe, expect, test } from "vitest";
import type { Catalog, FunctionDefinition } from "../../../catalog/index.ts";
import type { CallShape } from "../../engine.ts";
import { createPostgresqlEngine } from "../index.ts";

const { types } = createPostgresqlEngine();
const empty: Catalog = {
  defaultSchema: "public",
  searchPath: ["public"],
  schemas: new Map(),
  extensions: new Set(),
};

function call(name: string, ids: readonly string[], rest: Partial<CallShape> = {}) {
  const given = ids.map((id) => ({ type: { id } }));
  return types.resolveFunction(empty, { name, arguments: given, variadic: false, star: false, ...rest });
}

function returned(name: string, ids: readonly string[], rest: Partial<CallShape> = {}): string {
  const resolution = call(name, ids, rest);
  return resolution.kind === "found" ? resolution.returns.id : resolution.kind;
}

function operated(left: string | undefined, name: string, right: string): string {
  const resolution = types.resolveOperator(empty, { name }, left === undefined ? undefined : { id: left }, {
    id: right,
  });
  return resolution.kind === "found" ? resolution.returns.id : resolution.kind;
}

// The examples of the manual's chapter 10.
describe("the manual's examples", () => {
  test("a lone candidate takes what can be converted", () => {
    expect(returned("sqrt", ["int4"])).toBe("float8");
    expect(returned("round", ["int4", "int4"])).toBe("numeric");
    expect(returned("substr", ["unknown", "int4"])).toBe("text");
    expect(returned("substr", ["varchar", "int4"])).toBe("text");
  });

  test("a number is not made text on its own", () => {
    expect(returned("substr", ["int4", "int4"])).toBe("mismatch");
  });

  test("the preferred type of a category wins", () => {
    expect(operated(undefined, "@", "unknown")).toBe("float8");
    expect(operated("unknown", "||", "unknown")).toBe("text");
  });

  test("an unknown operand is of the other's type", () => {
    expect(operated("int4[]", "<@", "unknown")).toBe("bool");
    expect(operated("date", "-", "unknown")).toBe("int4");
  });

  test("prefix operators without a preferred type are ambiguous", () => {
    expect(operated(undefined, "~", "unknown")).toBe("ambiguous");
  });

  test("common types", () => {
    const common = (...ids: string[]) =>
      types.commonType(
        empty,
        ids.map((id) => ({ id })),
      )?.id;
    expect(common("unknown", "unknown")).toBe("text");
    expect(common("numeric", "int4")).toBe("numeric");
    expect(common("float4", "int4")).toBe("float4");
    expect(common("int4", "text")).toBeUndefined();
  });
});

describe("calls", () => {
  test("polymorphic results follow the arguments", () => {
    expect(returned("array_agg", ["text"])).toBe("text[]");
    expect(returned("unnest", ["int4[]"])).toBe("int4");
    expect(returned("lag", ["text", "int4", "unknown"])).toBe("text");
    expect(returned("array_append", ["text[]", "unknown"])).toBe("text[]");
  });

  test("unknown arguments are coerced to what the polymorphic type stands for", () => {
    expect(call("array_append", ["text[]", "unknown"])).toMatchObject({
      argumentTypes: [{ id: "text[]" }, { id: "text" }],
    });
  });

  test("every argument of a variadic call goes to the one parameter", () => {
    expect(call("concat_ws", ["unknown", "int4", "text"])).toMatchObject({ argumentParameters: [0, 1, 1] });
  });

  test("VARIADIC gives the array itself", () => {
    expect(returned("json_extract_path", ["json", "text[]"], { variadic: true })).toBe("json");
    expect(returned("concat", ["int4"], { variadic: true })).toBe("mismatch");
  });

  test("count takes a star, other functions do not", () => {
    expect(returned("count", [], { star: true })).toBe("int8");
    expect(returned("count", [])).toBe("mismatch");
    expect(returned("now", [], { star: true })).toBe("mismatch");
  });

  test("ordered-set aggregates take their last arguments from WITHIN GROUP", () => {
    expect(returned("percentile_cont", ["numeric"], { withinGroup: [{ id: "interval" }] })).toBe("interval");
    expect(returned("mode", [], { withinGroup: [{ id: "text" }] })).toBe("text");
    expect(returned("percentile_cont", ["float8", "float8"])).toBe("mismatch");
  });

  test("direct arguments of hypothetical-set aggregates are brought to the sorting columns' types", () => {
    expect(call("rank", ["unknown"], { withinGroup: [{ id: "numeric" }] })).toMatchObject({
      argumentTypes: [{ id: "numeric" }, { id: "numeric" }],
    });
  });

  test("several OUT parameters are columns", () => {
    expect(call("json_each", ["json"])).toMatchObject({
      columns: [
        { name: "key", type: { id: "text" } },
        { name: "value", type: { id: "json" } },
      ],
    });
  });

  test("a type's name calls a cast", () => {
    expect(returned("uuid", ["unknown"])).toBe("uuid");
    expect(returned("jsonb", ["text"])).toBe("jsonb");
  });

  test("a name that nobody has is undefined", () => {
    expect(call("frobnicate", ["int4"]).kind).toBe("undefined");
  });

  test("an argument of a foreign type is no reason to guess", () => {
    expect(returned("lower", ["public.geometry"])).toBe("mismatch");
    expect(returned("max", ["public.geometry"])).toBe("mismatch");
    expect(returned("array_agg", ["public.geometry"])).toBe("public.geometry[]");
  });
});

describe("users' functions", () => {
  const parameter = (id: string, hasDefault = false, name?: string) => ({
    mode: "in" as const,
    type: { id },
    sqlcType: { schema: "", name: id, dimensions: 0, length: -1, unsigned: false },
    hasDefault,
    ...(name !== undefined && { name }),
  });
  const define = (schema: string, name: string, returns: string, parameters: FunctionDefinition["parameters"]) => ({
    schema,
    name,
    kind: "function" as const,
    parameters,
    returns: { id: returns },
    returnsSet: false,
    sqlcReturns: { schema: "", name: returns, dimensions: 0, length: -1, unsigned: false },
    nullResult: "any" as const,
  });
  const schemaOf = (name: string, functions: readonly FunctionDefinition[]) => ({
    name,
    comment: "",
    relations: new Map(),
    types: new Map(),
    functions: new Map(functions.map((definition) => [definition.name, [definition]])),
  });
  const catalog: Catalog = {
    ...empty,
    searchPath: ["shop", "public"],
    schemas: new Map([
      ["public", schemaOf("public", [define("public", "price", "int4", [parameter("int4")])])],
      ["shop", schemaOf("shop", [define("shop", "price", "numeric", [parameter("int4")])])],
      [
        "hidden",
        schemaOf("hidden", [
          define("hidden", "tax", "int4", [parameter("text", false, "region"), parameter("int4", true, "year")]),
        ]),
      ],
    ]),
  };
  const resolve = (shape: Omit<CallShape, "variadic" | "star">) => {
    const resolution = types.resolveFunction(catalog, { variadic: false, star: false, ...shape });
    return resolution.kind === "found" ? resolution.returns.id : resolution.kind;
  };

  test("of equal ones the first along the search path wins", () => {
    expect(resolve({ name: "price", arguments: [{ type: { id: "int4" } }] })).toBe("numeric");
    expect(resolve({ schema: "public", name: "price", arguments: [{ type: { id: "int4" } }] })).toBe("int4");
  });

  test("those outside the search path need their schema", () => {
    expect(resolve({ name: "tax", arguments: [{ type: { id: "unknown" } }] })).toBe("undefined");
    expect(resolve({ schema: "hidden", name: "tax", arguments: [{ type: { id: "unknown" } }] })).toBe("int4");
  });

  test("named arguments may come in any order", () => {
    const named = [
      { name: "year", type: { id: "int4" } },
      { name: "region", type: { id: "text" } },
    ];
    expect(resolve({ schema: "hidden", name: "tax", arguments: named })).toBe("int4");
    expect(resolve({ schema: "hidden", name: "tax", arguments: named.slice(0, 1) })).toBe("mismatch");
  });
});

describe("when a result may be NULL", () => {
  const nullResult = (name: string, ids: readonly string[]) => {
    const resolution = call(name, ids);
    return resolution.kind === "found" ? resolution.definition.nullResult : resolution.kind;
  };

  test.each([
    ["lower", ["text"], "strict"],
    ["array_length", ["int4[]", "int4"], "strict-or-null"],
    ["regexp_match", ["text", "unknown"], "strict-or-null"],
    ["lower", ["int4range"], "strict-or-null"],
    ["concat", ["text"], "never"],
    ["count", ["int4"], "never"],
    ["sum", ["int4"], "empty"],
    ["stddev", ["int4"], "any"],
    ["row_number", [], "never"],
    ["lag", ["text"], "any"],
    ["generate_series", ["int4", "int4"], "never"],
    ["unnest", ["text[]"], "any"],
  ] as const)("%s(%s) is %s", (name, ids, expected) => {
    expect(nullResult(name, ids)).toBe(expected);
  });

  test("looking into JSON may find nothing, comparing always answers", () => {
    const operator = (left: string, name: string, right: string) =>
      types.resolveOperator(empty, { name }, { id: left }, { id: right });
    expect(operator("jsonb", "->>", "unknown")).toMatchObject({ nullResult: "strict-or-null" });
    expect(operator("jsonb", "@>", "jsonb")).toMatchObject({ nullResult: "strict" });
  });

  test("a cast of JSON to a number may give NULL", () => {
    expect(types.castNullResult?.(empty, { id: "jsonb" }, { id: "int4" })).toBe("strict-or-null");
    expect(types.castNullResult?.(empty, { id: "int4" }, { id: "text" })).toBe("strict");
  });
});

test("a range type has constructors of its own name", () => {
  const range = {
    id: "public.span",
    schema: "public",
    name: "span",
    kind: "range" as const,
    category: "R",
    preferred: false,
    subtype: "float8",
    multirange: "public.spans",
  };
  const spans = {
    id: "public.spans",
    schema: "public",
    name: "spans",
    kind: "multirange" as const,
    category: "R",
    preferred: false,
    range: "public.span",
  };
  const schema = {
    name: "public",
    comment: "",
    relations: new Map(),
    types: new Map([
      ["span", { info: range, comment: "" }],
      ["spans", { info: spans, comment: "" }],
    ]),
    functions: new Map(),
  };
  const catalog: Catalog = { ...empty, schemas: new Map([["public", schema]]) };
  const make = (name: string, ids: readonly string[]) =>
    types.resolveFunction(catalog, {
      name,
      arguments: ids.map((id) => ({ type: { id } })),
      variadic: false,
      star: false,
    });
  expect(make("span", ["int4", "unknown", "unknown"])).toMatchObject({ returns: { id: "public.span" } });
  expect(make("spans", ["public.span", "public.span"])).toMatchObject({ returns: { id: "public.spans" } });
  expect(make("span", ["text", "text"]).kind).toBe("mismatch");
});
