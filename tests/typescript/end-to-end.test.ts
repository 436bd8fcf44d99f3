import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileRequest } from "./support/compiled-request.ts";
import { type CodeFolder, createCodeFolder, generateTypeScript, typeCheck } from "./support/generated-code.ts";

const schema = readFileSync(new URL("golden/types-of-the-schema/schema.sql", import.meta.url), "utf8");
const queries = readFileSync(new URL("golden/types-of-the-schema/query.sql", import.meta.url), "utf8");

/** What an application would write; the type checker sees it together with the generated code. */
const application = `
import { PGlite } from "@electric-sql/pglite";
import { addPerson, findByMoods, listHappyPeople, moodCounts } from "./query_sql.js";
import { Mood, type Person } from "./models.js";

const person: Person = {
  id: "3f333df6-90a4-4fda-8dd3-9485d27cee36",
  email: "ann@example.org",
  mood: Mood.VeryHappy,
  moods: ["sad", null],
  home: { street: 'Elm "St"', city: null, codes: [1, null] },
  places: [{ street: "a,b", city: "(c)", codes: [] }, null],
  active: { lower: new Date("2024-01-01T00:00:00Z"), upper: null, bounds: "[)" },
  grid: [[1, 2], [3, 4]],
  settings: { theme: "dark" },
  balance: "12.50",
  photo: Uint8Array.from([1, 2, 255]),
  born: "2000-02-29",
  big: [9223372036854775807n],
};

export async function run(client: PGlite): Promise<unknown> {
  const added: Person | null = await addPerson(client, person);
  const found = await client.transaction((transaction) => findByMoods(transaction, { moods: [Mood.VeryHappy] }));
  const emails: string[] = (await listHappyPeople(client)).map(({ email }) => email);
  const [counts] = await moodCounts(client);
  return { isSame: JSON.stringify(added, replace) === JSON.stringify(person, replace), found, emails, counts };
}

function replace(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
`;

const clients = `
import pg from "pg";
import { addPerson, type AddPersonArgs } from "./query_sql.js";

export async function run(pool: pg.Pool, client: pg.Client, args: AddPersonArgs): Promise<void> {
  const checkedOut: pg.PoolClient = await pool.connect();
  await addPerson(pool, args);
  await addPerson(client, args);
  await addPerson(checkedOut, args);
}
`;

async function createApplication(driver: string, main: string): Promise<CodeFolder> {
  const { files, diagnostics } = await generateTypeScript(await compileRequest(schema, queries, { driver }));
  expect(diagnostics).toEqual([]);
  return createCodeFolder(new Map([...files, ["main.ts", main]]));
}

describe("an application with PGlite", () => {
  let folder: CodeFolder;
  let database: PGlite;

  beforeAll(async () => {
    folder = await createApplication("pglite", application);
    database = await PGlite.create();
    await database.exec(schema);
  }, 60_000);

  afterAll(async () => {
    folder.remove();
    await database.close();
  });

  test("type-checks", () => {
    expect(typeCheck(folder.path)).toBe("");
  });

  test("gets back what it stored", async () => {
    const { run }: { run(client: PGlite): Promise<unknown> } = await import(`${folder.path}/main.ts`);
    const id = "3f333df6-90a4-4fda-8dd3-9485d27cee36";
    expect(await run(database)).toEqual({
      isSame: true,
      found: [{ id, mood: "very happy", home: { street: 'Elm "St"', city: null, codes: [1, null] } }],
      emails: ["ann@example.org"],
      counts: { mood: "very happy", people: 1n, emails: ["ann@example.org"], average: "12.5000000000000000" },
    });
  });
});

test("a Pool, a PoolClient and a Client of pg are clients", async () => {
  const folder = await createApplication("pg", clients);
  const report = typeCheck(folder.path);
  folder.remove();
  expect(report).toBe("");
});
