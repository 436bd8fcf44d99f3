import { afterAll, beforeAll, expect, test } from "vitest";
import { createRandom, type Random } from "../../parser/random.ts";
import { compileRequest, type DriverOptions } from "./compiled-request.ts";
import { type CodeFolder, createCodeFolder, formatted, generateTypeScript, typeCheck } from "./generated-code.ts";
import type { OpenDatabase } from "./open-database.ts";

/** A type of a column, and values that come back from such a column as they were sent. */
export interface ColumnSample {
  readonly type: string;
  readonly values: readonly unknown[];
  /** Further values. */
  readonly random?: (random: Random) => unknown;
  /** Why a row is not found by `value = ?`, where that is so. */
  readonly notComparable?: string;
}

export interface RoundTrips {
  readonly options: DriverOptions & Readonly<Record<string, unknown>>;
  readonly samples: readonly ColumnSample[];
  /** A key that the database fills. */
  readonly key: string;
  /** Packages of global types that the type checker needs. */
  readonly types: readonly string[];
  readonly open: () => Promise<OpenDatabase>;
}

type QueryFunction = (client: unknown, args: Readonly<Record<string, unknown>>) => unknown;

/** Tests that values of each type come back through a driver as they were stored, and that comparing finds them. */
export function describeColumnRoundTrips({ options, samples, key, types, open }: RoundTrips): void {
  const schema = samples.map(({ type }, index) => `CREATE TABLE sample${index} (id ${key}, value ${type});`).join("\n");
  const queries = samples
    .map(
      (_, index) => `
-- name: Insert${index} :execlastid
INSERT INTO sample${index} (value) VALUES (?);
-- name: Get${index} :one
SELECT * FROM sample${index} WHERE id = ?;
-- name: Find${index} :many
SELECT value FROM sample${index} WHERE value = ?;
`,
    )
    .join("");
  let files: ReadonlyMap<string, string>;
  let folder: CodeFolder;
  let database: OpenDatabase;
  let module: Readonly<Record<string, QueryFunction>>;

  beforeAll(async () => {
    const generated = await generateTypeScript(await compileRequest(schema, queries, options));
    expect(generated.diagnostics).toEqual([]);
    files = generated.files;
    folder = createCodeFolder(files);
    module = await import(`${folder.path}/query_sql.ts`);
    database = await open();
    await database.exec(schema);
  }, 60_000);

  afterAll(async () => {
    folder?.remove();
    await database?.close();
  });

  test("the code type-checks in the strictest form", () => {
    expect(typeCheck(folder.path, types)).toBe("");
  });

  test("the code is formatted", () => {
    for (const text of files.values()) expect(formatted(text)).toBe(text);
  });

  test.each(samples.map((sample, index) => ({ ...sample, index })))(
    "$type comes back as it was sent",
    async ({ values, index, notComparable, random }) => {
      const source = createRandom(index + 1);
      const more = random ? Array.from({ length: 20 }, () => random(source)) : [];
      for (const value of [...values, ...more, null]) {
        const id = await module[`insert${index}`]?.(database.client, { value });
        expect(await module[`get${index}`]?.(database.client, { id })).toEqual({ id, value });
        if (value === null || notComparable !== undefined) continue;
        expect(await module[`find${index}`]?.(database.client, { value })).toContainEqual({ value });
      }
    },
  );
}
