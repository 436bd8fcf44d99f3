import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import * as authors from "../../examples/authors-sqlite/src/db/query_sql.ts";
import { openWasmDatabase, type WasmDatabase } from "../../examples/authors-sqlite/wasm-database.ts";
import { exampleFolder, readFiles } from "../servers/support/example-files.ts";
import { generateProject } from "../servers/support/generate-project.ts";
import { createCodeFolder, typeCheck } from "../typescript/support/generated-code.ts";

describe.each(["authors", "authors-mysql", "authors-sqlite"])("examples/%s", (name) => {
  test("generates the code that is committed", async () => {
    const committed = readFiles(exampleFolder(name), /\.(sql|yaml|ts)$/);
    const generated = await generateProject(committed);
    expect(Object.fromEntries(generated)).toEqual(committed);
  });

  test("type-checks strictly", () => {
    const code = createCodeFolder(new Map(Object.entries(readFiles(exampleFolder(name), /\.ts$/))));
    const report = typeCheck(code.path, ["node"]);
    code.remove();
    expect(report).toBe("");
  });
});

describe("examples/authors-sqlite in WebAssembly", () => {
  let database: WasmDatabase;

  beforeEach(() => {
    database = openWasmDatabase();
    database.exec(readFileSync(join(exampleFolder("authors-sqlite"), "schema.sql"), "utf8"));
  });
  afterEach(() => database.close());

  const ada = { name: "Ada Lovelace", bio: "Wrote the first program." };

  test("creating returns the row", () => {
    expect(authors.createAuthor(database, ada)).toEqual({ id: 1, ...ada });
  });

  test("NULL is stored and comes back", () => {
    authors.createAuthor(database, { ...ada, bio: null });
    expect(authors.getAuthor(database, { id: 1 })).toEqual({ id: 1, name: ada.name, bio: null });
  });

  test("a list finds its members, an empty one nothing", () => {
    for (const name of ["A", "B", "C"]) authors.createAuthor(database, { name, bio: null });
    const names = (ids: readonly number[]) => authors.listAuthorsByIds(database, { ids }).map((author) => author.name);
    expect([names([3, 1]), names([])]).toEqual([["A", "C"], []]);
  });

  test("updating and deleting", () => {
    authors.createAuthor(database, ada);
    authors.updateAuthorBio(database, { id: 1, bio: null });
    expect(authors.listAuthors(database)).toEqual([{ id: 1, name: ada.name, bio: null }]);
    expect([1, 1].map((id) => authors.deleteAuthor(database, { id }))).toEqual([1, 0]);
  });
});
