import { describe, expect, test } from "vitest";
import { files, problems, queryFile } from "./support/outputs.ts";
import { column, query } from "./support/requests.ts";

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
