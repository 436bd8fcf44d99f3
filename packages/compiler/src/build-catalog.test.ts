import { describe, expect, test } from "vitest";
import { buildCatalog } from "./build-catalog.ts";
import { loadPostgresqlEngine } from "./engines/postgresql/load.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: false } as const;

async function buildFiles(...texts: string[]) {
  const sources = texts.map((text, index) => ({ path: `${index + 1}.sql`, text }));
  return buildCatalog(await loadPostgresqlEngine({ sources }), sources, settings);
}

describe("files", () => {
  test("are applied in order to one catalog", async () => {
    const { catalog, diagnostics } = await buildFiles("CREATE TABLE a (x int);", "ALTER TABLE a ADD y int;");
    expect(diagnostics).toEqual([]);
    expect(catalog.schemas.get("public")?.relations.get("a")?.columns).toHaveLength(2);
  });

  test("are read up to their down-migration", async () => {
    const { catalog } = await buildFiles("-- +goose Up\nCREATE TABLE a ();\n-- +goose Down\nDROP TABLE a;\n");
    expect(catalog.schemas.get("public")?.relations.has("a")).toBe(true);
  });

  test("may be dumps with lines for psql, and spans stay the user's", async () => {
    const { diagnostics } = await buildFiles(
      "\\restrict x\nCREATE TABLE a (x int);\nCOPY a FROM stdin;\n1\n\\.\n\\connect b\nDROP TABLE c;\n",
    );
    expect(diagnostics).toMatchObject([{ message: 'relation "c" does not exist', span: { start: 82, end: 83 } }]);
  });

  test("with a mistake are applied as far as they can, and all mistakes are reported in order", async () => {
    const { catalog, diagnostics } = await buildFiles(
      "DROP TABLE a; CREATE TABL b (); CREATE TABLE c (); DROP TABLE d;",
      "DROP TABLE e;",
    );
    expect(catalog.schemas.get("public")?.relations.has("c")).toBe(true);
    expect(diagnostics.map(({ message, span }) => `${span?.file}: ${message}`)).toEqual([
      '1.sql: relation "a" does not exist',
      '1.sql: syntax error at or near "TABL"',
      '1.sql: relation "d" does not exist',
      '2.sql: relation "e" does not exist',
    ]);
  });
});

test("two catalogs of one engine do not meet", async () => {
  const engine = await loadPostgresqlEngine();
  const build = (text: string) => buildCatalog(engine, [{ path: "s.sql", text }], settings).catalog;
  const first = build("CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (m mood);");
  const second = build("CREATE TABLE t (m mood);");
  expect(engine.types.describe(first, "public.mood").kind).toBe("enum");
  expect(engine.types.describe(second, "public.mood").kind).toBe("foreign");
});
