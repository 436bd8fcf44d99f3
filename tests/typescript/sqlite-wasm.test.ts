import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWasmDatabase, type WasmDatabase } from "../../examples/authors-sqlite/wasm-database.ts";
import { createRandom } from "../parser/random.ts";
import { randomAggregate, randomExpression } from "../truth/sqlite/expressions.ts";
import { describeColumnRoundTrips } from "./support/column-round-trips.ts";
import { type CodeFolder, createCodeFolder } from "./support/generated-code.ts";
import { generateFiles } from "./support/generated-types.ts";
import type { OpenDatabase } from "./support/open-database.ts";
import { sqliteSamples } from "./support/sqlite-samples.ts";

// The same code against better-sqlite3 itself is tested by `npm run test:servers`.
const driver = "better-sqlite3";

function openDatabase(): OpenDatabase {
  const client = openWasmDatabase();
  return { client, exec: async (statements) => client.exec(statements), close: async () => client.close() };
}

type QueryFunction = (client: unknown) => unknown;

describe("values through SQLite in WebAssembly", () => {
  const open = async () => openDatabase();
  describeColumnRoundTrips({
    options: { driver },
    samples: sqliteSamples,
    key: "INTEGER PRIMARY KEY",
    types: [],
    open,
  });
});

describe("values that the declared type does not have", () => {
  const schema = `CREATE TABLE t (
    i INTEGER, b BIGINT, flag BOOLEAN, r REAL, price DECIMAL(10, 2), name TEXT, photo BLOB, at DATETIME, js JSON, jsb JSONB
  );`;
  const columns = ["i", "b", "flag", "r", "price", "name", "photo", "at", "js", "jsb"];
  const queries = columns.map((name) => `-- name: Get_${name} :one\nSELECT ${name} FROM t;\n`).join("");
  const folders: CodeFolder[] = [];
  let database: WasmDatabase;

  async function read(column: string, value: string, options = {}): Promise<unknown> {
    const folder = createCodeFolder(await generateFiles(schema, queries, { driver, ...options }));
    folders.push(folder);
    const module: Record<string, QueryFunction> = await import(`${folder.path}/query_sql.ts`);
    database.exec(`DELETE FROM t; INSERT INTO t (${column}) VALUES (${value});`);
    return module[`get_${column}`]?.(database);
  }

  beforeAll(() => {
    database = openWasmDatabase();
    database.exec(schema);
  });
  afterAll(() => {
    database.close();
    for (const folder of folders) folder.remove();
  });

  test.each([
    ["i", "9007199254740993", "9007199254740993 is beyond the integers that a number holds exactly"],
    ["i", "'x'", 'expected an integer, the driver delivered "x"'],
    ["i", "1.5", "expected an integer, the driver delivered 1.5"],
    ["i", "x'41'", "expected an integer, the driver delivered bytes"],
    ["b", "'x'", 'expected an integer, the driver delivered "x"'],
    ["flag", "2", "expected 0 or 1, the driver delivered 2"],
    ["flag", "'true'", 'expected 0 or 1, the driver delivered "true"'],
    ["r", "'x'", 'expected a number, the driver delivered "x"'],
    ["price", "9007199254740993", "beyond the integers that a number holds exactly"],
    ["name", "x'41'", "expected text, the driver delivered bytes"],
    ["photo", "'x'", 'expected bytes, the driver delivered "x"'],
    ["at", "1700000000", "expected text, the driver delivered 1700000000"],
    ["js", "'{'", "JSON"],
    [
      "jsb",
      "jsonb('[1]')",
      "expected JSON as text, which the function json() makes of JSONB, the driver delivered bytes",
    ],
  ])("%s with %s is an error", async (column, value, message) => {
    await expect(read(column, value)).rejects.toThrow(message);
  });

  test.each([
    ["i", "9007199254740993", { integer: "bigint" }, 9007199254740993n],
    ["price", "'1.10'", {}, 1.1],
    ["js", "'12'", {}, 12],
    ["js", "'12'", { json: "string" }, "12"],
    ["at", "'2024-02-29 12:30:15'", { datetime: "Date" }, new Date("2024-02-29T12:30:15Z")],
    ["at", "'2024-02-29T12:30:15.25+01:00'", { datetime: "Date" }, new Date("2024-02-29T11:30:15.250Z")],
    ["at", "'2024-02-29'", { datetime: "Date" }, new Date("2024-02-29T00:00:00Z")],
    ["at", "1700000000", { overrides: [{ column: "t.at", ts_type: "number" }] }, 1700000000],
  ])("%s with %s and %j is read", async (column, value, options, expected) => {
    expect(await read(column, value, options)).toEqual({ [column]: expected });
  });
});

test("values of random expressions have the types that are written", async () => {
  const schema = `
    CREATE TABLE a (
      id INTEGER PRIMARY KEY, n INTEGER, m INT NOT NULL, f REAL NOT NULL, g DOUBLE, name TEXT NOT NULL, bio TEXT,
      bytes BLOB, price DECIMAL(10,2) NOT NULL, js JSON NOT NULL, dt DATETIME, ok BOOLEAN NOT NULL
    );
    CREATE TABLE b (id INTEGER PRIMARY KEY, a_id INTEGER NOT NULL, title TEXT NOT NULL);`;
  const database = openWasmDatabase();
  database.exec(`${schema}
    INSERT INTO a VALUES
      (1, NULL, 0, 0.0, NULL, '', NULL, NULL, 0, '{}', NULL, 0),
      (2, 5, -3, 1.5, 2.25, 'Ann', 'likes a%', x'0041', 12.5, '{"a": 1, "b": [1, null]}', '2024-02-29 12:00:00', 1);
    INSERT INTO b VALUES (1, 2, 'x'), (2, 9, 'z');`);
  const random = createRandom(20);
  const queries: string[] = [];
  while (queries.length < 400) {
    const expression = random.below(3) === 0 ? randomAggregate(random, 1) : randomExpression(random, 2);
    // What is only a convention, such as BOOLEAN, mixes with anything.
    if (/\ba\.(ok|dt)\b/.test(expression)) continue;
    const query = `SELECT ${expression} AS x FROM a LEFT JOIN b ON b.a_id = a.id`;
    if (isAccepted(database, query)) queries.push(query);
  }
  const named = queries.map((query, index) => `-- name: Q${index} :many\n${query};\n`).join("");
  const folder = createCodeFolder(await generateFiles(schema, named, { driver, integer: "bigint" }));
  const module: Record<string, QueryFunction> = await import(`${folder.path}/query_sql.ts`);
  const refused = queries.flatMap((query, index) => {
    try {
      module[`q${index}`]?.(database);
      return [];
    } catch (error) {
      return [`${query}: ${String(error)}`];
    }
  });
  folder.remove();
  database.close();
  expect(refused).toEqual([]);
});

/** Some expressions are refused for these values: malformed JSON, overflow. */
function isAccepted(database: WasmDatabase, query: string): boolean {
  try {
    database.prepare(query).all();
    return true;
  } catch {
    return false;
  }
}
