import { describe, expect, test } from "vitest";
import { compileRequest } from "./support/compiled-request.ts";
import { generateTypeScript } from "./support/generated-code.ts";
import {
  attribute,
  column,
  embed,
  type QuerySketch,
  query,
  type RequestSketch,
  request,
  table,
  userType,
  withoutFacts,
} from "./support/requests.ts";

const authorColumns = [
  { name: "id", type: "int8", notNull: true },
  { name: "full_name", type: "text", notNull: true },
  { name: "bio", type: "text", because: 'column "bio" allows NULL' },
];
const authors = table("authors", authorColumns);
const authorRow = authorColumns.map((sketch) => column({ ...sketch, table: "authors" }));

async function files(sketch: RequestSketch): Promise<ReadonlyMap<string, string>> {
  const generated = await generateTypeScript(request(sketch));
  expect(generated.diagnostics).toEqual([]);
  return generated.files;
}

async function queryFile(sketch: QuerySketch, rest: RequestSketch = {}): Promise<string> {
  const generated = await files({ tables: [authors], ...rest, queries: [query(sketch)] });
  return generated.get("query_sql.ts") ?? "";
}

async function problems(sketch: RequestSketch): Promise<readonly string[]> {
  const { diagnostics } = await generateTypeScript(request(sketch));
  return diagnostics.map(({ severity, message, hint }) => `${severity}: ${message}${hint === "" ? "" : ` (${hint})`}`);
}

describe("rows", () => {
  test("a row that is the whole table is its model", async () => {
    const text = await queryFile({ name: "GetAuthor", text: "SELECT 1", columns: authorRow });
    expect(text).toContain("export type GetAuthorRow = Author;");
  });

  test("a row with a narrower column has an interface of its own", async () => {
    const columns = [...authorRow.slice(0, 2), column({ name: "bio", type: "text", notNull: true, table: "authors" })];
    const text = await queryFile({ name: "GetAuthor", text: "SELECT 1", columns });
    expect(text).toContain("  bio: string;");
  });

  test("duplicate names get numbers", async () => {
    const columns = [column({ name: "id", type: "int4", notNull: true }), column({ name: "id", type: "int4" })];
    const text = await queryFile({ name: "GetBoth", text: "SELECT 1", columns });
    expect(text).toContain("  id: number;\n  id_2: number | null;");
  });

  test("a column that an outer join makes NULL says so", async () => {
    const columns = [column({ name: "title", type: "text", because: "right side of LEFT JOIN at 3:1" })];
    const text = await queryFile({ name: "GetTitle", text: "SELECT 1", columns });
    expect(text).toContain("  /** null: right side of LEFT JOIN at 3:1 */\n  title: string | null;");
  });

  test("names are kept as they are on request", async () => {
    const columns = [column({ name: "full_name", type: "text" }), column({ name: "?column?", type: "text" })];
    const text = await queryFile({ name: "A", text: "SELECT 1", columns }, { options: { case: "preserve" } });
    expect(text).toContain('  full_name: string | null;\n  "?column?": string | null;');
  });

  test("a column named __proto__ is a property like any other", async () => {
    const columns = [column({ name: "__proto__", type: "text", notNull: true })];
    const text = await queryFile({ name: "A", text: "SELECT 1", columns }, { options: { case: "preserve" } });
    expect(text).toContain('    ["__proto__"]: decodeText(row[0]),');
  });
});

describe("arrays without NULLs", () => {
  async function rowOf(select: string): Promise<string> {
    const schema = "CREATE TABLE t (id bigint PRIMARY KEY, parent bigint, tags text[] NOT NULL);";
    const request = await compileRequest(schema, `-- name: A :many\n${select};`, { driver: "pg" });
    const text = (await generateTypeScript(request)).files.get("query_sql.ts") ?? "";
    return (
      /interface ARow \{\n(.*?)\n\}/s
        .exec(text)?.[1]
        ?.replaceAll(/\s+\/\*\*.*?\*\//g, "")
        .trim() ?? ""
    );
  }

  test.each([
    ["SELECT array_agg(id) AS a FROM t GROUP BY parent", "a: bigint[];"],
    ["SELECT array_agg(parent) AS a FROM t GROUP BY parent", "a: (bigint | null)[];"],
    ["SELECT array_agg(tags) AS a FROM t GROUP BY parent", "a: (string | null)[];"],
    ["SELECT array_agg(u.id) AS a FROM t LEFT JOIN t u ON u.id = t.parent GROUP BY t.id", "a: (bigint | null)[];"],
    ["SELECT ARRAY(SELECT id FROM t) AS a", "a: bigint[];"],
    ["SELECT ARRAY(SELECT parent FROM t) AS a", "a: (bigint | null)[];"],
    ["SELECT ARRAY[id, 1] AS a FROM t", "a: bigint[];"],
    ["SELECT ARRAY[id] || array_agg(id) AS a FROM t GROUP BY id", "a: bigint[];"],
    ["SELECT ARRAY[id] || parent AS a FROM t", "a: (bigint | null)[];"],
    ["SELECT ARRAY[id] AS a FROM t UNION SELECT ARRAY[parent] FROM t", "a: (bigint | null)[];"],
    ["SELECT ARRAY[id, parent] AS a FROM t", "a: (bigint | null)[];"],
    ["SELECT coalesce((SELECT array_agg(id) FROM t), '{}') AS a", "a: (bigint | null)[];"],
    ["SELECT coalesce(array_agg(id), '{}') AS a FROM t", "a: bigint[];"],
    ["SELECT tags AS a FROM t", "a: (string | null)[];"],
    ["WITH c AS (SELECT array_agg(id) AS a FROM t GROUP BY parent) SELECT * FROM c", "a: bigint[];"],
    [
      "WITH RECURSIVE c AS (SELECT id, ARRAY[id] AS a FROM t UNION ALL SELECT t.id, a || t.parent FROM t JOIN c ON c.id = t.id) SELECT a FROM c",
      "a: (bigint | null)[];",
    ],
  ])("%s", async (select, expected) => {
    expect(await rowOf(select)).toBe(expected);
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

describe("embeds", () => {
  test("an embed takes its columns' places in the result", async () => {
    const columns = [
      column({ name: "n", type: "int4" }),
      embed({ table: "authors" }),
      column({ name: "m", type: "int4" }),
    ];
    const text = await queryFile({ name: "A", text: "SELECT 1", columns });
    expect(text).toContain("    author: decodeAuthor(row.slice(1, 4)),\n    m: decodeNullable(decodeInt, row[4]),");
  });

  test("an embed that an outer join may leave out is null as a whole", async () => {
    const columns = [embed({ table: "authors", mayBeAbsent: true })];
    const text = await queryFile({ name: "A", text: "SELECT 1", columns });
    expect(text).toContain("  author: Author | null;");
    expect(text).toContain("    author: decodeEmbed(decodeAuthor, row.slice(0, 3)),");
  });

  test("two embeds of one table are called like their aliases", async () => {
    const columns = [embed({ table: "authors", alias: "writer" }), embed({ table: "authors", alias: "editor" })];
    const text = await queryFile({ name: "A", text: "SELECT 1", columns });
    expect(text).toContain("export interface ARow {\n  writer: Author;\n  editor: Author;\n}");
  });

  test("without models an embed has an interface in its file", async () => {
    const columns = [embed({ table: "authors" })];
    const text = await queryFile({ name: "A", text: "SELECT 1", columns }, { options: { emit_models: false } });
    expect(text).toContain("export interface ARow_author {\n  id: bigint;");
  });
});

describe("names", () => {
  test("a query named like a reserved word gets another name", async () => {
    const text = await queryFile({ name: "Delete", command: ":exec", text: "DELETE FROM authors" });
    expect(text).toContain("export async function delete_(client: Client): Promise<void> {");
  });

  test("two queries that differ in the case of their first letter have different functions", async () => {
    const generated = await files({
      queries: ["Get", "get"].map((name) => query({ name, command: ":exec", text: "SELECT" })),
    });
    expect(generated.get("query_sql.ts")).toContain("export async function get_2(");
  });

  test.each(["Row", "Rows", "Result", "Args", "Client"])("a query named %s keeps its name", async (name) => {
    const columns = [column({ name: "id", type: "int4" })];
    const text = await queryFile({ name, command: ":many", text: "SELECT 1", columns });
    expect(text).toContain(`export async function ${name.toLowerCase()}(client: Client): Promise<${name}Row[]> {`);
  });

  test("an import that clashes with a query is renamed", async () => {
    const text = await queryFile({ name: "RunQuery", command: ":exec", text: "SELECT" });
    expect(text).toContain('import { type Client, runQuery as runQuery_2 } from "./db.js";');
  });

  test("a table named like a global keeps the global usable", async () => {
    const generated = await files({ tables: [table("dates", [{ name: "at", type: "timestamptz", notNull: true }])] });
    expect(generated.get("models.ts")).toContain("export interface DateModel {\n  at: Date;\n}");
  });

  test("an enum and a table of the same name are both there", async () => {
    const types = [userType("author", "enum", { labels: ["a"] })];
    const generated = await files({ tables: [authors], types });
    expect(generated.get("models.ts")).toContain("export const AuthorEnum = {");
  });

  test("query files of all names have modules of their own", async () => {
    const names = ["db", "a.b.sql", "models"];
    const queries = names.map((file, index) => query({ name: `Q${index}`, command: ":exec", text: "SELECT", file }));
    expect([...(await files({ queries })).keys()]).toEqual(["db_2.ts", "a_b_sql.ts", "models_2.ts", "db.ts"]);
  });

  test("parameters without names are numbered", async () => {
    const parameters = [column({ name: "", type: "int4", notNull: true }), column({ name: "", type: "text" })];
    const text = await queryFile({ name: "A", command: ":exec", text: "SELECT $1, $2", parameters });
    expect(text).toContain("export interface AArgs {\n  arg1: number;\n  arg2: string | null;\n}");
  });
});

describe("SQL text", () => {
  test("characters that mean something in a template literal are escaped", async () => {
    const text = await queryFile({ name: "A", command: ":exec", text: `SELECT '\`', '\\d', '\${x}', '$1'` });
    expect(text).toContain(String.raw`SELECT '\`', '\\d', '\${x}', '$1'`);
  });

  test("comments become documentation that can't end early", async () => {
    const text = await queryFile({ name: "A", command: ":exec", text: "SELECT", comments: [" Does */ it."] });
    expect(text).toContain("/**\n * Does *\\/ it.\n *\n * @returns Nothing.\n */");
  });

  test("values are sent in the order of the placeholders", async () => {
    const sketch = query({
      name: "A",
      command: ":exec",
      text: "SELECT $1, $2",
      parameters: [column({ name: "b", type: "text" }), column({ name: "a", type: "text" })],
    });
    const swapped = {
      ...sketch,
      params: sketch.params.map((parameter) => ({ ...parameter, number: 3 - parameter.number })),
    };
    const generated = await files({ queries: [swapped] });
    expect(generated.get("query_sql.ts")).toContain("runQuery(client, aQuery, [args.a, args.b]);");
  });

  test.each([
    ["id IN ($1)", "id = ANY($1)"],
    ["id not in ( $1 )", "id <> ALL($1)"],
    ["id = ANY($1)", "id = ANY($1)"],
  ])("a slice in %s is sent as an array", async (condition, expected) => {
    const slice = { ...column({ name: "ids", type: "int8", notNull: true }), isSqlcSlice: true };
    const text = await queryFile({
      name: "A",
      command: ":exec",
      text: `DELETE FROM t WHERE ${condition}`,
      parameters: [slice],
    });
    expect(text).toContain(`WHERE ${expected}\``);
    expect(text).toContain("  ids: readonly (bigint | null)[];");
  });

  test("a slice anywhere else is an error", async () => {
    const slice = { ...column({ name: "ids", type: "int8" }), isSqlcSlice: true };
    const queries = [query({ name: "A", command: ":exec", text: "SELECT $1", parameters: [slice] })];
    expect(await problems({ queries })).toEqual([
      'error: query "A": sqlc.slice(ids) must be all of an IN list or the argument of ANY or ALL (write "= ANY(sqlc.slice(ids))")',
    ]);
  });
});

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

describe("what is not supported yet", () => {
  test.each([":execlastid"])("the command %s", async (command) => {
    expect(await problems({ queries: [query({ name: "A", command, text: "INSERT" })] })).toEqual([
      `error: query "A": the command ${command} is not supported with the driver "pg" yet (supported are :one, :many, :exec, :execrows, :execresult, :copyfrom, :batchexec, :batchone, :batchmany)`,
    ]);
  });

  test("an example row behind which something stands", async () => {
    const text = "INSERT INTO t (a) VALUES ($1) /* (one) */";
    const parameters = [column({ name: "a", type: "text" })];
    expect(await problems({ queries: [query({ name: "A", command: ":copyfrom", text, parameters })] })).toEqual([
      'error: query "A": with :copyfrom the statement must end with VALUES and one row (comments go in front of the statement)',
    ]);
  });

  test("a driver of another engine", async () => {
    expect(await problems({ options: { driver: "mysql2" } })).toEqual([
      'error: option "driver": "mysql2" is not supported with the engine "postgresql"; supported are "pg" and "pglite"',
    ]);
  });

  test("another engine", async () => {
    expect(await problems({ engine: "oracle" })).toEqual([
      'error: the generator "typescript" does not support the engine "oracle", only "postgresql", "mysql", "sqlite"',
    ]);
  });
});

describe("modules", () => {
  test.each([
    [undefined, "./db.js"],
    ["ts", "./db.ts"],
    [".ts", "./db.ts"],
    ["none", "./db"],
  ])("with import_extension %s the client comes from %s", async (extension, expected) => {
    const options = extension === undefined ? {} : { import_extension: extension };
    const text = await queryFile({ name: "A", command: ":exec", text: "SELECT" }, { options });
    expect(text).toContain(`from "${expected}";`);
  });

  test("an option of sqlc-gen-typescript is accepted", async () => {
    expect(await problems({ options: { runtime: "node", driver: "pg" } })).toEqual([]);
  });

  test("a schema without tables and types has no models", async () => {
    expect([...(await files({})).keys()]).toEqual(["db.ts"]);
  });
});
