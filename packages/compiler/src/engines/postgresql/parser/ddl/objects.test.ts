import { describe, expect, test } from "vitest";
import { definition, named, textOf, verdict } from "./testing/parse-definition.ts";

describe("views", () => {
  test("have columns and a query", () => {
    const sql = "CREATE OR REPLACE TEMP VIEW s.v (a, b) WITH (security_barrier) AS SELECT 1, 2 WITH LOCAL CHECK OPTION";
    const statement = definition(sql);
    expect(statement).toMatchObject({
      kind: "create_view",
      name: named("s", "v"),
      orReplace: true,
      persistence: "temporary",
      recursive: false,
      columns: [{ name: "a" }, { name: "b" }],
    });
    expect(statement.kind === "create_view" && textOf(sql, statement.query)).toBe("SELECT 1, 2");
  });

  test("may be recursive", () => {
    expect(definition("CREATE RECURSIVE VIEW v (n) AS VALUES (1)")).toMatchObject({ recursive: true });
  });

  test("may be materialized", () => {
    const sql =
      "CREATE MATERIALIZED VIEW IF NOT EXISTS v (a) USING heap WITH (fillfactor = 5) TABLESPACE x AS SELECT 1 WITH NO DATA";
    expect(definition(sql)).toMatchObject({
      kind: "create_table_as",
      materializedView: true,
      ifNotExists: true,
      withData: false,
      columns: [{ name: "a" }],
    });
  });

  test.each([
    ["CREATE VIEW v () AS SELECT 1", 'syntax error at or near ")"'],
    ["CREATE VIEW IF NOT EXISTS v AS SELECT 1", 'syntax error at or near "NOT"'],
    ["CREATE RECURSIVE VIEW v AS SELECT 1", 'syntax error at or near "AS"'],
    ["CREATE VIEW v AS", "syntax error at end of input"],
    ["CREATE VIEW v AS INSERT INTO t VALUES (1)", 'syntax error at or near "INSERT"'],
    ["CREATE RECURSIVE VIEW v (a) AS SELECT 1 WITH CHECK OPTION", "WITH CHECK OPTION not supported on recursive views"],
    ["CREATE TEMP MATERIALIZED VIEW v AS SELECT 1", 'syntax error at or near "MATERIALIZED"'],
  ])("refuse %s", (sql, message) => {
    expect(verdict(sql)).toBe(message);
  });
});

describe("CREATE SCHEMA", () => {
  test("has statements inside", () => {
    const sql = `CREATE SCHEMA s AUTHORIZATION joe
      CREATE TABLE t (a int) CREATE VIEW v AS SELECT a FROM t
      GRANT SELECT, CREATE ON t TO joe WITH GRANT OPTION GRANT ALL ON v TO joe
      CREATE UNIQUE INDEX i ON t (a) CREATE SEQUENCE q START 5
      CREATE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION f()`;
    const statement = definition(sql);
    expect(statement).toMatchObject({ name: { name: "s" }, authorization: { name: "joe" }, ifNotExists: false });
    const elements = statement.kind === "create_schema" ? statement.elements : [];
    expect(elements.map(({ kind }) => kind)).toEqual([
      "create_table",
      "create_view",
      "opaque",
      "opaque",
      "create_index",
      "create_sequence",
      "opaque",
    ]);
    expect(textOf(sql, elements[2])).toBe("GRANT SELECT, CREATE ON t TO joe WITH GRANT OPTION");
  });

  test("may be named after its owner", () => {
    const statement = definition("CREATE SCHEMA IF NOT EXISTS AUTHORIZATION CURRENT_USER");
    expect(statement).toMatchObject({ authorization: { name: "current_user" }, ifNotExists: true });
    expect(statement).not.toHaveProperty("name");
  });

  test.each([
    ["CREATE SCHEMA", "syntax error at end of input"],
    ["CREATE SCHEMA a.b", 'syntax error at or near "."'],
    ["CREATE SCHEMA s CREATE TABLE t AS SELECT 1", 'syntax error at or near "AS"'],
    ["CREATE SCHEMA s CREATE TYPE t", 'syntax error at or near "TYPE"'],
    ["CREATE SCHEMA IF NOT EXISTS s CREATE TABLE t ()", "CREATE SCHEMA IF NOT EXISTS cannot include schema elements"],
  ])("refuses %s", (sql, message) => {
    expect(verdict(sql)).toBe(message);
  });
});

describe("CREATE INDEX", () => {
  test("keeps plain columns and leaves places of expressions empty", () => {
    const sql = `CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON ONLY s.t USING btree
      (a, lower(b), (c + 1) COLLATE "C" text_ops (x = 1) DESC NULLS LAST, nulls NULLS FIRST, d int4_ops)
      INCLUDE (e) NULLS NOT DISTINCT WITH (fillfactor = 70) TABLESPACE x WHERE a > 1`;
    expect(definition(sql)).toMatchObject({
      kind: "create_index",
      name: { name: "i" },
      table: named("s", "t"),
      unique: true,
      ifNotExists: true,
      columns: [{ name: "a" }, undefined, undefined, { name: "nulls" }, { name: "d" }],
      partial: true,
    });
  });

  test("may lack a name", () => {
    const statement = definition("CREATE INDEX ON t (a)");
    expect(statement).toMatchObject({ unique: false, partial: false });
    expect(statement).not.toHaveProperty("name");
  });

  test.each(["coalesce(a, b)", "CURRENT_DATE", "CAST(a AS int)", "s.f(a, VARIADIC b)", "current_schema"])(
    "takes the key %s",
    (key) => {
      expect(definition(`CREATE INDEX ON t (${key})`)).toMatchObject({ columns: [undefined] });
    },
  );

  test.each(["a.b", "a + 1", "f(a) OVER ()", "f(a) FILTER (WHERE b)", "a::int", "row(a)", ""])(
    "refuses the key %s",
    (key) => {
      expect(verdict(`CREATE INDEX ON t (${key})`)).toContain("syntax error");
    },
  );
});

test("CREATE SEQUENCE takes options in any order", () => {
  const sql =
    "CREATE TEMP SEQUENCE IF NOT EXISTS s.q START WITH 5 AS bigint INCREMENT -1 NO MAXVALUE MINVALUE -9 CACHE 2 CYCLE OWNED BY NONE";
  expect(definition(sql)).toMatchObject({ kind: "create_sequence", name: named("s", "q"), ifNotExists: true });
});

test("CREATE EXTENSION may have a schema", () => {
  expect(definition("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH VERSION '1.1' SCHEMA s CASCADE")).toMatchObject({
    kind: "create_extension",
    name: { name: "uuid-ossp" },
    schema: { name: "s" },
    ifNotExists: true,
  });
});

describe("DROP", () => {
  test.each([
    ["TABLE IF EXISTS a, s.b CASCADE", "table", [named("a"), named("s", "b")]],
    ["MATERIALIZED VIEW a", "materialized_view", [named("a")]],
    ["FOREIGN TABLE a RESTRICT", "foreign_table", [named("a")]],
    ["INDEX CONCURRENTLY IF EXISTS a", "index", [named("a")]],
    ["TYPE s.a, int", "type", [named("s", "a"), named("pg_catalog", "int4")]],
    ["DOMAIN a", "domain", [named("a")]],
    ["SCHEMA a, b", "schema", [named("a"), named("b")]],
    ["EXTENSION a", "extension", [named("a")]],
    ["TRIGGER a ON s.t", "other", [named("a")]],
    ["TEXT SEARCH PARSER a", "other", [named("a")]],
    ["OPERATOR CLASS a USING b", "other", [named("a")]],
  ])("%s", (rest, objectKind, names) => {
    expect(definition(`DROP ${rest}`)).toMatchObject({
      kind: "drop",
      objectKind,
      names,
      routines: [],
      ifExists: rest.includes("IF EXISTS"),
      cascade: rest.includes("CASCADE"),
    });
  });

  test("keeps the signatures of routines", () => {
    expect(definition("DROP FUNCTION a, s.b(), c(IN x int, OUT text)")).toMatchObject({
      objectKind: "function",
      names: [],
      routines: [{ name: named("a") }, { parameters: [] }, { parameters: [{ name: { name: "x" } }, { mode: "out" }] }],
    });
    expect(definition("DROP AGGREGATE a(*), b(int ORDER BY text)")).toMatchObject({
      routines: [{ parameters: [] }, { parameters: [{}, {}] }],
    });
    expect(definition("DROP ROUTINE a")).toMatchObject({ objectKind: "routine" });
  });

  test.each([
    "CAST (a AS b)",
    "DATABASE a WITH (FORCE)",
    "OPERATOR + (int, int)",
    "OWNED BY a",
    "USER MAPPING FOR a SERVER b",
  ])("%s is opaque", (rest) => {
    expect(definition(`DROP ${rest}`)).toMatchObject({ kind: "opaque" });
  });

  test.each([
    ["DROP TABLE", "syntax error at end of input"],
    ["DROP TABLE a b", 'syntax error at or near "b"'],
    ["DROP SCHEMA a.b", 'syntax error at or near "."'],
    ["DROP AGGREGATE a", "syntax error at end of input"],
    ["DROP FUNCTION a(int DEFAULT 1)", 'syntax error at or near "DEFAULT"'],
    ["DROP nothing a", 'syntax error at or near "nothing"'],
  ])("refuses %s", (sql, message) => {
    expect(verdict(sql)).toBe(message);
  });
});

describe("COMMENT ON", () => {
  test.each([
    ["TABLE s.t", "table", named("s", "t")],
    ["COLUMN s.t.c", "column", named("s", "t", "c")],
    ["MATERIALIZED VIEW v", "materialized_view", named("v")],
    ["TYPE s.t", "type", named("s", "t")],
    ["SCHEMA s", "schema", named("s")],
    ["FUNCTION s.f(int)", "function", named("s", "f")],
    ["CONSTRAINT c ON DOMAIN d", "other", named("c")],
  ])("%s", (object, objectKind, name) => {
    expect(definition(`COMMENT ON ${object} IS 'it''s'`)).toMatchObject({
      kind: "comment_on",
      objectKind,
      name,
      comment: "it's",
    });
  });

  test("IS NULL has no text", () => {
    expect(definition("COMMENT ON TABLE t IS NULL")).not.toHaveProperty("comment");
  });

  test.each([
    "CAST (a AS b)",
    "LARGE OBJECT 5",
    "OPERATOR s.+ (NONE, int)",
    "DATABASE d",
    "TRANSFORM FOR int LANGUAGE x",
  ])("%s is opaque", (object) => {
    expect(definition(`COMMENT ON ${object} IS 'x'`)).toMatchObject({ kind: "opaque", verb: "comment" });
  });
});

describe("SET", () => {
  test.each([
    ["SET search_path = a, \"B\", 'c d'", ["a", "B", "c d"]],
    ["SET LOCAL search_path TO Foo", ["foo"]],
    ["SET SESSION search_path TO '$user', public", ["$user", "public"]],
    ["SET search_path TO ''", [""]],
    ["SET SCHEMA 's'", ["s"]],
    ["SET search_path TO DEFAULT", []],
    ["RESET search_path", []],
  ])("%s", (sql, schemas) => {
    expect(definition(sql)).toMatchObject({ kind: "set_search_path", schemas });
  });

  test.each([
    "SET search_path FROM CURRENT",
    "SET x.search_path = a",
    "SET statement_timeout = 0",
    "SET TIME ZONE INTERVAL '-08:00' HOUR TO MINUTE",
    "SET SESSION AUTHORIZATION DEFAULT",
    "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY",
    "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
    "SET CONSTRAINTS ALL DEFERRED",
    "RESET ALL",
  ])("%s is opaque", (sql) => {
    expect(definition(sql)).toMatchObject({ kind: "opaque" });
  });
});

describe("statements that do not shape the catalog", () => {
  test.each([
    ["GRANT SELECT (a, b) ON t TO x", "grant"],
    ["CREATE ROLE x WITH PASSWORD 'y'", "create role"],
    ["CREATE OPERATOR CLASS s.c FOR TYPE int USING btree AS OPERATOR 1 <", "create operator"],
    ["CREATE TEXT SEARCH CONFIGURATION c (PARSER = p)", "create text search"],
    ["CREATE FOREIGN DATA WRAPPER w", "create foreign data wrapper"],
    ["CREATE POLICY p ON t AS RESTRICTIVE FOR ALL TO PUBLIC USING (a > 1) WITH CHECK (b)", "create policy"],
    ["CREATE RULE r AS ON INSERT TO t WHERE a > 1 DO ALSO (INSERT INTO u VALUES (1); NOTIFY x, 'y';)", "create rule"],
    [
      "CREATE CONSTRAINT TRIGGER x AFTER UPDATE OF a, b OR DELETE ON t FROM u DEFERRABLE FOR EACH ROW WHEN (a > 1) EXECUTE FUNCTION f(1, 'x', y)",
      "create trigger",
    ],
    [
      "CREATE TRIGGER x AFTER INSERT ON t REFERENCING NEW TABLE AS n OLD TABLE o EXECUTE PROCEDURE s.f()",
      "create trigger",
    ],
    ["ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO x", "alter default privileges"],
    ["DO $$ BEGIN RAISE NOTICE ';'; END $$", "do"],
    ["COPY t (a) FROM stdin", "copy"],
    ["BEGIN", "begin"],
    ["VACUUM (ANALYZE) t", "vacuum"],
  ])("%s", (sql, verb) => {
    expect(definition(sql)).toMatchObject({ kind: "opaque", verb, start: 0, end: sql.length });
  });

  test.each([
    ["GRANT", "syntax error at end of input"],
    ["GRANT SELECT (a ON t TO x", "syntax error at end of input"],
    ["GRANT SELECT a) ON t TO x", 'syntax error at or near ")"'],
    ["CREATE TRIGGER x AFTER INSERT OR INSERT ON t EXECUTE FUNCTION f()", "duplicate trigger events specified"],
    ["CREATE RULE r AS ON INSERT TO t DO NOTHING NOTHING", 'syntax error at or near "NOTHING"'],
    ["CREATE POLICY p ON t AS odd", 'unrecognized row security option "odd"'],
    ["FROBNICATE x", 'syntax error at or near "FROBNICATE"'],
    ['"create" TABLE t ()', 'syntax error at or near ""create""'],
  ])("refuses %s", (sql, message) => {
    expect(verdict(sql)).toBe(message);
  });
});

describe("operators and casts", () => {
  test("an operator has a schema, its operands' types and a function", () => {
    expect(definition("CREATE OPERATOR s.+ (FUNCTION = x.f, LEFTARG = int, RIGHTARG = s.t[], HASHES)")).toMatchObject({
      kind: "create_operator",
      schema: "s",
      name: "+",
      left: { name: "int4" },
      right: { name: "t", dimensions: 1 },
      function: { parts: [{ name: "x" }, { name: "f" }] },
    });
  });

  test.each([
    ["WITH FUNCTION f(text) AS IMPLICIT", { method: "function", context: "implicit" }],
    ["WITHOUT FUNCTION AS ASSIGNMENT", { method: "binary", context: "assignment" }],
    ["WITH INOUT", { method: "text", context: "explicit" }],
  ])("CREATE CAST … %s", (rest, expected) => {
    expect(definition(`CREATE CAST (text AS t) ${rest}`)).toMatchObject({ kind: "create_cast", ...expected });
  });
});
