import { expect, test } from "vitest";
import { analyzeFile } from "./analyze-file.ts";
import { buildCatalog } from "./build-catalog.ts";
import { compile } from "./compile.ts";
import { loadEngine } from "./engines/registry.ts";

const engine = await loadEngine("postgresql");
const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;
const schema = { path: "schema.sql", text: "CREATE TABLE t (id int NOT NULL, b text);" };
const { catalog } = buildCatalog(engine, [schema], settings);

function analyze(text: string) {
  const { queries, diagnostics } = analyzeFile(engine, catalog, { path: "q.sql", text }, settings);
  return {
    queries: queries.map(({ name }) => name),
    problems: diagnostics.map(({ message, span }) => `${message} | ${text.slice(span?.start, span?.end)}`),
  };
}

test("one statement's errors do not hide those of the others", () => {
  const { queries, problems } = analyze(
    "-- name: A :one\nSELEC 1;\n-- name: B :two\nSELECT 1;\n-- name: C :one\nSELECT x, y FROM t;\n-- name: D :one\nSELECT id FROM t;",
  );
  expect(queries).toEqual(["D"]);
  expect(problems).toEqual([
    'syntax error at or near "SELEC" | SELEC',
    "invalid query type: :two | :two",
    'column "x" does not exist | x',
    'column "y" does not exist | y',
  ]);
});

test("bad macros are errors in unnamed statements too, and said once", () => {
  const { problems } = analyze("SELECT sqlc.foo(1);\n-- name: A :one\nSELECT sqlc.arg();");
  expect(problems).toEqual([
    'function "sqlc.foo" does not exist | sqlc.foo(1)',
    "expected 1 parameter to sqlc.arg; got 0 | sqlc.arg()",
  ]);
});

test("other mistakes in unnamed statements are not looked for", () => {
  expect(analyze("SELECT nope FROM nowhere;")).toEqual({ queries: [], problems: [] });
});

test("names are unique over all files of a compilation", () => {
  const queries = ["a.sql", "b.sql"].map((path) => ({ path, text: "-- name: A :one\nSELECT 1;" }));
  const request = { version: "2", schema: ["schema.sql"], queries: ["a.sql", "b.sql"] };
  const compiled = compile(engine, [schema], queries, { ...settings, ...request });
  expect(compiled.request).toBeUndefined();
  expect(compiled.diagnostics).toMatchObject([
    {
      message: "duplicate query name: A",
      span: { file: "b.sql", start: 9, end: 10 },
      related: [{ span: { file: "a.sql" } }],
    },
  ]);
});

test("a compilation's request has the catalog, the queries and where they come from", () => {
  const file = { path: "sql/a.sql", text: "-- name: A :many\nSELECT * FROM t WHERE id = @id;" };
  const request = { version: "2", schema: ["schema.sql"], queries: ["sql"] };
  const compiled = compile(engine, [schema], [file], { ...settings, ...request });
  expect(compiled.diagnostics).toEqual([]);
  expect(compiled.request).toMatchObject({
    sqlcVersion: "v1.31.1",
    settings: { version: "2", engine: "postgresql", schema: ["schema.sql"], queries: ["sql"] },
    catalog: { schemas: [{ name: "public", tables: [{ rel: { name: "t" } }] }, { name: "pg_temp" }] },
    queries: [
      {
        name: "A",
        cmd: ":many",
        filename: "a.sql",
        text: "SELECT id, b FROM t WHERE id = $1",
        columns: [
          { name: "id", notNull: true, facts: { typeId: "int4", notNull: true, tableSchema: "public" } },
          { name: "b", notNull: false, facts: { typeId: "text", nullableBecause: 'column "b" allows NULL' } },
        ],
        params: [{ number: 1, column: { name: "id", isNamedParam: true, facts: { typeId: "int4", notNull: true } } }],
        facts: { span: { file: "sql/a.sql", start: 17, end: 47 } },
      },
    ],
  });
});
