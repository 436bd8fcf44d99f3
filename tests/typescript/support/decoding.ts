import { afterAll, beforeAll, expect, test } from "vitest";
import { type CodeFolder, createCodeFolder, generateTypeScript } from "./generated-code.ts";
import type { OpenDatabase } from "./open-database.ts";
import { column, embed, query, request, table, userType } from "./requests.ts";

/** An expression, the type that the generator believes it to have, and what arrives. */
const results = [
  { expression: "'[2:3]={1,2}'::int[]", type: "int4[]", expected: [1, 2] },
  {
    expression: "'[-1:0][0:1]={{1,2},{3,NULL}}'::int[]",
    type: "int4[]",
    dimensions: 2,
    expected: [
      [1, 2],
      [3, null],
    ],
  },
  { expression: "ARRAY['NULL', NULL, 'null', '']", type: "text[]", expected: ["NULL", null, "null", ""] },
  {
    expression: "ROW(NULL, '', 'a\"b', '(\\,)')::quad",
    type: "public.quad",
    expected: { a: null, b: "", c: 'a"b', d: "(\\,)" },
  },
  { expression: "'{}'::int4multirange", type: "int4multirange", expected: [] },
  { expression: "'(,)'::numrange", type: "numrange", expected: { lower: null, upper: null, bounds: "()" } },
  {
    expression: "'1880-01-01 00:00:00+00'::timestamptz",
    type: "timestamptz",
    expected: new Date("1880-01-01T00:00:00Z"),
  },
  {
    expression: "'2024-06-01 00:00:00.123999+00'::timestamptz",
    type: "timestamptz",
    expected: new Date("2024-06-01T00:00:00.123Z"),
  },
  {
    expression: "'4713-11-24 00:00:00+00 BC'::timestamptz",
    type: "timestamptz",
    expected: new Date(Date.UTC(-4712, 10, 24)),
  },
  { expression: "'{\"a\": null}'::jsonb -> 'a'", type: "jsonb", expected: null },
  { expression: "'infinity'::date", type: "date", expected: "infinity" },
  { expression: "1.0::float4", type: "float4", expected: 1 },
  { expression: "'1e400'::numeric", type: "numeric", expected: `1${"0".repeat(400)}` },
  { expression: "repeat('x', 100000)", type: "text", expected: "x".repeat(100000) },
];

/** An expression whose value the believed type does not have: an error, never a wrong value. */
const refusals = [
  { expression: "ARRAY[[1,2]]", type: "int4[]", message: "expected an integer, the driver delivered an array" },
  { expression: "ARRAY[1,2]", type: "int4[]", dimensions: 2, message: "expected an array" },
  { expression: "NULL::int", type: "int4", message: "expected an integer, the driver delivered NULL" },
  { expression: "1.5", type: "int4", message: "expected an integer" },
  { expression: "'x'::text", type: "bool", message: 'expected a boolean, the driver delivered "x"' },
  { expression: "'new'::mood", type: "public.mood", message: 'expected one of sad, ok, the driver delivered "new"' },
  { expression: "'294276-12-31 00:00:00+00'::timestamptz", type: "timestamptz", message: "beyond the range of a Date" },
  {
    expression: "9007199254740993",
    type: "int8",
    options: { int8: "number" },
    message: "beyond the integers that a number holds exactly",
  },
  {
    expression: "ARRAY[1,NULL]",
    type: "int4[]",
    options: { array_elements: "not_null" },
    message: "expected an integer, the driver delivered NULL",
  },
];

const schema = `
  CREATE TYPE mood AS ENUM ('sad', 'ok', 'new');
  CREATE TYPE quad AS (a text, b text, c text, d text);
  CREATE TABLE pets (id int PRIMARY KEY, name text);
  SET timezone = 'Europe/Amsterdam';
`;

const types = [
  // As it was before the label "new" was added.
  userType("mood", "enum", { labels: ["sad", "ok"] }),
  userType("quad", "composite", { attributes: ["a", "b", "c", "d"].map((name) => ({ name, typeId: "text" })) }),
];

interface Expression {
  readonly expression: string;
  readonly type: string;
  readonly dimensions?: number;
}

function valueQuery({ expression, type, dimensions = 0 }: Expression, name: string) {
  const value = column({ name: "value", type, dimensions, notNull: true });
  return query({ name, text: `SELECT ${expression} AS value`, columns: [value] });
}

const pets = table("pets", [
  { name: "id", type: "int4", notNull: true },
  { name: "name", type: "text" },
]);

const embedQuery = query({
  name: "Embeds",
  command: ":many",
  text: "SELECT n, pets.id, pets.name FROM generate_series(1, 2) n LEFT JOIN pets ON pets.id = n ORDER BY n",
  columns: [column({ name: "n", type: "int4", notNull: true }), embed({ table: "pets", mayBeAbsent: true })],
});

type QueryFunction = (client: unknown) => Promise<unknown>;

/** Tests what generated code makes of results, and which it refuses. */
export function describeDecoding(driver: "pg" | "pglite", open: () => Promise<OpenDatabase>): void {
  const folders: CodeFolder[] = [];
  let database: OpenDatabase;

  async function generate(
    queries: readonly ReturnType<typeof query>[],
    options: object,
  ): Promise<Record<string, QueryFunction>> {
    const { files } = await generateTypeScript(
      request({ types, tables: [pets], queries, options: { driver, ...options } }),
    );
    const folder = createCodeFolder(files);
    folders.push(folder);
    return import(`${folder.path}/query_sql.ts`);
  }

  beforeAll(async () => {
    database = await open();
    await database.exec(schema);
  }, 60_000);

  afterAll(async () => {
    for (const folder of folders) folder.remove();
    await database.close();
  });

  test.each(results)("$expression", async (result) => {
    const { value } = await generate([valueQuery(result, "Value")], {});
    expect(await value?.(database.client)).toEqual({ value: result.expected });
  });

  test.each(refusals)("$expression is refused as $type", async ({ message, options = {}, ...result }) => {
    const { value } = await generate([valueQuery(result, "Value")], options);
    await expect(value?.(database.client)).rejects.toThrow(message);
  });

  test("no row is null", async () => {
    const columns = [column({ name: "value", type: "int4" })];
    const { value } = await generate([query({ name: "Value", text: "SELECT 1 WHERE false", columns })], {});
    expect(await value?.(database.client)).toBeNull();
  });

  test("an embed that the join left out is null", async () => {
    await database.exec("INSERT INTO pets VALUES (2, NULL) ON CONFLICT DO NOTHING");
    const { embeds } = await generate([embedQuery], {});
    expect(await embeds?.(database.client)).toEqual([
      { n: 1, pet: null },
      { n: 2, pet: { id: 2, name: null } },
    ]);
  });
}
