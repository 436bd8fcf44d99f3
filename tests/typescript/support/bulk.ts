import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { compileRequest, type DriverOptions } from "./compiled-request.ts";
import { type CodeFolder, createCodeFolder, generateTypeScript } from "./generated-code.ts";
import type { OpenDatabase } from "./open-database.ts";

export interface BulkInserts {
  /** The golden folder whose `addPeople` and `listPeople` are run. */
  readonly folder: string;
  readonly options: DriverOptions & Readonly<Record<string, unknown>>;
  readonly open: () => Promise<OpenDatabase>;
  /** A row by its number; what `listPeople` gives has these properties. */
  readonly person: (number: number) => Readonly<Record<string, unknown>> & { readonly big: bigint };
}

type Functions = Readonly<Record<string, (client: unknown, rows?: readonly unknown[]) => unknown>>;

/** Tests that `:copyfrom` stores many rows as they are, and what batches give. */
export function describeBulkInserts({ folder: name, options, open, person }: BulkInserts): void {
  const read = (file: string) => readFileSync(new URL(`../golden/${name}/${file}`, import.meta.url), "utf8");
  let folder: CodeFolder;
  let database: OpenDatabase;
  let module: Functions;

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

  test.each([0, 1, 20_000])("%i rows", async (count) => {
    await database.exec("DELETE FROM people");
    const people = Array.from({ length: count }, (_, number) => person(number));
    expect(await module.addPeople?.(database.client, people)).toBe(count);
    const listed = await module.listPeople?.(database.client);
    expect(listed).toEqual(people.map((one) => expect.objectContaining(one)));
  });

  test("batches call one after the other", async () => {
    await database.exec("DELETE FROM people");
    const people = [0, 1, 2].map((number) => ({ ...person(number), name: "same" }));
    const bigs = people.map(({ big }) => ({ big }));
    await module.addPeople?.(database.client, people);
    expect(await module.listNamed?.(database.client, [{ name: "same" }, { name: "none" }])).toEqual([bigs, []]);
    expect(await module.renamePeople?.(database.client, [{ name: "new", ...bigs[1] }])).toBeUndefined();
    expect(await module.findPeople?.(database.client, [...bigs.slice(0, 2), { big: -1n }])).toEqual([
      { name: "same", ...bigs[0] },
      { name: "new", ...bigs[1] },
      null,
    ]);
  });

  test("a row that is refused is an error", async () => {
    const rows = [person(0), { ...person(1), name: null }];
    await expect((async () => module.addPeople?.(database.client, rows))()).rejects.toThrow(/null/i);
  });
}
