import { buildCatalog, loadEngine } from "@sqlc-ts/compiler";
import sqliteModule from "node-sqlite3-wasm";
import { describe, expect, test } from "vitest";
import { accepts, compareVerdicts } from "./agreement.ts";
import { readCorpus } from "./corpus.ts";
import { sqlite } from "./dialect.ts";
import { sqliteDump } from "./dumps/sqlite-dump.ts";
import { isLinear, readDump } from "./linearity.ts";
import { parseMutated } from "./robustness.ts";
import { loadSqliteJudge } from "./sqlite-judge.ts";
import { compareNesting } from "./sqlite-nesting.ts";

const corpus = readCorpus("sqlite");
if (!corpus) console.log("skipped: ../shared/corpus/parser/sqlite.jsonl is not there");

const seed = 42;
const judge = loadSqliteJudge();
/** Every eighth statement: the full corpus is for `npm run parser`. */
const sample = (corpus ?? []).filter((_, index) => index % 8 === 0);

describe.skipIf(!corpus)("on the corpus", () => {
  test("valid statements are accepted", () => {
    const rejected = sample.filter((row) => row.ok && !accepts(row.text, sqlite).accepted);
    expect(rejected.length / sample.length).toBeLessThan(0.003);
  });

  test("verdicts on changed statements are SQLite's", () => {
    const { compared, agreed } = compareVerdicts(sample, judge, 2000, seed, sqlite);
    expect(agreed / compared).toBeGreaterThan(0.99);
  });

  test("damaged texts crash nothing", () => {
    expect(parseMutated(sample, 3000, seed, sqlite).crashes).toEqual([]);
  });
});

describe("what .dump writes", () => {
  const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

  test("is a schema", async () => {
    const file = { path: "dump.sql", text: sqliteDump(20_000) };
    const { catalog, diagnostics } = buildCatalog(await loadEngine("sqlite"), [file], settings);
    expect(diagnostics).toEqual([]);
    expect([...(catalog.schemas.get("main")?.relations.keys() ?? [])]).toEqual(
      expect.arrayContaining(["t0", "t39", "pages", "pages_idx", "v0", "v39"]),
    );
  });

  test("is what SQLite reads", () => {
    const database = new sqliteModule.Database();
    expect(() => database.exec(sqliteDump(2_000))).not.toThrow();
    database.close();
  });

  test("is read in time that grows with its size", async () => {
    expect(readDump(await loadEngine("sqlite"), sqliteDump, 1_000_000)).toSatisfy(isLinear);
  });
});

test("operators nest as in SQLite", () => {
  expect(compareNesting(2000, seed).differences).toEqual([]);
});

test.each([
  "SELECT a like b escape c, a NOT NULL, a ISNULL, x IS NOT DISTINCT FROM y FROM t AS 'alias'",
  "SELECT key, replace(action, 'a', 'b') AS 'x', left FROM [t 1] `rows`, \"q\" window",
  "SELECT sum(x) FILTER (WHERE y) OVER (PARTITION BY z ORDER BY w ROWS BETWEEN 1 PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM t",
  "SELECT over, filter FROM t WINDOW w AS (ORDER BY a), v AS (w)",
  "SELECT * FROM a NATURAL LEFT OUTER JOIN b, c CROSS JOIN d ON d.x = a.x RIGHT JOIN (e JOIN f USING (g)) h ON 1",
  "SELECT 1 IN (), 2 IN t, 3 IN s.t, 4 IN f(1), (1, 2) IN (VALUES (1, 2)), 0x1F, 1_000, .5e3, x'0f', ?1, :a, $b",
  "INSERT OR IGNORE INTO t AS u (a, b) VALUES (1, 2) ON CONFLICT (a COLLATE nocase DESC) WHERE a > 1 DO NOTHING ON CONFLICT DO UPDATE SET (a, b) = (1, 2) WHERE 1 RETURNING *, a AS x",
  "WITH RECURSIVE c(n) AS NOT MATERIALIZED (SELECT 1 UNION ALL SELECT n + 1 FROM c) UPDATE t INDEXED BY i SET a = n FROM c WHERE c.n = t.b RETURNING rowid",
  "REPLACE INTO t DEFAULT VALUES",
  "DELETE FROM t NOT INDEXED WHERE a RETURNING b",
  "CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT, b VARCHAR(10, -2) NOT NULL ON CONFLICT IGNORE DEFAULT -1, c AS (a + 1) STORED, d int GENERATED ALWAYS AS (b), e REFERENCES u ON DELETE SET NULL DEFERRABLE, CHECK (a > 1) UNIQUE (a, b) FOREIGN KEY (a) REFERENCES v (w)) STRICT, WITHOUT ROWID",
  "CREATE TRIGGER IF NOT EXISTS r INSTEAD OF UPDATE OF a, b ON v FOR EACH ROW WHEN new.a > 1 BEGIN SELECT raise(abort, 'no' || new.a); INSERT INTO t VALUES (1); END",
  "CREATE UNIQUE INDEX IF NOT EXISTS s.i ON t (a COLLATE nocase DESC, b + 1) WHERE c",
  "CREATE VIRTUAL TABLE v USING fts5(a, 'b c' UNINDEXED, tokenize = 'x (y', content(1, 2))",
  "PRAGMA s.p = -1.5",
  "ALTER TABLE t RENAME COLUMN a TO b",
  "ALTER TABLE t ALTER COLUMN a SET NOT NULL",
  "ATTACH 'file' AS s",
  "VACUUM s INTO 'file'",
  "EXPLAIN QUERY PLAN SELECT 1",
  "SELECT FROM t",
  "SELECT 1.e",
  "SELECT a FROM t ORDER BY",
  "SELECT x'0'",
  "CREATE TABLE t (CHECK (1), a)",
  "INSERT INTO t (a) DEFAULT (1)",
  "UPDATE t SET a = 1, WHERE b",
  "SELECT count(*) OVER (ROWS UNBOUNDED FOLLOWING) FROM t",
])("%s", (text) => {
  expect(accepts(text, sqlite).accepted).toBe(judge.verdict(text).accepted);
});
