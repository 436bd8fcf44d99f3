import { describe, expect, test } from "vitest";
import { argumentsOf, generate, typeOfColumn } from "./support/generated-types.ts";

const driver = "mysql2";

describe("types", () => {
  test.each([
    ["int unsigned", {}, "number"],
    ["bigint", {}, "bigint"],
    ["bigint unsigned", { int8: "number" }, "number"],
    ["bigint", { int8: "string" }, "string"],
    ["serial", {}, "bigint"],
    ["tinyint(1)", {}, "boolean"],
    ["tinyint(1)", { tinyint1: "number" }, "number"],
    ["tinyint", {}, "number"],
    ["tinyint(4)", {}, "number"],
    ["bit", {}, "boolean"],
    ["bit(8)", {}, "bigint"],
    ["decimal(10, 2)", {}, "string"],
    ["numeric", { numeric: "number" }, "number"],
    ["float", {}, "number"],
    ["double precision", {}, "number"],
    ["varchar(10)", {}, "string"],
    ["varchar(10) character set binary", {}, "Uint8Array"],
    ["longblob", {}, "Uint8Array"],
    ["date", { datetime: "Date" }, "string"],
    ["datetime(3)", {}, "string"],
    ["timestamp", { datetime: "Date" }, "Date"],
    ["json", {}, "unknown"],
    ["json", { json: "string" }, "string"],
    ["enum('a', 'b')", {}, "TValue"],
    ["set('a', 'b')", {}, "TValue[]"],
    ["geometry", {}, "Uint8Array"],
  ])("%s with %j is %s", async (type, options, expected) => {
    expect(await typeOfColumn(type, { driver, ...options })).toBe(expected);
  });

  test.each([
    [{ db_type: "tinyint(1)", ts_type: "number" }, "tinyint(1)", "number"],
    [{ db_type: "tinyint", ts_type: "boolean" }, "tinyint", "boolean"],
    [{ db_type: "tinyint", ts_type: "boolean" }, "tinyint unsigned", "boolean"],
    [{ db_type: "BIGINT UNSIGNED", ts_type: "string" }, "bigint unsigned", "string"],
    [{ db_type: "bigint unsigned", ts_type: "string" }, "bigint", "bigint"],
    [{ column: "t.value", ts_type: "Date" }, "datetime", "Date"],
    [{ db_type: "json", ts_type: "Settings", import: "./own.js" }, "json", "Settings"],
  ])("with the override %j %s is %s", async (override, type, expected) => {
    expect(await typeOfColumn(type, { driver, overrides: [override] })).toBe(expected);
  });

  test("a parameter that may be any value is unknown, of which nothing is reported", async () => {
    const { queries, diagnostics } = await generate(
      "CREATE TABLE t (value json NOT NULL);",
      "-- name: Q :many\nSELECT value FROM t WHERE sqlc.arg(tag) MEMBER OF (value);",
      { driver },
    );
    expect(queries).toContain("  tag: unknown;");
    expect(diagnostics).toEqual([]);
  });

  test("functions of one's own convert what the value would be otherwise", async () => {
    const override = { db_type: "decimal", ts_type: "Money", import: "./own.js", decode: "parse", encode: "print" };
    const { db } = await generate(
      "CREATE TABLE t (value decimal(10, 2) NOT NULL);",
      "-- name: Q :many\nSELECT value FROM t WHERE value > ?;",
      { driver, overrides: [override] },
    );
    expect(db).toContain("  return parse(decodeDecimal(raw));");
    expect(db).toContain("  return print(value);");
  });
});

describe("parameters", () => {
  const schema = "CREATE TABLE t (id bigint NOT NULL, name varchar(10) NOT NULL, bio text, flag bool NOT NULL);";

  test.each([
    [
      "UPDATE t SET name = sqlc.arg(name) WHERE name <> sqlc.arg(name)",
      "name: string;",
      "client, qQuery, [args.name, args.name]",
    ],
    [
      "DELETE FROM t WHERE id = ? AND id <> ?",
      "id: bigint; id_2: bigint;",
      "client, qQuery, [encodeInteger(args.id), encodeInteger(args.id_2)]",
    ],
    [
      "DELETE FROM t WHERE id IN (sqlc.slice(ids)) AND flag = ?",
      "ids: readonly bigint[]; flag: boolean;",
      "client, text, [...args.ids.map(encodeInteger), args.flag]",
    ],
    [
      "DELETE FROM t WHERE name IN (sqlc.slice(names)) OR bio IN (sqlc.slice(names))",
      "names: readonly string[];",
      "client, text, [...args.names, ...args.names]",
    ],
    [
      "DELETE FROM t WHERE name = sqlc.narg(name) OR sqlc.narg(name) IS NULL",
      "name: string | null;",
      "client, qQuery, [args.name, args.name]",
    ],
  ])("%s", async (query, types, sent) => {
    expect(await argumentsOf(schema, query, { driver })).toEqual({ types, sent });
  });

  test("the parameter of LIMIT is a number", async () => {
    const { queries } = await generate(schema, "-- name: Q :many\nSELECT id FROM t LIMIT ?, ?;", { driver });
    expect(queries).toContain("export interface QArgs {\n  offset: number;\n  limit: number;\n}");
  });
});

test(":execlastid has the type of the key", async () => {
  const query = "-- name: Q :execlastid\nINSERT INTO t (name) VALUES (?);";
  const forKey = async (key: string) =>
    (await generate(`CREATE TABLE t (id ${key}, name text);`, query, { driver })).queries.match(/Promise<.*>/)?.[0];
  expect(await forKey("int AUTO_INCREMENT PRIMARY KEY")).toBe("Promise<number>");
  expect(await forKey("bigint AUTO_INCREMENT PRIMARY KEY")).toBe("Promise<bigint>");
  expect(await forKey("char(3) PRIMARY KEY")).toBe("Promise<bigint>");
});
