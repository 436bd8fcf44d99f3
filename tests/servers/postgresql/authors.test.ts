import { readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type CodeFolder, typeCheck } from "../../typescript/support/generated-code.ts";
import { copyExampleForPg } from "../support/example-for-pg.ts";
import { createDatabase, postgresql } from "../support/postgresql-database.ts";

interface Author {
  readonly id: bigint;
  readonly name: string;
  readonly bio: string | null;
}

/** What is generated for examples/authors. */
interface Authors {
  createAuthor(client: unknown, args: Omit<Author, "id">): Promise<Author | null>;
  getAuthor(client: unknown, args: { id: bigint }): Promise<Author | null>;
  listAuthors(client: unknown): Promise<Author[]>;
  updateAuthorBio(client: unknown, args: { id: bigint; bio: string | null }): Promise<void>;
  deleteAuthor(client: unknown, args: { id: bigint }): Promise<number>;
}

describe.skipIf(postgresql === null)("examples/authors with pg and a server", () => {
  let folder: CodeFolder;
  let authors: Authors;
  let pool: pg.Pool;

  beforeAll(async () => {
    folder = await copyExampleForPg("authors");
    authors = await import(join(folder.path, "src/db/query_sql.ts"));
    pool = new pg.Pool(await createDatabase("authors"));
    await pool.query(readFileSync(join(folder.path, "schema.sql"), "utf8"));
  });

  afterAll(async () => {
    await pool?.end();
    folder?.remove();
  });

  beforeEach(() => pool.query("TRUNCATE authors RESTART IDENTITY"));

  const ada = { name: "Ada Lovelace", bio: "Wrote the first program." };
  const nobody = { name: "Nobody", bio: null };

  test("the code type-checks", () => {
    expect(typeCheck(join(folder.path, "src/db"))).toBe("");
  });

  test("creating returns the row", async () => {
    expect(await authors.createAuthor(pool, ada)).toEqual({ id: 1n, ...ada });
  });

  test("NULL is stored and comes back", async () => {
    await authors.createAuthor(pool, nobody);
    expect(await authors.getAuthor(pool, { id: 1n })).toEqual({ id: 1n, ...nobody });
  });

  test("getting what is not there gives null", async () => {
    expect(await authors.getAuthor(pool, { id: 1n })).toBeNull();
  });

  test("the list is in order", async () => {
    await authors.createAuthor(pool, nobody);
    await authors.createAuthor(pool, ada);
    expect((await authors.listAuthors(pool)).map(({ name }) => name)).toEqual(["Ada Lovelace", "Nobody"]);
  });

  test.each([null, "A new one."])("a biography becomes %j", async (bio) => {
    await authors.createAuthor(pool, ada);
    await authors.updateAuthorBio(pool, { id: 1n, bio });
    expect(await authors.getAuthor(pool, { id: 1n })).toMatchObject({ bio });
  });

  test("deleting counts the rows", async () => {
    await authors.createAuthor(pool, ada);
    expect([await authors.deleteAuthor(pool, { id: 1n }), await authors.deleteAuthor(pool, { id: 1n })]).toEqual([
      1, 0,
    ]);
  });

  test("a client of the pool runs the functions in its transaction", async () => {
    const client = await pool.connect();
    await client.query("BEGIN");
    await authors.createAuthor(client, ada);
    const inside = await authors.listAuthors(client);
    await client.query("ROLLBACK");
    client.release();
    expect([inside.length, (await authors.listAuthors(pool)).length]).toEqual([1, 0]);
  });

  test("an error of the server reaches the caller", async () => {
    const outOfRange = { id: 2n ** 63n };
    await expect(authors.getAuthor(pool, outOfRange)).rejects.toThrow("out of range for type bigint");
  });
});
