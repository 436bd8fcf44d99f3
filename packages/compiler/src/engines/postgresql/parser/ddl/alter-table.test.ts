import { describe, expect, test } from "vitest";
import { definition, named, textOf, verdict } from "./testing/parse-definition.ts";

const column = { name: "a" };

describe("actions that shape the catalog", () => {
  test.each([
    ["ADD COLUMN IF NOT EXISTS a int NOT NULL", { kind: "add_column", ifNotExists: true, column: { name: column } }],
    ["ADD a int", { kind: "add_column", ifNotExists: false, column: { type: { name: "int4" } } }],
    ["ADD exclude int", { kind: "add_column", column: { name: { name: "exclude" } } }],
    ["DROP COLUMN IF EXISTS a CASCADE", { kind: "drop_column", column, ifExists: true, cascade: true }],
    ["DROP a", { kind: "drop_column", column, ifExists: false, cascade: false }],
    ["ALTER a TYPE text", { kind: "alter_column_type", column, type: { name: "text" } }],
    [
      'ALTER COLUMN a SET DATA TYPE int COLLATE "C" USING b + 1',
      { kind: "alter_column_type", column, using: { kind: "binary" } },
    ],
    ["ALTER a SET NOT NULL", { kind: "set_not_null", column }],
    ["ALTER a DROP NOT NULL", { kind: "drop_not_null", column }],
    ["ALTER a SET DEFAULT now() AT TIME ZONE 'utc'", { kind: "set_default", column, expression: {} }],
    ["ALTER a DROP DEFAULT", { kind: "drop_default", column }],
    ["ALTER a ADD GENERATED ALWAYS AS IDENTITY (START 3)", { kind: "add_identity", column, generation: "always" }],
    ["ALTER a DROP IDENTITY IF EXISTS", { kind: "drop_identity", column }],
    ["ALTER a DROP EXPRESSION", { kind: "drop_expression", column }],
    ["ADD PRIMARY KEY (a)", { kind: "add_constraint", constraint: { constraint: "primary_key" } }],
    ["DROP CONSTRAINT IF EXISTS a RESTRICT", { kind: "drop_constraint", name: { name: "a" }, ifExists: true }],
    ["DETACH PARTITION p CONCURRENTLY", { kind: "detach_partition", partition: named("p") }],
    ["ATTACH PARTITION s.p FOR VALUES IN (1, NULL)", { kind: "attach_partition", partition: named("s", "p") }],
    ["INHERIT s.p", { kind: "inherit", parent: named("s", "p") }],
    ["NO INHERIT p", { kind: "no_inherit", parent: named("p") }],
  ])("%s", (action, expected) => {
    expect(definition(`ALTER TABLE t ${action}`)).toMatchObject({
      kind: "alter_table",
      relationKind: "table",
      name: named("t"),
      actions: [expected],
    });
  });
});

describe("actions that do not shape the catalog", () => {
  test.each([
    "OWNER TO CURRENT_USER",
    "CLUSTER ON i",
    "SET WITHOUT CLUSTER",
    "SET WITHOUT OIDS",
    "SET LOGGED",
    "SET (fillfactor = 70)",
    "RESET (fillfactor, toast.x)",
    "SET TABLESPACE x",
    "SET ACCESS METHOD DEFAULT",
    "ENABLE TRIGGER USER",
    "ENABLE ALWAYS TRIGGER x",
    "DISABLE RULE x",
    "ENABLE ROW LEVEL SECURITY",
    "NO FORCE ROW LEVEL SECURITY",
    "REPLICA IDENTITY USING INDEX i",
    "VALIDATE CONSTRAINT c",
    "ALTER CONSTRAINT c DEFERRABLE INITIALLY DEFERRED",
    "ALTER CONSTRAINT c NO INHERIT",
    "ALTER a SET STATISTICS -1",
    "ALTER a SET STORAGE DEFAULT",
    "ALTER a SET COMPRESSION lz4",
    "ALTER a SET (n_distinct = 5)",
    "ALTER a SET EXPRESSION AS (b * 2)",
    "ALTER a SET GENERATED ALWAYS SET START WITH 4 RESTART",
    "ALTER a OPTIONS (ADD x 'y', DROP z)",
    "OF s.kind",
    "NOT OF",
    "OPTIONS (SET x 'y')",
  ])("%s", (action) => {
    const sql = `ALTER TABLE t ${action}`;
    const statement = definition(sql);
    const actions = statement.kind === "alter_table" ? statement.actions : [];
    expect(actions.map((each) => [each.kind, textOf(sql, each)])).toEqual([["other_action", action]]);
  });
});

test("several actions keep their order and places", () => {
  const sql = "ALTER TABLE IF EXISTS ONLY s.t DROP a, ADD b numeric(10, 2) DEFAULT 0, OWNER TO x";
  const statement = definition(sql);
  expect(statement).toMatchObject({ ifExists: true, only: true, name: named("s", "t") });
  const actions = statement.kind === "alter_table" ? statement.actions : [];
  expect(actions.map((action) => textOf(sql, action))).toEqual([
    "DROP a",
    "ADD b numeric(10, 2) DEFAULT 0",
    "OWNER TO x",
  ]);
});

describe("renaming and moving", () => {
  test.each([
    ["ALTER TABLE t RENAME TO u", { objectKind: "table", newName: { name: "u" } }],
    ["ALTER TABLE ONLY t RENAME a TO b", { member: { kind: "column", name: column }, newName: { name: "b" } }],
    ["ALTER VIEW t RENAME COLUMN a TO b", { objectKind: "view", member: { kind: "column", name: column } }],
    ["ALTER TABLE t RENAME CONSTRAINT a TO b", { member: { kind: "constraint" } }],
    ["ALTER MATERIALIZED VIEW IF EXISTS t RENAME TO u", { objectKind: "materialized_view", ifExists: true }],
    ["ALTER FOREIGN TABLE t RENAME TO u", { objectKind: "foreign_table" }],
    ["ALTER INDEX t RENAME TO u", { objectKind: "index" }],
    ["ALTER SEQUENCE t RENAME TO u", { objectKind: "sequence" }],
  ])("%s", (sql, expected) => {
    expect(definition(sql)).toMatchObject({ kind: "rename", name: named("t"), ...expected });
  });

  test.each(["TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "SEQUENCE"])("ALTER %s … SET SCHEMA", (kind) => {
    expect(definition(`ALTER ${kind} a.t SET SCHEMA b`)).toMatchObject({
      kind: "set_schema",
      objectKind: kind.toLowerCase().replace(" ", "_"),
      name: named("a", "t"),
      schema: { name: "b" },
    });
  });
});

describe("statements on other relations", () => {
  test.each([
    ["ALTER SEQUENCE s INCREMENT BY 2 OWNED BY t.a", "alter sequence"],
    ["ALTER INDEX i NO DEPENDS ON EXTENSION x", "alter index"],
    ["ALTER TABLE ALL IN TABLESPACE a OWNED BY x SET TABLESPACE b NOWAIT", "alter table"],
  ])("%s is opaque", (sql, verb) => {
    expect(definition(sql)).toMatchObject({ kind: "opaque", verb });
  });

  test.each([
    "ALTER INDEX i ATTACH PARTITION j",
    "ALTER INDEX i ALTER COLUMN 2 SET STATISTICS 100",
    "ALTER VIEW v ALTER a SET DEFAULT 1",
    "ALTER SEQUENCE s SET UNLOGGED",
  ])("%s has actions", (sql) => {
    expect(definition(sql)).toMatchObject({ kind: "alter_table" });
  });
});

describe("refused", () => {
  test.each([
    ["ALTER TABLE t", "syntax error at end of input"],
    ["ALTER TABLE t ADD", "syntax error at end of input"],
    ["ALTER TABLE t DROP a,", "syntax error at end of input"],
    ["ALTER TABLE t ALTER a SET", "syntax error at end of input"],
    ["ALTER TABLE t ATTACH PARTITION p DEFAULT, ADD a int", 'syntax error at or near ","'],
    ["ALTER TABLE t RENAME TO a.b", 'syntax error at or near "."'],
    ["ALTER TABLE t ADD COLUMN UNIQUE (a)", 'syntax error at or near "UNIQUE"'],
    ["ALTER TABLE t ALTER CONSTRAINT c NOT VALID", "constraints cannot be altered to be NOT VALID"],
    ["ALTER TABLE t ALTER a SET RESTART", 'sequence option "restart" not supported here'],
    ["ALTER VIEW v ATTACH PARTITION p DEFAULT", 'syntax error at or near "ATTACH"'],
    ["ALTER INDEX i RENAME a TO b", 'syntax error at or near "a"'],
    ["ALTER nothing n", 'syntax error at or near "nothing"'],
    ["ALTER TEXT n", 'syntax error at or near "n"'],
  ])("%s", (sql, message) => {
    expect(verdict(sql)).toBe(message);
  });
});
