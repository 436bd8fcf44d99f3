import { describe, expect, test } from "vitest";
import { compileRequest } from "./support/compiled-request.ts";
import { generateTypeScript } from "./support/generated-code.ts";
import { authorRow, authors, files, problems, queryFile } from "./support/outputs.ts";
import { attribute, column, query, request, userType, withoutFacts } from "./support/requests.ts";

describe("types", () => {
  async function typeOf(type: string, options?: unknown, dimensions?: number): Promise<string | undefined> {
    const value = column({ name: "value", type, notNull: true, ...(dimensions !== undefined && { dimensions }) });
    const text = await queryFile({ name: "A", text: "SELECT 1", columns: [value] }, { options });
    return /^ {2}value: (.*);$/m.exec(text)?.[1];
  }

  test.each([
    ["int8", undefined, "bigint"],
    ["int8", { int8: "number" }, "number"],
    ["int8", { int8: "string" }, "string"],
    ["numeric", undefined, "string"],
    ["numeric", { numeric: "number" }, "number"],
    ["timestamptz", undefined, "Date"],
    ["timestamptz", { timestamptz: "string" }, "string"],
    ["jsonb", undefined, "unknown"],
    ["jsonb", { json: "string" }, "string"],
    ["jsonb[]", undefined, "unknown[]"],
    ["text[]", undefined, "(string | null)[]"],
    ["text[]", { array_elements: "not_null" }, "string[]"],
    ["int8range", undefined, "Range<bigint>"],
    ["datemultirange", undefined, "RangeBounds<string>[]"],
  ])("%s with options %j is %s", async (type, options, expected) => {
    expect(await typeOf(type, options)).toBe(expected);
  });

  test("an array of two dimensions", async () => {
    expect(await typeOf("int4[]", undefined, 2)).toBe("(number | null)[][]");
  });

  test.each([
    ["bigserial", "bigint"],
    ["pg_catalog.int4", "number"],
    ["double precision", "number"],
    ["timestamp with time zone", "Date"],
    ["text[]", "(string | null)[]"],
    ["mood", "Mood"],
    ["any", "unknown"],
  ])("without facts the spelling %s counts", async (name, expected) => {
    const value = withoutFacts({
      ...column({ name: "value", type: "", notNull: true }),
      type: { catalog: "", schema: "", name },
    });
    const sketch = request({
      types: [userType("mood", "enum", { labels: ["a"] })],
      queries: [query({ name: "A", text: "", columns: [value] })],
    });
    const { files: generated } = await generateTypeScript({
      ...sketch,
      catalog: sketch.catalog && { ...sketch.catalog, types: [] },
    });
    expect(generated.get("query_sql.ts")).toContain(`  value: ${expected};`);
  });

  test("attributes of a composite may always be null", async () => {
    const types = [
      userType("point3", "composite", { attributes: [attribute("x", "float8"), attribute("y_axis", "int8[]")] }),
    ];
    const generated = await files({ types });
    expect(generated.get("models.ts")).toContain(
      "export interface Point3 {\n  x: number | null;\n  yAxis: (bigint | null)[] | null;\n}",
    );
  });

  test("an unknown type is text, and the override for it is shown", async () => {
    const columns = [column({ name: "a", type: "public.geometry" }), column({ name: "b", type: "public.geometry" })];
    expect(await problems({ queries: [query({ name: "A", text: "SELECT", columns })] })).toEqual([
      'info: type "public.geometry" is not known: its values are PostgreSQL\'s text, of type string (to give it a type of your own, ' +
        'add to the generator\'s options: overrides: [{ db_type: "public.geometry", ts_type: "Geometry", import: "./types.js", ' +
        'decode: "parseGeometry", encode: "formatGeometry" }])',
    ]);
  });

  test("only the decoders in use are written", async () => {
    const columns = [column({ name: "a", type: "bool" })];
    const db = (await files({ queries: [query({ name: "A", text: "SELECT", columns })] })).get("db.ts");
    expect(db?.match(/function \w+/g)).toEqual([
      "function runQuery",
      "function mismatch",
      "function decodeBool",
      "function decodeNullable",
    ]);
  });
});

test("the parameter of LIMIT is a number", async () => {
  const { files, diagnostics } = await generateTypeScript(
    await compileRequest(
      "CREATE TABLE authors (id bigint PRIMARY KEY);",
      "-- name: A :many\nSELECT id FROM authors WHERE id > @after LIMIT @page_size;",
      { driver: "pg" },
    ),
  );
  expect(diagnostics).toEqual([]);
  expect(files.get("query_sql.ts")).toContain("export interface AArgs {\n  after: bigint;\n  pageSize: number;\n}");
});

describe("overrides", () => {
  const id = { column: "authors.id", ts_type: "AuthorId", import: "./ids.js" };

  test("a column's type is imported and asserted", async () => {
    const generated = await files({
      tables: [authors],
      queries: [query({ name: "A", text: "SELECT", columns: authorRow.slice(0, 1) })],
      options: { overrides: [id] },
    });
    expect(generated.get("models.ts")).toContain('import type { AuthorId } from "./ids.js";');
    expect(generated.get("query_sql.ts")).toContain("  id: AuthorId;");
    expect(generated.get("db.ts")).toContain("  return decodeInt8(raw) as AuthorId;");
  });

  test("a parameter for the column has the type too", async () => {
    const parameters = [column({ name: "id", type: "int8", notNull: true, table: "authors" })];
    const text = await queryFile(
      { name: "A", command: ":exec", text: "SELECT $1", parameters },
      { options: { overrides: [id] } },
    );
    expect(text).toContain("  id: AuthorId;");
  });

  test("functions of one's own decode and encode", async () => {
    const overrides = [
      {
        db_type: "timestamp with time zone",
        ts_type: "Instant",
        import: "./time.js",
        decode: "parse",
        encode: "print",
      },
    ];
    const at = column({ name: "at", type: "timestamptz[]", notNull: true });
    const sketch = { name: "A", text: "SELECT", columns: [at], parameters: [at] };
    const generated = await files({ queries: [query(sketch)], options: { overrides } });
    expect(generated.get("query_sql.ts")).toContain("  at: (Instant | null)[];");
    expect(generated.get("db.ts")).toContain("  return parse(decodeText(raw));");
    expect(generated.get("db.ts")).toContain("  return print(value);");
  });

  test("only names that are not global are imported", async () => {
    const overrides = [{ db_type: "jsonb", ts_type: "Record<string, Tag | { Kind: Color }>", import: "./tags.js" }];
    const columns = [column({ name: "tags", type: "jsonb", notNull: true })];
    const text = await queryFile({ name: "A", text: "SELECT", columns }, { options: { overrides } });
    expect(text).toContain('import type { Color, Tag } from "./tags.js";');
  });

  test("a column that does not exist is a warning with the nearest one", async () => {
    const overrides = [{ column: "authors.idd", ts_type: "AuthorId" }];
    expect(await problems({ tables: [authors], options: { overrides } })).toEqual([
      'warning: option "overrides[0].column": there is no column "authors.idd" (did you mean "authors.id"?)',
    ]);
  });

  test("an override for nothing is an error", async () => {
    expect(await problems({ options: { overrides: [{ ts_type: "A" }] } })).toEqual([
      'error: option "overrides[0]": say either which column or which db_type it is for',
    ]);
  });
});
