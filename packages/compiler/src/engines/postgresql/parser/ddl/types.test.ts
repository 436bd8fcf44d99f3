import { describe, expect, test } from "vitest";
import { definition, named, textOf, verdict } from "./testing/parse-definition.ts";

describe("CREATE TYPE", () => {
  test("AS ENUM has labels without quotes", () => {
    expect(definition("CREATE TYPE s.mood AS ENUM ('ok', 'it''s', E'tab\\t')")).toMatchObject({
      kind: "create_type",
      name: named("s", "mood"),
      definition: { form: "enum", labels: [{ value: "ok" }, { value: "it's" }, { value: "tab\t" }] },
    });
  });

  test("AS ENUM and AS composite may be empty", () => {
    expect(definition("CREATE TYPE t AS ENUM ()")).toMatchObject({ definition: { form: "enum", labels: [] } });
    expect(definition("CREATE TYPE t AS ()")).toMatchObject({ definition: { form: "composite", attributes: [] } });
  });

  test("AS (…) has attributes with their places", () => {
    const sql = 'CREATE TYPE t AS (a int[], b varchar(10) COLLATE "C")';
    const statement = definition(sql);
    const form = statement.kind === "create_type" ? statement.definition : undefined;
    const attributes = form?.form === "composite" ? form.attributes : [];
    expect(attributes).toMatchObject([
      { name: { name: "a" }, type: { name: "int4", dimensions: 1 } },
      { name: { name: "b" }, type: { name: "varchar" } },
    ]);
    expect(attributes.map((attribute) => textOf(sql, attribute))).toEqual(["a int[]", 'b varchar(10) COLLATE "C"']);
  });

  test("AS RANGE has a subtype and a multirange", () => {
    const sql =
      "CREATE TYPE r AS RANGE (subtype = timestamp with time zone, multirange_type_name = s.m, canonical = f)";
    expect(definition(sql)).toMatchObject({
      definition: {
        form: "range",
        subtype: { schema: "pg_catalog", name: "timestamptz" },
        multirangeName: named("s", "m"),
      },
    });
  });

  test("may be a shell or a base type", () => {
    expect(definition("CREATE TYPE t")).toMatchObject({ definition: { form: "shell" } });
    const base = "CREATE TYPE t (INPUT = t_in, OUTPUT = t_out, INTERNALLENGTH = 16, ALIGNMENT = double, PASSEDBYVALUE)";
    expect(definition(base)).toMatchObject({ definition: { form: "base" } });
  });

  test.each([
    ["CREATE TYPE t ()", 'syntax error at or near ")"'],
    ["CREATE TYPE t AS ENUM ('a',)", 'syntax error at or near ")"'],
    ["CREATE TYPE t AS ENUM (a)", 'syntax error at or near "a"'],
    ["CREATE TYPE t AS (a)", 'syntax error at or near ")"'],
    ["CREATE TYPE t AS RANGE ()", 'syntax error at or near ")"'],
    ["CREATE OR REPLACE TYPE t", 'syntax error at or near "TYPE"'],
  ])("refuses %s", (sql, message) => {
    expect(verdict(sql)).toBe(message);
  });
});

describe("ALTER TYPE", () => {
  test.each([
    ["ADD VALUE 'a'", { kind: "add_value", value: { value: "a" }, ifNotExists: false }],
    [
      "ADD VALUE IF NOT EXISTS 'a' BEFORE 'b'",
      { kind: "add_value", ifNotExists: true, neighbor: { position: "before", value: { value: "b" } } },
    ],
    ["RENAME VALUE 'a' TO 'b'", { kind: "rename_value", value: { value: "a" }, newValue: { value: "b" } }],
    [
      "ADD ATTRIBUTE a int CASCADE, DROP ATTRIBUTE IF EXISTS b, ALTER ATTRIBUTE c SET DATA TYPE text",
      {
        kind: "attributes",
        changes: [
          { kind: "add_attribute", attribute: { name: { name: "a" } } },
          { kind: "drop_attribute", name: { name: "b" }, ifExists: true },
          { kind: "alter_attribute", name: { name: "c" }, type: { name: "text" } },
        ],
      },
    ],
    ["OWNER TO x", { kind: "other" }],
    ["SET (receive = none)", { kind: "other" }],
  ])("%s", (action, expected) => {
    expect(definition(`ALTER TYPE s.t ${action}`)).toMatchObject({
      kind: "alter_type",
      name: named("s", "t"),
      action: expected,
    });
  });

  test("may rename the type or an attribute, and move it", () => {
    expect(definition("ALTER TYPE t RENAME TO u")).toMatchObject({ kind: "rename", objectKind: "type" });
    expect(definition("ALTER TYPE t RENAME ATTRIBUTE a TO b CASCADE")).toMatchObject({
      kind: "rename",
      member: { kind: "attribute", name: { name: "a" } },
      newName: { name: "b" },
    });
    expect(definition("ALTER TYPE t SET SCHEMA s")).toMatchObject({ kind: "set_schema", objectKind: "type" });
  });

  test("refuses to drop a value", () => {
    expect(verdict("ALTER TYPE t DROP VALUE 'a'")).toBe("dropping an enum value is not implemented");
  });
});

describe("domains", () => {
  test("have a type and constraints", () => {
    const sql = "CREATE DOMAIN s.d AS int DEFAULT 1 NOT NULL CONSTRAINT positive CHECK (VALUE > 0)";
    expect(definition(sql)).toMatchObject({
      kind: "create_domain",
      name: named("s", "d"),
      type: { name: "int4" },
      constraints: [
        { constraint: "default" },
        { constraint: "not_null" },
        { constraint: "check", name: { name: "positive" } },
      ],
    });
  });

  test.each([
    ["SET NOT NULL", "set_not_null"],
    ["ADD CONSTRAINT c NOT NULL", "set_not_null"],
    ["DROP NOT NULL", "drop_not_null"],
    ["SET DEFAULT 1 + 1", "other"],
    ["DROP DEFAULT", "other"],
    ["ADD CHECK (VALUE > 1) NOT VALID", "other"],
    ["DROP CONSTRAINT IF EXISTS c CASCADE", "other"],
    ["VALIDATE CONSTRAINT c", "other"],
    ["OWNER TO x", "other"],
  ])("ALTER DOMAIN d %s", (action, expected) => {
    expect(definition(`ALTER DOMAIN d ${action}`)).toMatchObject({ kind: "alter_domain", action: expected });
  });

  test("may be renamed, with their constraints, and moved", () => {
    expect(definition("ALTER DOMAIN d RENAME TO e")).toMatchObject({ kind: "rename", objectKind: "domain" });
    expect(definition("ALTER DOMAIN d RENAME CONSTRAINT c TO e")).toMatchObject({ member: { kind: "constraint" } });
    expect(definition("ALTER DOMAIN d SET SCHEMA s")).toMatchObject({ kind: "set_schema", objectKind: "domain" });
  });

  test("refuse other constraints", () => {
    expect(verdict("ALTER DOMAIN d ADD UNIQUE (a)")).toBe('syntax error at or near "UNIQUE"');
    expect(verdict("ALTER DOMAIN d ADD NOT NULL NOT VALID")).toBe("NOT NULL constraints cannot be marked NOT VALID");
  });
});
