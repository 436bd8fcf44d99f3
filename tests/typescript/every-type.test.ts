import { describe, expect, test } from "vitest";
import { createCodeFolder, formatted, typeCheck } from "./support/generated-code.ts";
import { generateFiles } from "./support/generated-types.ts";
import { mysqlSamples } from "./support/mysql-samples.ts";
import { sqliteSamples } from "./support/sqlite-samples.ts";

/** Columns of every type, with and without NULL, as results, parameters and lists. */
function everything(types: readonly string[]) {
  const columns = types.flatMap((type, index) => [
    { name: `a${index}`, declaration: `${type.replace(/ NULL$/, "")} NOT NULL` },
    { name: `b${index}`, declaration: type },
  ]);
  const names = columns.map(({ name }) => name).join(", ");
  const lists = columns.map(({ name }) => `${name} IN (sqlc.slice(list_${name}))`).join(" OR ");
  const narg = columns.map(({ name }) => `${name} = sqlc.narg(${name})`).join(" OR ");
  return {
    schema: `CREATE TABLE t (${columns.map(({ name, declaration }) => `${name} ${declaration}`).join(", ")});`,
    queries: `
-- name: Add :exec
INSERT INTO t (${names}) VALUES (${columns.map(() => "?").join(", ")});
-- name: AddMany :copyfrom
INSERT INTO t (${names}) VALUES (${columns.map(() => "?").join(", ")});
-- name: List :many
SELECT sqlc.embed(x), sqlc.embed(y) FROM t x LEFT JOIN t y ON y.a0 = x.a0;
-- name: FindInLists :many
SELECT ${names} FROM t WHERE ${lists};
-- name: Find :one
SELECT ${names} FROM t WHERE ${narg};
`,
  };
}

const brand = { ts_type: "Own", import: "./own.js", decode: "parse", encode: "print" };
const own = `
export type Own = { readonly own: unknown };
export declare function parse(value: unknown): Own;
export declare function print(value: Own): never;
`;

describe.each([
  { driver: "mysql2", samples: mysqlSamples, type: "decimal" },
  { driver: "better-sqlite3", samples: sqliteSamples, type: "text" },
  { driver: "node:sqlite", samples: sqliteSamples, type: "text" },
])("every type through $driver", ({ driver, samples, type }) => {
  const { schema, queries } = everything(samples.map((sample) => sample.type));

  test.each([
    {},
    { int8: "number", integer: "bigint", tinyint1: "number", numeric: "number", datetime: "Date", json: "string" },
    { int8: "string", case: "preserve", emit_models: false, overrides: [{ db_type: type, ...brand }] },
  ])("type-checks with %j", async (options) => {
    const files = await generateFiles(schema, queries, { driver, ...options });
    const code = createCodeFolder(new Map([...files, ["own.ts", own]]));
    const report = typeCheck(code.path, driver === "mysql2" ? ["node"] : []);
    code.remove();
    expect(report).toBe("");
    for (const text of files.values()) expect(formatted(text)).toBe(text);
  });
});
