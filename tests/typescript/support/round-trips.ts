import { afterAll, beforeAll, expect, test } from "vitest";
import { type CodeFolder, createCodeFolder, formatted, generateTypeScript, typeCheck } from "./generated-code.ts";
import type { OpenDatabase } from "./open-database.ts";
import { bytes, createRequest, date, samples, schema } from "./round-trip-samples.ts";

type EchoFunction = (client: unknown, args: { value: unknown }) => Promise<{ value: unknown } | null>;

async function importFunction(folder: CodeFolder, name: string): Promise<EchoFunction> {
  const module: Record<string, EchoFunction> = await import(`${folder.path}/query_sql.ts`);
  const found = module[name];
  if (!found) throw new Error(`the generated code has no function ${name}`);
  return found;
}

/** Tests that each sample comes back through a driver as it was sent, although the driver's own parsers are all replaced. */
export function describeRoundTrips(driver: "pg" | "pglite", open: () => Promise<OpenDatabase>): void {
  let files: ReadonlyMap<string, string>;
  let folder: CodeFolder;
  let database: OpenDatabase;

  beforeAll(async () => {
    const generated = await generateTypeScript(createRequest(driver));
    expect(generated.diagnostics).toEqual([]);
    files = generated.files;
    folder = createCodeFolder(files);
    database = await open();
    await database.exec(schema);
  }, 60_000);

  afterAll(async () => {
    folder.remove();
    await database.close();
  });

  test("the code type-checks in the strictest form", () => {
    expect(typeCheck(folder.path)).toBe("");
  });

  test("the code is formatted", () => {
    for (const text of files.values()) expect(formatted(text)).toBe(text);
  });

  test.each(samples.map((sample, index) => ({ ...sample, index, label: `${sample.type} ${sample.dimensions ?? ""}` })))(
    "$label comes back as it was sent",
    async ({ values, index }) => {
      const echo = await importFunction(folder, `echo${index}`);
      for (const value of [...values, null]) expect(await echo(database.client, { value })).toEqual({ value });
    },
  );

  test("arrays of enums come back once the driver knows the array type", async () => {
    await database.refreshArrayTypes?.();
    const index = samples.findIndex(({ type, dimensions }) => type === "public.mood[]" && dimensions === 2);
    const echo = await importFunction(folder, `echo${index}`);
    const value = [
      ["sad", null],
      ["so, so", "sad"],
    ];
    expect(await echo(database.client, { value })).toEqual({ value });
  });

  test("the number of rows comes from the command", async () => {
    const countRows = await importFunction(folder, "countRows");
    expect(await countRows(database.client, { value: null })).toBe(3);
  });

  test("nested arrays arrive as arrays of several dimensions", async () => {
    const countDimensions = await importFunction(folder, "countDimensions");
    expect(await countDimensions(database.client, { value: [[["a", null]]] })).toEqual({ value: 3 });
  });

  test("null for a JSON parameter that can't be NULL is the null of JSON", async () => {
    const jsonNull = await importFunction(folder, "jsonNull");
    expect(await jsonNull(database.client, { value: null })).toEqual({ value: null });
  });

  test("a date style that is not ISO is an error rather than a wrong date", async () => {
    const echo = await importFunction(folder, `echo${samples.findIndex(({ type }) => type === "timestamptz")}`);
    await database.exec("SET datestyle = 'SQL, DMY'");
    await expect(echo(database.client, { value: date("2024-02-01T00:00:00Z") })).rejects.toThrow("DateStyle");
    await database.exec("SET datestyle = 'ISO'");
  });

  test("bytea comes back whatever the output form", async () => {
    const echo = await importFunction(folder, `echo${samples.findIndex(({ type }) => type === "bytea")}`);
    await database.exec("SET bytea_output = 'escape'");
    expect(await echo(database.client, { value: bytes })).toEqual({ value: bytes });
    await database.exec("SET bytea_output = 'hex'");
  });
}
