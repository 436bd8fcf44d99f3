import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pool } from "mysql2/promise";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import * as authors from "../../../examples/authors-mysql/src/db/query_sql.ts";
import { hasMariaDb, type MariaDb, startMariaDb } from "../mariadb.ts";
import { exampleFolder } from "../support/example-files.ts";

describe.skipIf(!hasMariaDb())("examples/authors-mysql with a server", () => {
  let server: MariaDb | undefined;
  let pool: Pool;

  beforeAll(async () => {
    server = await startMariaDb();
    if (!server) throw new Error("MariaDB does not start");
    pool = await server.createPool();
    await pool.query(readFileSync(join(exampleFolder("authors-mysql"), "schema.sql"), "utf8"));
  });
  afterAll(async () => {
    await pool?.end();
    await server?.stop();
  });
  beforeEach(() => pool.query("TRUNCATE authors"));

  const ada = { name: "Ada Lovelace", bio: "Wrote the first program." };

  test("creating returns the id", async () => {
    const id = await authors.createAuthor(pool, ada);
    expect(await authors.getAuthor(pool, { id })).toEqual({ id: 1n, ...ada });
  });

  test("an id beyond what a number holds is found", async () => {
    await pool.query("INSERT INTO authors (id, name) VALUES (9007199254740993, 'A'), (9007199254740992, 'B')");
    expect((await authors.getAuthor(pool, { id: 9007199254740993n }))?.name).toBe("A");
    expect(await authors.listAuthorsByIds(pool, { ids: [9007199254740993n] })).toHaveLength(1);
  });

  test("a connection of the pool runs the functions in its transaction", async () => {
    const connection = await pool.getConnection();
    await connection.beginTransaction();
    await authors.createAuthor(connection, ada);
    const inside = await authors.listAuthors(connection);
    await connection.rollback();
    connection.release();
    expect([inside.length, (await authors.listAuthors(pool)).length]).toEqual([1, 0]);
  });

  test("updating to NULL, and deleting", async () => {
    const id = await authors.createAuthor(pool, ada);
    await authors.updateAuthorBio(pool, { id, bio: null });
    expect(await authors.getAuthor(pool, { id })).toEqual({ id, name: ada.name, bio: null });
    expect([await authors.deleteAuthor(pool, { id }), await authors.deleteAuthor(pool, { id })]).toEqual([1, 0]);
  });
});
