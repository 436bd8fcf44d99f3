import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compileRequest } from "./support/compiled-request.ts";
import { createCodeFolder, generateTypeScript, typeCheck } from "./support/generated-code.ts";

/** What applications pass to the generated functions, and what they get; the type checker sees it with the drivers' own types. */
const applications = [
  {
    driver: "mysql2",
    folder: "queries-with-mysql2",
    types: ["node"],
    main: `
import mysql, { type Connection, type Pool, type PoolConnection, type ResultSetHeader } from "mysql2/promise";
import { createPool } from "mysql2";
import { createAuthor, getAuthor, touchBooks } from "./query_sql.js";

export async function run(pool: Pool, connection: Connection, checkedOut: PoolConnection): Promise<number> {
  const id: number = await createAuthor(pool, { name: "Ann", bio: null });
  const name: string | undefined = (await getAuthor(connection, { id }))?.name;
  const result: ResultSetHeader = await touchBooks(checkedOut, { authorId: id });
  await touchBooks(createPool("mysql://localhost").promise(), { authorId: id });
  await touchBooks(await mysql.createConnection("mysql://localhost"), { authorId: id });
  return result.affectedRows + (name?.length ?? 0);
}
`,
  },
  {
    driver: "better-sqlite3",
    folder: "queries-with-better-sqlite3",
    types: ["node"],
    main: `
import Database from "better-sqlite3";
import { createAuthor, getAuthor, touchBooks } from "./query_sql.js";

export function run(): number {
  const database = new Database(":memory:");
  const id: number = createAuthor(database, { name: "Ann", bio: null });
  const name: string | undefined = getAuthor(database, { id, name: "" })?.name;
  return touchBooks(database, { authorId: id }).changes + (name?.length ?? 0);
}
`,
  },
  {
    driver: "node:sqlite",
    folder: "queries-with-node-sqlite",
    types: ["types-node-24"],
    main: `
import { DatabaseSync } from "node:sqlite";
import { createAuthor, getAuthor, touchBooks } from "./query_sql.js";

export function run(): number {
  const database = new DatabaseSync(":memory:");
  const id: number = createAuthor(database, { name: "Ann", bio: null });
  const name: string | undefined = getAuthor(database, { id, name: "" })?.name;
  return Number(touchBooks(database, { authorId: id }).changes) + (name?.length ?? 0);
}
`,
  },
];

test.each(applications)("the clients of $driver are clients", async ({ driver, folder, main, types }) => {
  const read = (file: string) => readFileSync(new URL(`golden/${folder}/${file}`, import.meta.url), "utf8");
  const request = await compileRequest(read("schema.sql"), read("query.sql"), { driver, int8: "number" });
  const { files } = await generateTypeScript(request);
  const code = createCodeFolder(new Map([...files, ["main.ts", main]]));
  const report = typeCheck(code.path, types);
  code.remove();
  expect(report).toBe("");
});
