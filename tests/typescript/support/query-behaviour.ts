import { readFileSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { compileRequest, type DriverOptions } from "./compiled-request.ts";
import { type CodeFolder, createCodeFolder, generateTypeScript } from "./generated-code.ts";
import type { OpenDatabase } from "./open-database.ts";

export interface QueryBehaviour {
  /** The golden folder whose schema and queries are run. */
  readonly folder: string;
  readonly options: DriverOptions & Readonly<Record<string, unknown>>;
  readonly open: () => Promise<OpenDatabase>;
}

type QueryFunction = (client: unknown, args: Readonly<Record<string, unknown>>) => unknown;

/** Tests what the functions of each command do, with lists, embeds and parameters that are used more than once. */
export function describeQueries({ folder: name, options, open }: QueryBehaviour): void {
  const read = (file: string) => readFileSync(new URL(`../golden/${name}/${file}`, import.meta.url), "utf8");
  let folder: CodeFolder;
  let database: OpenDatabase;
  let module: Readonly<Record<string, QueryFunction>>;
  const call = async (query: string, args: Readonly<Record<string, unknown>>) => {
    const found = module[query];
    if (!found) throw new Error(`there is no function ${query}`);
    return found(database.client, args);
  };

  beforeAll(async () => {
    const schema = read("schema.sql");
    const { files } = await generateTypeScript(await compileRequest(schema, read("query.sql"), options));
    folder = createCodeFolder(files);
    module = await import(`${folder.path}/query_sql.ts`);
    database = await open();
    await database.exec(schema);
  }, 60_000);

  afterAll(async () => {
    folder?.remove();
    await database?.close();
  });

  beforeEach(async () => {
    await database.exec("DELETE FROM books; DELETE FROM authors;");
    await database.exec(
      "INSERT INTO authors (id, name, bio) VALUES (1, 'Ann', NULL), (2, 'Bob', 'Ann''s friend'), (3, 'Cy', '?');",
    );
    await database.exec(
      "INSERT INTO books (id, author_id, title, available, published) VALUES (1, 1, 'One', 1, '2020-01-01 00:00:00'), (2, 1, 'Two', 0, NULL);",
    );
  });

  const ann = { id: 1, name: "Ann", bio: null };
  const bob = { id: 2, name: "Bob", bio: "Ann's friend" };
  const one = { id: 1, authorId: 1, title: "One", available: true, published: "2020-01-01 00:00:00" };
  const two = { id: 2, authorId: 1, title: "Two", available: false, published: null };

  test(":execlastid gives the id of the new row", async () => {
    const id = await call("createAuthor", { name: "Dee", bio: null });
    expect(await call("listAuthors", { word: "Dee", limit: 1, offset: 0 })).toEqual([{ id, name: "Dee", bio: null }]);
  });

  test(":one gives null when there is no row", async () => {
    expect(await call("getAuthor", { id: 99, name: "" })).toBeNull();
  });

  test("a parameter that is used twice is one argument", async () => {
    expect(await call("listAuthors", { word: "Ann%", limit: 10, offset: 0 })).toEqual([ann, bob]);
  });

  test("LIMIT and OFFSET count rows", async () => {
    expect(await call("listAuthors", { word: "Ann%", limit: 1, offset: 1 })).toEqual([bob]);
  });

  test("an embed that the join left out is null", async () => {
    const books = await call("listBooks", { ids: [1, 2], since: null, limit: 10 });
    expect(books).toEqual([
      { author: ann, book: one },
      { author: ann, book: two },
      { author: bob, book: null },
    ]);
  });

  test("parameters behind a list have their places", async () => {
    const books = await call("listBooks", { ids: [3, 1, 2], since: "2019-12-31 00:00:00", limit: 10 });
    expect(books).toEqual([{ author: ann, book: one }]);
  });

  test("a list between bare question marks has its place", async () => {
    expect(await call("listSome", { name: "Ann", ids: [1, 2, 3], limit: 1 })).toEqual([bob]);
  });

  test("nothing is in an empty list", async () => {
    expect(await call("listBooks", { ids: [], since: null, limit: 10 })).toEqual([]);
  });

  test("everything is not in an empty list", async () => {
    await database.exec("DELETE FROM books");
    expect(await call("deleteOthers", { ids: [] })).toBe(3);
  });

  test(":execrows counts the rows", async () => {
    await database.exec("DELETE FROM books");
    expect(await call("deleteOthers", { ids: [1, 3] })).toBe(1);
  });

  test(":exec gives nothing", async () => {
    expect(await call("renameAuthor", { id: 2, name: "Ann II" })).toBeUndefined();
    expect(await call("listAuthors", { word: "Ann%", limit: 10, offset: 1 })).toEqual([{ ...bob, name: "Ann II" }]);
  });

  test(":execresult gives the driver's result", async () => {
    const result = await call("touchBooks", { authorId: 1 });
    expect(Object.entries(result ?? {})).toContainEqual([
      expect.stringMatching(/^(affectedRows|changes)$/),
      expect.anything(),
    ]);
  });

  test("an error of the database reaches the caller", async () => {
    await expect(call("createAuthor", { name: null, bio: null })).rejects.toThrow(/null/i);
  });
}
