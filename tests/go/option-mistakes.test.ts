import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { describe, expect, test } from "vitest";

async function messages(config: string): Promise<readonly string[]> {
  const host = createMemoryHost({
    "sqlc.yaml": config,
    "schema.sql": "CREATE TABLE books (id bigint PRIMARY KEY);",
    "query.sql": "-- name: GetBook :one\nSELECT * FROM books WHERE id = $1;\n",
  });
  await runProject(host, { mode: "generate" });
  // Without the code frames.
  return host.logged
    .join("")
    .split("\n")
    .filter((line) => line !== "" && !/^ +\d* \|/.test(line));
}

const version2 = (options: string, more = ""): string => `version: "2"
${more}sql:
  - engine: postgresql
    schema: schema.sql
    queries: query.sql
    gen:
      go:
        out: db
${options}`;

describe("a wrong option of the Go generator", () => {
  test("is told in sqlc's words, then shown at its place with a suggestion", async () => {
    expect(await messages(version2("        sql_package: pgx/5\n"))).toEqual([
      "# package ",
      "error generating code: invalid options: unknown SQL package: pgx/5",
      "sqlc.yaml:9:22: invalid options: unknown SQL package: pgx/5",
      '  hint: did you mean "pgx/v5"?',
    ]);
  });

  test("does not hide the others", async () => {
    const options = `        sql_driver: github.com/lib/pg
        query_parameter_limit: -1
        overrides:
          - { db_type: text, go_type: Text }
          - { column: id, go_type: string }
`;
    const placed = (await messages(version2(options))).filter((line) => line.startsWith("sqlc.yaml"));
    expect(placed.map((line) => line.split(" ", 1)[0])).toEqual([
      "sqlc.yaml:12:39:",
      "sqlc.yaml:13:23:",
      "sqlc.yaml:9:21:",
      "sqlc.yaml:10:32:",
    ]);
  });

  test("is shown in the options of all packages", async () => {
    const more = "overrides:\n  go:\n    overrides:\n      - { db_type: text, go_type: Text }\n";
    expect((await messages(version2("", more)))[2]).toMatch(/^sqlc\.yaml:5:35: Package override/);
  });

  test("is shown in a package of version 1", async () => {
    const config = `version: "1"
packages:
  - { path: db, schema: schema.sql, queries: query.sql, sql_driver: none }
`;
    expect((await messages(config))[2]).toBe("sqlc.yaml:3:69: invalid options: unknown SQL driver: none");
  });

  test("in rename is shown at the name", async () => {
    expect((await messages(version2('        rename: { id: "a b" }\n')))[2]).toBe(
      'sqlc.yaml:9:23: source error: "a b" is not a valid Go identifier: the column id of the table books',
    );
  });

  test("that is unknown is shown with a suggestion", async () => {
    const found = await messages(version2("        emit_jsn_tags: true\n"));
    expect(found.slice(1)).toEqual([
      "  line 9: field emit_jsn_tags not found in type opts.Options",
      'sqlc.yaml:9:9: unknown key "emit_jsn_tags"',
      '  hint: did you mean "emit_json_tags"?',
    ]);
  });
});
