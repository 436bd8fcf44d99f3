import { describe, expect, test } from "vitest";
import { definition, named, textOf, verdict } from "./testing/parse-definition.ts";

function parameters(list: string) {
  const statement = definition(`CREATE FUNCTION f(${list}) RETURNS int LANGUAGE sql AS ''`);
  return statement.kind === "create_function" ? statement.parameters : [];
}

describe("parameters", () => {
  test.each([
    ["", []],
    ["int", [{ mode: "in", type: { name: "int4" } }]],
    ["a int", [{ name: { name: "a" }, mode: "in" }]],
    ["double precision", [{ type: { name: "float8" } }]],
    ["double double precision", [{ name: { name: "double" }, type: { name: "float8" } }]],
    ["IN a int, OUT b text", [{ mode: "in" }, { name: { name: "b" }, mode: "out" }]],
    ["a OUT int", [{ name: { name: "a" }, mode: "out" }]],
    ["INOUT a int, IN OUT b int", [{ mode: "inout" }, { mode: "inout" }]],
    ["OUT int", [{ mode: "out", type: { name: "int4" } }]],
    ["VARIADIC a int[]", [{ mode: "variadic", type: { dimensions: 1 } }]],
    ["a t.c%TYPE", [{ type: { percentType: true } }]],
    ["a text DEFAULT 'x' || 'y', b int = 1", [{ default: { kind: "binary" } }, { default: { kind: "literal" } }]],
    ["timestamp with time zone, character varying", [{ type: { name: "timestamptz" } }, { type: { name: "varchar" } }]],
    ['left s.kind, "A" "B"', [{ name: { name: "left" } }, { name: { name: "A" }, type: { name: "B" } }]],
  ])("(%s)", (list, expected) => {
    expect(parameters(list)).toMatchObject(expected);
  });

  test("span their default", () => {
    const sql = "CREATE FUNCTION f(IN a int DEFAULT 1 + 1) RETURNS int AS ''";
    const statement = definition(sql);
    expect(statement.kind === "create_function" && textOf(sql, statement.parameters[0])).toBe("IN a int DEFAULT 1 + 1");
  });
});

describe("CREATE FUNCTION", () => {
  test("has a result and says whether NULL gives NULL", () => {
    const sql =
      "CREATE OR REPLACE FUNCTION s.f() RETURNS SETOF s.t LANGUAGE 'sql' STRICT IMMUTABLE AS $$ SELECT ';' $$";
    expect(definition(sql)).toMatchObject({
      kind: "create_function",
      routineKind: "function",
      orReplace: true,
      name: named("s", "f"),
      returns: { schema: "s", name: "t", setOf: true },
      strict: true,
      window: false,
    });
  });

  test("may return a table", () => {
    expect(definition("CREATE FUNCTION f() RETURNS TABLE (a int, b text[]) AS '' LANGUAGE sql")).toMatchObject({
      returnsTable: [{ name: { name: "a" } }, { name: { name: "b" }, type: { dimensions: 1 } }],
    });
  });

  test("may have no result of its own", () => {
    const statement = definition("CREATE FUNCTION f(OUT a int) RETURNS NULL ON NULL INPUT AS ''");
    expect(statement).toMatchObject({ strict: true });
    expect(statement).not.toHaveProperty("returns");
  });

  test.each([
    "AS 'library', 'symbol' LANGUAGE c WINDOW",
    "TRANSFORM FOR TYPE a, FOR TYPE b LANGUAGE x",
    "CALLED ON NULL INPUT STABLE NOT LEAKPROOF EXTERNAL SECURITY DEFINER PARALLEL SAFE COST 10 ROWS 0.5 SUPPORT s.g",
    "SET search_path TO a, 'b' SET TIME ZONE 'utc' SET x.y FROM CURRENT RESET ALL AS ''",
    "RETURN 1 + 2",
    "BEGIN ATOMIC END",
    "BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; ; INSERT INTO t VALUES (1); RETURN 2; END",
  ])("takes the options %s", (options) => {
    expect(verdict(`CREATE FUNCTION f() RETURNS int ${options}`)).toBe("accepted");
  });

  test.each([
    ["CREATE FUNCTION f RETURNS int AS ''", 'syntax error at or near "RETURNS"'],
    ["CREATE FUNCTION f(a int b) AS ''", 'syntax error at or near "b"'],
    ["CREATE FUNCTION f(int int) AS ''", 'syntax error at or near "int"'],
    ["CREATE FUNCTION f() RETURNS TABLE () AS ''", 'syntax error at or near ")"'],
    ["CREATE FUNCTION f() RETURNS int RETURN 1 LANGUAGE sql", 'syntax error at or near "LANGUAGE"'],
    ["CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1 END", "syntax error at end of input"],
    ["CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT FROM WHERE; END", 'syntax error at or near "WHERE"'],
    ["CREATE PROCEDURE p() RETURNS int AS ''", 'syntax error at or near "int"'],
  ])("refuses %s", (sql, message) => {
    expect(verdict(sql)).toBe(message);
  });
});

test("CREATE PROCEDURE is a routine of its own kind", () => {
  expect(definition("CREATE PROCEDURE p(INOUT a int) LANGUAGE sql AS ''")).toMatchObject({
    routineKind: "procedure",
    parameters: [{ mode: "inout" }],
  });
});

describe("CREATE AGGREGATE", () => {
  test("returns its state without a final function", () => {
    expect(definition("CREATE AGGREGATE a(int, text) (SFUNC = f, STYPE = numeric[])")).toMatchObject({
      routineKind: "aggregate",
      parameters: [{ type: { name: "int4" } }, { type: { name: "text" } }],
      returns: { name: "numeric", dimensions: 1 },
    });
  });

  test("names its final function", () => {
    const statement = definition("CREATE AGGREGATE a(*) (SFUNC = f, STYPE = int, FINALFUNC = s.g)");
    expect(statement).toMatchObject({ parameters: [], finalFunction: named("s", "g") });
    expect(statement).not.toHaveProperty("returns");
  });

  test("may be an ordered-set aggregate", () => {
    const sql = 'CREATE AGGREGATE a(float8 ORDER BY VARIADIC "any") (SFUNC = f, STYPE = internal, HYPOTHETICAL)';
    expect(definition(sql)).toMatchObject({ parameters: [{ mode: "in" }, { mode: "variadic" }] });
  });

  test("may be written in the old form", () => {
    expect(definition("CREATE AGGREGATE a (BASETYPE = int, SFUNC = f, STYPE = int8)")).toMatchObject({
      parameters: [{ type: { name: "int4" } }],
      returns: { name: "int8" },
    });
    expect(definition("CREATE AGGREGATE a (BASETYPE = 'any', SFUNC = f, STYPE = int8)")).toMatchObject({
      parameters: [],
    });
  });

  test("refuses output parameters", () => {
    expect(verdict("CREATE AGGREGATE a(OUT int) (SFUNC = f)")).toBe("aggregates cannot have output arguments");
  });
});

describe("ALTER of routines", () => {
  test("keeps the signature of what is renamed or moved", () => {
    expect(definition("ALTER FUNCTION s.f(int, OUT text) RENAME TO g")).toMatchObject({
      kind: "rename",
      objectKind: "function",
      name: named("s", "f"),
      signature: { parameters: [{ type: { name: "int4" } }, { mode: "out" }] },
      newName: { name: "g" },
    });
    expect(definition("ALTER AGGREGATE a(*) SET SCHEMA s")).toMatchObject({
      kind: "set_schema",
      objectKind: "aggregate",
      signature: { parameters: [] },
    });
  });

  test.each([
    "ALTER FUNCTION f(int) STRICT IMMUTABLE SET x = 1 RESTRICT",
    "ALTER ROUTINE f OWNER TO CURRENT_ROLE",
    "ALTER PROCEDURE f DEPENDS ON EXTENSION x",
  ])("%s is opaque", (sql) => {
    expect(definition(sql)).toMatchObject({ kind: "opaque" });
  });
});
