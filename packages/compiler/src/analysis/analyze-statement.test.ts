import { beforeAll, describe, expect, test } from "vitest";
import { buildCatalog } from "../build-catalog.ts";
import type { Catalog } from "../catalog/index.ts";
import type { Engine } from "../engines/engine.ts";
import { loadEngine } from "../engines/registry.ts";
import { analyzeStatement } from "./analyze-statement.ts";
import type { AnalysisSettings, StatementAnalysis } from "./model.ts";

const schema = `
CREATE TABLE people (id bigserial PRIMARY KEY, name text NOT NULL, nick text, age int, joined date NOT NULL);
CREATE TABLE pets (id serial PRIMARY KEY, owner_id bigint NOT NULL, kind text NOT NULL, weight numeric);
CREATE SCHEMA sets;
CREATE FUNCTION sets.unnest(first int, last int) RETURNS SETOF date STRICT LANGUAGE sql AS 'SELECT current_date';
`;

const settings: AnalysisSettings = {
  nullability: "proven",
  stars: "expanded",
  strictFunctionChecks: false,
  strictOrderBy: true,
};

let engine: Engine;
let catalog: Catalog;

beforeAll(async () => {
  engine = await loadEngine("postgresql");
  catalog = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings).catalog;
});

function analyze(sql: string, changed: Partial<AnalysisSettings> = {}): StatementAnalysis {
  const statement = engine.parse({ path: "q.sql", text: sql }).statements[0]?.statement;
  if (!statement) throw new Error(`cannot parse ${sql}`);
  return analyzeStatement({ engine, catalog, file: "q.sql", settings: { ...settings, ...changed } }, statement);
}

/** `name type`, with `?` where NULL is possible. */
function columns(sql: string, changed?: Partial<AnalysisSettings>): string {
  return analyze(sql, changed)
    .columns.map(({ name, type, nullability }) => `${name} ${type.id}${nullability.kind === "maybe" ? "?" : ""}`)
    .join(", ");
}

describe("what can be NULL", () => {
  test.each([
    ["SELECT nick FROM people", "nick text?"],
    ["SELECT nick FROM people WHERE nick <> ''", "nick text"],
    ["SELECT nick FROM people WHERE nick <> '' OR age > 1", "nick text?"],
    ["SELECT nick FROM people WHERE length(nick) > 1 AND age > 1", "nick text"],
    ["SELECT nick, age FROM people WHERE (nick, age) < ('x', 5)", "nick text, age int4?"],
    ["SELECT nick, age FROM people WHERE (nick, age) = ('x', 5)", "nick text, age int4"],
    ["SELECT nick, age FROM people WHERE (nick, age) <> ('x', 5)", "nick text?, age int4?"],
    ["SELECT key, value FROM jsonb_each('{}')", "key text, value jsonb"],
    ["SELECT key, value FROM jsonb_each_text('{}')", "key text, value text?"],
    ["SELECT x FROM unnest($1::text[]) AS x", "x text"],
    ["SELECT x, n FROM unnest($1::text[]) WITH ORDINALITY AS t (x, n)", "x text, n int8"],
    ["SELECT x, y FROM unnest($1::text[], $2::int[]) AS t (x, y)", "x text?, y int4?"],
    ["SELECT x FROM sets.unnest(1, 2) AS x", "x date?"],
    ["SELECT unnest($1::int[]) AS x, 1 = ANY ($1::int[]) AS y", "x int4, y bool"],
    ["SELECT x FROM unnest(($1::text)::text[]) AS x", "x text?"],
    ["SELECT x FROM unnest(($1::jsonb[])::int[]) AS x", "x int4?"],
    ["SELECT key FROM people LEFT JOIN jsonb_each('{}') ON true", "key text?"],
    ["SELECT p.tableoid FROM people LEFT JOIN pets p ON p.owner_id = people.id", "tableoid oid?"],
    ["SELECT p.tableoid FROM people JOIN pets p ON p.owner_id = people.id", "tableoid oid"],
    ["SELECT tableoid::text AS t, count(*) FROM pets GROUP BY tableoid", "t text, count int8"],
    ["SELECT p.kind FROM people LEFT JOIN pets p ON p.owner_id = people.id", "kind text?"],
    [
      "SELECT p.kind, p.weight FROM people LEFT JOIN pets p ON p.owner_id = people.id WHERE p.id > 0",
      "kind text, weight numeric?",
    ],
    ["SELECT sum(age) FROM people", "sum int8?"],
    ["SELECT sum(id) FROM people GROUP BY age", "sum numeric"],
    ["SELECT sum(id) FILTER (WHERE age > 1) FROM people GROUP BY age", "sum numeric?"],
    ["SELECT name FROM people GROUP BY ROLLUP (name)", "name text?"],
    ["SELECT name FROM people GROUP BY ROLLUP (name) HAVING name > ''", "name text"],
    ["SELECT (SELECT name FROM people LIMIT 1) AS n, (SELECT count(*) FROM people) AS c", "n text?, c int8"],
    ["SELECT name FROM people UNION SELECT nick FROM people", "name text?"],
    ["SELECT nick FROM people INTERSECT SELECT name FROM people", "nick text"],
    ["SELECT CASE WHEN nick IS NULL THEN 'x' ELSE nick END AS c FROM people", "c text"],
    [
      "SELECT coalesce(nick, name), nullif(name, ''), greatest(age, 1) FROM people",
      "coalesce text, nullif text?, greatest int4",
    ],
    ["SELECT sqlc.notnull(nick) AS a, sqlc.nullable(name) AS b FROM people", "a text, b text?"],
    [
      "WITH RECURSIVE r AS (SELECT 1 AS a, 2 AS b UNION ALL SELECT b, age FROM r, people) SELECT * FROM r",
      "a int4?, b int4?",
    ],
    [
      "SELECT lag(name) OVER w, first_value(name) OVER w FROM people WINDOW w AS (ORDER BY id)",
      "lag text?, first_value text",
    ],
    ["UPDATE people SET nick = NULL WHERE nick IS NOT NULL RETURNING nick", "nick text?"],
    ["DELETE FROM people WHERE nick IS NOT NULL RETURNING nick", "nick text"],
  ])("%s", (sql, expected) => {
    expect(columns(sql)).toBe(expected);
  });

  test("a cast keeps its operand's NULL, unless the setting says that it asserts", () => {
    const sql = "SELECT age::text AS a, NULL::text AS n FROM people";
    expect([columns(sql), columns(sql, { nullability: "sqlc" })]).toEqual(["a text?, n text?", "a text, n text?"]);
  });

  test("the reason names the join and its place", () => {
    const sql = "SELECT p.kind FROM people LEFT JOIN pets p ON p.owner_id = people.id";
    const nullability = analyze(sql).columns[0]?.nullability;
    expect(nullability).toMatchObject({
      because: "right side of LEFT JOIN",
      span: { start: sql.indexOf("people LEFT") },
    });
  });

  test("a parameter assigned to a column that allows NULL may be NULL elsewhere", () => {
    const sql = "UPDATE people SET nick = $1 RETURNING upper($1) AS u, upper($2) AS v";
    expect(columns(sql)).toBe("u text?, v text");
  });
});

describe("parameters", () => {
  function parameters(sql: string): string {
    const uses = analyze(sql).parameters;
    return uses
      .map(({ type, column, assigned }) => `${type?.id} ${column?.name ?? assigned?.column.name ?? "-"}`)
      .join(", ");
  }

  test.each([
    ["SELECT * FROM people WHERE age > $1 AND name = @who AND nick = @who", "int4 age, text name, text nick"],
    ["SELECT * FROM people WHERE id IN (sqlc.slice(ids))", "int8 id"],
    ["SELECT * FROM people WHERE id = ANY (sqlc.arg(ids)::bigint[])", "int8[] -"],
    ["INSERT INTO people (name, age, joined) VALUES ($1, $2 + 1, $3)", "text name, int4 -, date joined"],
    ["SELECT * FROM people LIMIT $1", "int8 -"],
    ["SELECT $1", "text -"],
    ["SELECT concat($1)", "undefined -"],
  ])("%s", (sql, expected) => {
    expect(parameters(sql)).toBe(expected);
  });

  test("a place before the type is known is warned of, as the database cannot infer it", () => {
    const [warning] = analyze("SELECT * FROM people WHERE $1 IS NULL OR name = $1").diagnostics;
    expect(warning).toMatchObject({ severity: "warning", message: "could not determine data type of parameter $1" });
  });
});

describe("stars", () => {
  const sql = "SELECT * FROM people JOIN (SELECT owner_id AS id, kind FROM pets) q USING (id)";

  test("are expanded as sqlc lists them, a USING column once per table", () => {
    expect(analyze(sql).columns.map((column) => column.name)).toEqual("id name nick age joined id kind".split(" "));
  });

  test("are merged as the database lists them where the text is not edited", () => {
    const names = analyze(sql, { stars: "merged" }).columns.map((column) => column.name);
    expect(names).toEqual("id name nick age joined kind".split(" "));
  });

  test("an embedded table says when a join may leave it out", () => {
    const [column] = analyze("SELECT sqlc.embed(p) FROM people LEFT JOIN pets p ON true").columns;
    expect(column?.origin).toMatchObject({ kind: "embed", embed: { absence: { kind: "maybe" } } });
  });
});

describe("errors", () => {
  test("all of a statement are reported, each at its place and once", () => {
    const sql = "SELECT lower(nmae), nope(age) FROM people WHERE lower(nmae) = 1 AND agee > 2";
    const found = analyze(sql).diagnostics.map(({ message, span, hint }) => [
      message,
      sql.slice(span?.start, span?.end),
      hint,
    ]);
    expect(found).toEqual([
      ['column "nmae" does not exist', "nmae", 'did you mean "name"?'],
      ['function "nope" does not exist', "nope", undefined],
      ['column "nmae" does not exist', "nmae", 'did you mean "name"?'],
      ['column "agee" does not exist', "agee", 'did you mean "age"?'],
    ]);
  });

  test("a parameter of two types is reported once, with both", () => {
    const found = analyze(
      "INSERT INTO pets (id, owner_id, kind) SELECT 1, $1, nick FROM people WHERE age = $1",
    ).diagnostics;
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      [
        "inconsistent types deduced for parameter $1",
        "it is integer elsewhere and bigint here: cast it to one type at each place",
      ],
    ]);
  });

  test.each([
    ["SELECT sqlc.embed(pets) FROM pets p", 'use its alias "p"'],
    ["SELECT sqlc.embed(pet) FROM pets", 'did you mean "pets"?'],
    ["SELECT sqlc.nargs(x)", 'did you mean "sqlc.narg"?'],
    ["SELECT id FROM people p JOIN pets ON owner_id = p.id", "write p.id or pets.id"],
    ["SELECT id FROM people ORDER BY nmae", 'did you mean "name"?'],
    ["SELECT age + 1 AS older FROM people ORDER BY oldr", 'did you mean "older"?'],
    ["SELECT count(*) FROM pets GROUP BY knd", 'did you mean "kind"?'],
  ])("%s has a suggestion", (sql, hint) => {
    expect(analyze(sql).diagnostics.map((diagnostic) => diagnostic.hint)).toEqual([hint]);
  });

  test("a parameter is not reported as untyped where its column is unknown", () => {
    const found = analyze("UPDATE people SET nmae = $1 WHERE id = $2").diagnostics;
    expect(found.map(({ message }) => message)).toEqual(['column "nmae" of relation "people" does not exist']);
  });

  test("columns of an unknown table are not reported too", () => {
    const found = analyze("SELECT p.x, y, p.* FROM peple p WHERE z = $1").diagnostics;
    expect(found.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
      'relation "peple" does not exist',
    ]);
  });

  test("an unknown function is no error where the schema has an extension that is not known", () => {
    const extended = buildCatalog(engine, [{ path: "s.sql", text: "CREATE EXTENSION mystery;" }], settings).catalog;
    const statement = engine.parse({ path: "q.sql", text: "SELECT surface($1) AS area" }).statements[0]?.statement;
    const found = statement && analyzeStatement({ engine, catalog: extended, file: "q.sql", settings }, statement);
    expect(found?.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(found?.columns[0]).toMatchObject({ name: "area", type: { id: "any" }, nullability: { kind: "maybe" } });
  });
});

test("ten thousand conditions take no more than linear time", () => {
  const chain = (count: number) => Array.from({ length: count }, (_, index) => `age = ${index}`).join(" OR ");
  const time = (count: number) => {
    const before = performance.now();
    analyze(`SELECT id FROM people WHERE ${chain(count)}`);
    return performance.now() - before;
  };
  time(1000);
  expect(time(20_000)).toBeLessThan(Math.max(40 * time(2000), 1500));
});
