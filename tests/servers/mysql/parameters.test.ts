import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileRequest } from "../../typescript/support/compiled-request.ts";
import { type CodeFolder, createCodeFolder, generateTypeScript } from "../../typescript/support/generated-code.ts";
import type { OpenDatabase } from "../../typescript/support/open-database.ts";
import { hasMariaDb } from "../mariadb.ts";
import { openMariaDb } from "./open-mariadb.ts";

const schema = "CREATE TABLE t (id bigint PRIMARY KEY, n int NOT NULL, tags set('a', 'b', 'c') NOT NULL);";
const queries = `
-- name: Add :one
SELECT id + ? AS total FROM t WHERE id = 1;
-- name: Divide :one
SELECT id / sqlc.arg(divisor) AS part FROM t WHERE id = 1;
-- name: Greatest :one
SELECT greatest(n, sqlc.arg(n)) AS larger FROM t WHERE id = 1;
-- name: ToJson :one
SELECT json_object('id', id + ?) AS made FROM t WHERE id = 1;
-- name: FindIds :many
SELECT id FROM t WHERE id IN (sqlc.slice(ids)) ORDER BY id;
-- name: FindTags :many
SELECT id FROM t WHERE tags = ?;
-- name: Between :many
SELECT id FROM t WHERE id BETWEEN ? AND ? ORDER BY id LIMIT ?;
`;

type QueryFunction = (client: unknown, args: Readonly<Record<string, unknown>>) => Promise<unknown>;

describe.skipIf(!hasMariaDb())("parameters through mysql2", () => {
  let folder: CodeFolder;
  let database: OpenDatabase;
  let module: Readonly<Record<string, QueryFunction>>;

  beforeAll(async () => {
    const { files } = await generateTypeScript(await compileRequest(schema, queries, { driver: "mysql2" }));
    folder = createCodeFolder(files);
    module = await import(`${folder.path}/query_sql.ts`);
    database = await openMariaDb();
    await database.exec(schema);
    await database.exec(
      "INSERT INTO t VALUES (1, 10, ''), (9007199254740992, 1, 'a,c'), (9007199254740993, 2, 'b'), (9007199254740994, 3, '')",
    );
  }, 60_000);

  afterAll(async () => {
    folder?.remove();
    await database?.close();
  });

  test.each([
    ["add", { id: 9007199254740992n }, { total: 9007199254740993n }],
    ["divide", { divisor: 4n }, { part: "0.2500" }],
    ["greatest", { n: 9 }, { larger: 10 }],
    ["toJson", { id: 4n }, { made: { id: 5 } }],
    ["findIds", { ids: [9007199254740993n, 5n] }, [{ id: 9007199254740993n }]],
    ["findTags", { tags: ["c", "a"] }, [{ id: 9007199254740992n }]],
    ["findTags", { tags: [] }, [{ id: 1n }, { id: 9007199254740994n }]],
    ["between", { fromId: 9007199254740993n, toId: 9007199254740993n, limit: 5 }, [{ id: 9007199254740993n }]],
  ])("%s with %o", async (name, args, expected) => {
    expect(await module[name]?.(database.client, args)).toEqual(expected);
  });

  test("a number that is no integer is an error", async () => {
    await expect(module.greatest?.(database.client, { n: 1.5 })).rejects.toThrow("must be an integer");
  });
});
