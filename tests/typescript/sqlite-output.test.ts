import { describe, expect, test } from "vitest";
import { argumentsOf, generate, typeOfColumn } from "./support/generated-types.ts";

const driver = "better-sqlite3";

describe("types", () => {
  test.each([
    ["INTEGER", {}, "number"],
    ["INTEGER", { integer: "bigint" }, "bigint"],
    ["SMALLINT", {}, "number"],
    ["BIGINT", {}, "bigint"],
    ["BIGINT", { int8: "number" }, "number"],
    ["INT8", { int8: "string" }, "string"],
    ["boolean", {}, "boolean"],
    ["REAL", {}, "number"],
    ["DOUBLE PRECISION", {}, "number"],
    ["DECIMAL(10, 2)", {}, "number"],
    ["VARCHAR(255)", {}, "string"],
    ["CLOB", {}, "string"],
    ["BLOB", {}, "Uint8Array"],
    ["DATE", { datetime: "Date" }, "string"],
    ["DATETIME", {}, "string"],
    ["TIMESTAMP", { datetime: "Date" }, "Date"],
    ["JSON", {}, "unknown"],
    ["JSONB", { json: "string" }, "string"],
    ["ANY", {}, "SqliteValue"],
    ["", {}, "SqliteValue"],
    ["UUID", {}, "SqliteValue"],
  ])("%s with %j is %s", async (type, options, expected) => {
    expect(await typeOfColumn(type, { driver, ...options })).toBe(expected);
  });

  test.each([
    [{ db_type: "uuid", ts_type: "string" }, "UUID", "string", "decodeText"],
    [{ column: "t.value", ts_type: "number" }, "DATETIME", "number", "decodeReal"],
    [{ column: "t.value", ts_type: "bigint" }, "INTEGER", "bigint", "decodeBigInt"],
    [{ db_type: "integer", ts_type: "boolean" }, "INTEGER", "boolean", "decodeBool"],
  ])("with the override %j %s is %s", async (override, type, expected, decoder) => {
    const options = { driver, overrides: [override] };
    expect(await typeOfColumn(type, options)).toBe(expected);
    const schema = `CREATE TABLE t (value ${type} NOT NULL);`;
    const { queries } = await generate(schema, "-- name: Q :one\nSELECT value FROM t;", options);
    expect(queries).toContain(`${decoder}(row[0])`);
  });

  test("a type that is only a name gets an info with the override to write", async () => {
    const schema = "CREATE TABLE t (value MONEY NOT NULL);";
    const { diagnostics } = await generate(schema, "", { driver });
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toEqual([
      'info: type "money" is not known: its values are of type SqliteValue',
    ]);
    expect(diagnostics[0]?.hint).toContain('overrides: [{ db_type: "money"');
  });

  test("a comparison is a boolean", async () => {
    const schema = "CREATE TABLE t (n INTEGER NOT NULL);";
    const query = "-- name: Q :many\nSELECT n = 1 AS same, n + 1 AS next FROM t;";
    const { queries } = await generate(schema, query, { driver });
    expect(queries).toContain("export interface QRow {\n  same: boolean;\n  next: number;\n}");
  });
});

describe("parameters", () => {
  const schema = "CREATE TABLE t (id INTEGER NOT NULL, name TEXT NOT NULL, flag BOOLEAN NOT NULL);";

  test.each([
    [
      "UPDATE t SET name = ?2 WHERE id = ?1 AND name <> ?2",
      "id: number; name: string;",
      "client, qQuery, [args.name, BigInt(args.id), args.name]",
    ],
    [
      "UPDATE t SET name = :name WHERE id = $id",
      "name: string; id: number;",
      "client, qQuery, [args.name, BigInt(args.id)]",
    ],
    [
      "DELETE FROM t WHERE name = @name AND flag = ?",
      "name: string; flag: boolean;",
      "client, qQuery, [args.name, BigInt(args.flag)]",
    ],
    [
      "DELETE FROM t WHERE name = @name AND id IN (sqlc.slice(ids)) AND name <> @name AND flag = ?",
      "name: string; ids: readonly number[]; flag: boolean;",
      "client, text, [args.name, ...args.ids.map(BigInt), args.name, BigInt(args.flag)]",
    ],
  ])("%s", async (query, types, sent) => {
    expect(await argumentsOf(schema, query, { driver })).toEqual({ types, sent });
  });

  test("question marks that are no placeholders stay", async () => {
    const text = `DELETE FROM t WHERE name = '?1''?' AND "name" <> ?1 -- why?\n AND [name] = \`name\` /* ? */`;
    const { queries } = await generate(schema, `-- name: Q :exec\n${text};`, { driver });
    expect(queries).toContain(`name = '?1''?' AND "name" <> ? -- why?\n AND [name] = \\\`name\\\` /* ? */`);
  });
});
