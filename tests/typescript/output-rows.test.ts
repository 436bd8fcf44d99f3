import { describe, expect, test } from "vitest";
import { compileRequest } from "./support/compiled-request.ts";
import { generateTypeScript } from "./support/generated-code.ts";
import { authorRow, authors, files, queryFile } from "./support/outputs.ts";
import { column, embed, query, table, userType } from "./support/requests.ts";

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
