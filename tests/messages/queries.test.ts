import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { describe, expect, test } from "vitest";

// What sqlc says (spec of queries and of the analysis), at the place where the mistake is.

const schema = `CREATE TABLE users (id integer PRIMARY KEY, name varchar(10) NOT NULL, bio text);
CREATE TABLE books (id integer PRIMARY KEY, user_id integer NOT NULL, title text);
`;

async function messages(engine: string, query: string, more = ""): Promise<readonly string[]> {
  const config = `version: "2"
sql:
  - { engine: ${engine}, schema: schema.sql, queries: q.sql, gen: { go: { package: db, out: db } }${more} }
`;
  const host = createMemoryHost({ "sqlc.yaml": config, "schema.sql": schema, "q.sql": query });
  await runProject(host, { mode: "generate" });
  return host.logged
    .join("")
    .split("\n")
    .filter((line) => line.startsWith("q.sql:"));
}

const named = (command: string, sql: string): string => `-- name: Get ${command}\n${sql};\n`;

const missingType =
  "missing query type [':one', ':many', ':exec', ':execrows', ':execlastid', ':execresult', ':copyfrom', 'batchexec', 'batchmany', 'batchone']";

describe("a name comment", () => {
  test.each([
    ["--  name: Get :one", "q.sql:1:1: invalid metadata: --  name: Get :one"],
    ["-- name of a thing: x", "q.sql:1:1: invalid metadata: -- name of a thing: x"],
    ["-- name: Get", `q.sql:1:1: ${missingType}: -- name: Get`],
    ["/* name: Get :one*/", `q.sql:1:1: ${missingType}: /* name: Get :one*/`],
    ["-- name: Get :one :many", "q.sql:1:1: invalid query comment: -- name: Get :one :many"],
    ["-- name: Get  :one", "q.sql:1:1: invalid query comment: -- name: Get  :one"],
    ["-- name: Get :ONE", "q.sql:1:14: invalid query type: :ONE"],
    ["-- name: 9Get :one", 'q.sql:1:10: invalid query name "9Get"'],
  ])("%s", async (comment, message) => {
    for (const engine of ["postgresql", "mysql", "sqlite"]) {
      expect(await messages(engine, `${comment}\nSELECT 1;\n`)).toEqual([message]);
    }
  });

  test("of a name that is used", async () => {
    const query = named(":one", "SELECT 1") + named(":many", "SELECT 2");
    expect(await messages("postgresql", query)).toEqual(["q.sql:3:10: duplicate query name: Get"]);
  });

  test("without a semicolon at the end of the file", async () => {
    expect(await messages("postgresql", "-- name: Get :one\nSELECT 1")).toEqual([
      "q.sql:2:1: missing semicolon at end of file",
    ]);
  });
});

describe("a command", () => {
  test.each([
    [":one", "DELETE FROM users", '2:1: query "Get" specifies parameter ":one" without containing a RETURNING clause'],
    [":batchexec", "DELETE FROM users", "1:10: :batch* commands require parameters"],
    [":copyfrom", "SELECT 1", "2:1: :copyfrom requires an INSERT INTO statement"],
    [
      ":copyfrom",
      "INSERT INTO users (id) VALUES ($1) ON CONFLICT DO NOTHING",
      "2:36: :copyfrom is not compatible with ON CONFLICT",
    ],
    [
      ":copyfrom",
      "WITH x AS (SELECT 1) INSERT INTO users (id) VALUES ($1)",
      "2:1: :copyfrom is not compatible with WITH clauses",
    ],
    [
      ":copyfrom",
      "INSERT INTO users (id) VALUES ($1) RETURNING id",
      "2:36: :copyfrom is not compatible with RETURNING",
    ],
    [
      ":copyfrom",
      "INSERT INTO users (id) SELECT 1 FROM books",
      "2:24: :copyfrom is not compatible with INSERT INTO ... SELECT",
    ],
    [
      ":copyfrom",
      "INSERT INTO users (id) VALUES ($1), ($2)",
      "2:24: :copyfrom requires exactly one example row to be inserted",
    ],
    [
      ":copyfrom",
      "INSERT INTO users (id, name) VALUES ($1, 'x')",
      "2:42: :copyfrom doesn't support non-parameter values",
    ],
  ])("%s with %s", async (command, sql, message) => {
    expect(await messages("postgresql", named(command, sql))).toEqual([`q.sql:${message}`]);
  });
});

describe("a query", () => {
  test.each([
    ["INSERT INTO users (id, name) VALUES ($1)", "2:24: INSERT has more target columns than expressions"],
    ["INSERT INTO users (id) VALUES ($1, $2)", "2:36: INSERT has more expressions than target columns"],
    [
      "INSERT INTO users (id) VALUES ($1) ON CONFLICT DO UPDATE SET name = $2",
      "2:36: ON CONFLICT DO UPDATE requires inference specification or constraint name",
    ],
    [
      "INSERT INTO users (id) VALUES ($1) ON CONFLICT (ident) DO UPDATE SET name = $2",
      '2:49: column "ident" of relation "users" does not exist',
    ],
    [
      "INSERT INTO users (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET nom = $2",
      '2:67: column "nom" of relation "users" does not exist',
    ],
    [
      "INSERT INTO users (id) VALUES ($1) ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.nom",
      '2:74: column "nom" of relation "EXCLUDED" does not exist',
    ],
    ["SELECT id FROM users WHERE id = $2", "2:33: could not determine data type of parameter $1"],
    ["SELECT id FROM nope", '2:16: relation "nope" does not exist'],
    ["SELECT nope FROM users", '2:8: column "nope" does not exist'],
    ["SELECT id FROM users, books", '2:8: column reference "id" is ambiguous'],
    ["SELECT id FROM users WHERE u.id = $1", '2:28: table alias "u" does not exist'],
    ["SELECT count(*) FROM users GROUP BY nope", '2:37: column reference "nope" not found'],
    ["SELECT abs(1, 2, 3)", "2:8: function abs(unknown, unknown, unknown) does not exist"],
    ["SELECT id FROM users WHERE id = sqlc.agr(x)", '2:33: function "sqlc.agr" does not exist'],
    ["SELECT sqlc.arg()", "2:8: expected 1 parameter to sqlc.arg; got 0"],
    ["SELECT sqlc.arg(1)", '2:8: expected parameter to sqlc.arg to be string or reference; got "1"'],
    [
      "SELECT sqlc.embed(u) FROM users",
      '2:8: unable to resolve table with "sqlc.embed(u)": relation "u" does not exist',
    ],
    ["SELEC 1", '2:1: syntax error at or near "SELEC"'],
  ])("%s", async (sql, message) => {
    expect(await messages("postgresql", named(":exec", sql))).toEqual([`q.sql:${message}`]);
  });

  test.each([
    ["SELECT 1 AS x FROM users ORDER BY nope", '2:35: column reference "nope" not found'],
    ["SELECT 1 AS x FROM users, books ORDER BY id", '2:42: column reference "id" is ambiguous'],
  ])("whose order is checked: %s", async (sql, message) => {
    const query = named(":many", sql);
    expect(await messages("postgresql", query)).toEqual([
      `q.sql:${message}: if you want to skip this validation, set 'strict_order_by' to false`,
    ]);
    expect(await messages("postgresql", query, ", strict_order_by: false")).toEqual([]);
  });

  test("may call a function that the application brings to SQLite, with a warning", async () => {
    expect(await messages("sqlite", named(":many", "SELECT shout(name) FROM users"))).toEqual([
      'q.sql:2:8: warning: function "shout" is not known: nothing can be said of its type',
    ]);
  });

  test("with several mistakes tells all of them", async () => {
    expect(await messages("postgresql", named(":many", "SELECT nom, idd FROM users WHERE boi = $1"))).toEqual([
      'q.sql:2:8: column "nom" does not exist',
      'q.sql:2:13: column "idd" does not exist',
      'q.sql:2:34: column "boi" does not exist',
    ]);
  });

  test.each([
    ["mysql", "SELEC 1", 'q.sql:2:1: syntax error near "SELEC"'],
    ["sqlite", "SELEC 1", 'q.sql:2:1: near "SELEC": syntax error'],
    ["sqlite", "SELECT 'a", 'q.sql:2:8: unrecognized token: "\'a;"'],
    ["sqlite", "SELECT abs(1, 2, 3)", "q.sql:2:8: function abs(unknown, unknown, unknown) does not exist"],
    ["sqlite", "SELECT id FROM users WHERE id = ?1 OR id = ?", "q.sql:2:44: can not mix $1 format with ? format"],
  ])("of %s: %s", async (engine, sql, message) => {
    expect(await messages(engine, named(":many", sql).trimEnd())).toEqual([message]);
  });
});
