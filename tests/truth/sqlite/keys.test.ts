import { analyzeFile, buildCatalog, loadEngine } from "@sqlc-ts/compiler";
import sqlite from "node-sqlite3-wasm";
import { describe, expect, test } from "vitest";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

async function catalogOf(schema: string) {
  const engine = await loadEngine("sqlite");
  const { catalog, diagnostics } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  expect(diagnostics).toEqual([]);
  return { engine, catalog };
}

/** Whether SQLite keeps NULL in the column `k` of table `t`. */
function keepsNull(schema: string): boolean {
  const database = new sqlite.Database();
  try {
    database.exec(schema);
    database.exec("INSERT INTO t (k) VALUES (NULL)");
    return database.get("SELECT k FROM t")?.k === null;
  } catch {
    return false;
  } finally {
    database.close();
  }
}

describe("a primary key may be NULL where SQLite keeps NULL in it", () => {
  test.each([
    "CREATE TABLE t (k TEXT PRIMARY KEY)",
    "CREATE TABLE t (k INT PRIMARY KEY)",
    "CREATE TABLE t (k PRIMARY KEY)",
    "CREATE TABLE t (k INTEGER(4) PRIMARY KEY)",
    "CREATE TABLE t (k UNSIGNED INTEGER PRIMARY KEY)",
    "CREATE TABLE t (k INTEGER PRIMARY KEY)",
    'CREATE TABLE t (k "INTEGER" PRIMARY KEY)',
    "CREATE TABLE t (k integer PRIMARY KEY ASC)",
    "CREATE TABLE t (k INTEGER PRIMARY KEY DESC)",
    "CREATE TABLE t (k INTEGER PRIMARY KEY AUTOINCREMENT)",
    "CREATE TABLE t (k TEXT PRIMARY KEY NOT NULL)",
    "CREATE TABLE t (k TEXT NOT NULL PRIMARY KEY)",
    "CREATE TABLE t (k TEXT PRIMARY KEY) STRICT",
    "CREATE TABLE t (k INTEGER PRIMARY KEY DESC) STRICT",
    "CREATE TABLE t (k TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE t (k TEXT, PRIMARY KEY (k))",
    "CREATE TABLE t (k INTEGER, PRIMARY KEY (k))",
    "CREATE TABLE t (k INTEGER, PRIMARY KEY (k DESC))",
    "CREATE TABLE t (k INTEGER(4), PRIMARY KEY (k))",
    "CREATE TABLE t (k INTEGER, other TEXT, PRIMARY KEY (k, other))",
    "CREATE TABLE t (k INTEGER, other TEXT, PRIMARY KEY (other, k)) WITHOUT ROWID",
  ])("%s", async (schema) => {
    const { catalog } = await catalogOf(schema);
    const column = catalog.schemas.get("main")?.relations.get("t")?.columns[0];
    expect(column?.notNull).toBe(!keepsNull(schema));
  });
});

describe("sqlc's NOT NULL stands for such a key, and is not called proven", () => {
  const schema = `
    CREATE TABLE t (k TEXT PRIMARY KEY, n INTEGER);
    CREATE TABLE u (id INTEGER PRIMARY KEY, k TEXT);
    CREATE VIEW keys AS SELECT k FROM t;`;

  test.each([
    ["SELECT k FROM t", "sqlc"],
    ["SELECT k AS other FROM keys", "sqlc"],
    ["SELECT q.k FROM (SELECT k FROM t) AS q", "sqlc"],
    ["WITH q AS (SELECT * FROM t) SELECT k FROM q", "sqlc"],
    ["SELECT k FROM t UNION SELECT k FROM keys", "sqlc"],
    ["INSERT INTO t (k) VALUES ('a') RETURNING k", "sqlc"],
    ["SELECT k FROM t UNION SELECT k FROM u", "none"],
    ["SELECT q.k FROM u LEFT JOIN (SELECT k FROM t) AS q ON q.k = u.k", "none"],
    ["SELECT t.k FROM u LEFT JOIN t ON t.k = u.k", "none"],
    ["SELECT upper(k) AS k FROM t", "none"],
    ["SELECT k FROM t WHERE k > 'a'", "both"],
    ["SELECT sqlc.notnull(k) AS k FROM t", "both"],
  ])("%s: %s", async (query, says) => {
    const { engine, catalog } = await catalogOf(schema);
    const text = `-- name: Q :many\n${query};`;
    const { queries, diagnostics } = analyzeFile(engine, catalog, { path: "q.sql", text }, settings);
    expect(diagnostics).toEqual([]);
    const column = queries[0]?.columns[0];
    const proven = column?.proven.nullability.kind === "never";
    const sqlc = column?.sqlc.notNull;
    expect(sqlc ? (proven ? "both" : "sqlc") : "none").toBe(says);
  });

  test("no parameter takes NULL because of it", async () => {
    const { engine, catalog } = await catalogOf(schema);
    const text = "-- name: Q :exec\nINSERT INTO t (k, n) VALUES (?, ?);\n-- name: R :one\nSELECT n FROM t WHERE k = ?;";
    const { queries } = analyzeFile(engine, catalog, { path: "q.sql", text }, settings);
    expect(queries.flatMap(({ parameters }) => parameters.map(({ nullable }) => nullable))).toEqual([
      false,
      true,
      false,
    ]);
  });
});
