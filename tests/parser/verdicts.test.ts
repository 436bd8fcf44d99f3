import { beforeAll, describe, expect, test } from "vitest";
import { accepts, compareVerdicts } from "./agreement.ts";
import { readCorpus } from "./corpus.ts";
import { type Judge, loadJudge } from "./judge.ts";
import { parseMutated } from "./robustness.ts";
import { compareOne, compareStructures } from "./structure-agreement.ts";

const corpus = readCorpus("postgresql");
if (!corpus) console.log("skipped: ../shared/corpus/parser/postgresql.jsonl is not there");

const seed = 42;
let judge: Judge;

beforeAll(async () => {
  judge = await loadJudge();
});

/** Every sixteenth statement: the full corpus is for `npm run parser`. */
const sample = (corpus ?? []).filter((_, index) => index % 16 === 0);

describe.skipIf(!corpus)("on the corpus", () => {
  test("valid statements are accepted", () => {
    const valid = sample.filter((row) => row.ok);
    const rejected = valid.filter((row) => !accepts(row.text).accepted);
    expect(rejected.length / valid.length).toBeLessThan(0.002);
  });

  test("verdicts on changed statements are PostgreSQL's", () => {
    const { compared, disagreements } = compareVerdicts(sample, judge, 2000, seed);
    expect(compared).toBe(2000);
    expect(disagreements.length).toBeLessThan(20);
  });

  test("places and nesting are PostgreSQL's", () => {
    const { compared, differences } = compareStructures(sample, judge);
    expect(compared).toBeGreaterThan(500);
    expect(differences).toEqual([]);
  });

  test("damaged statements never throw", () => {
    expect(parseMutated(sample, 5000, seed).crashes).toEqual([]);
  });
});

/** Verdict, places and nesting must be PostgreSQL's for each of these. */
describe("own statements", () => {
  test.each([
    'SELECT a + b * -c ^ 2 || d::text COLLATE "C" FROM t WHERE NOT x AND y OR z IS NOT NULL',
    "SELECT x IN (1, 2), x NOT IN (SELECT 1), x = ANY ($1), x NOT LIKE 'a' ESCAPE 'b', x BETWEEN SYMMETRIC 1 AND 2",
    "SELECT 'größe😀', ä.ö FROM ä WHERE ö = $1 AND lower(ö) <> 'x'",
    "SELECT extract(day FROM a), substring(a FROM b FOR c), trim(LEADING FROM a), a AT TIME ZONE b, position(a IN b)",
    "SELECT a IS JSON, a IS NOT DISTINCT FROM b, (a, b) = (c, d), (a, b) OVERLAPS (c, d), a IS NFC NORMALIZED",
    "WITH RECURSIVE r AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) INSERT INTO t SELECT n FROM r ON CONFLICT (lower(a)) DO UPDATE SET a = excluded.a + 1 RETURNING a || b",
    "UPDATE t SET (a, b) = (f(x), y + 1), c[1] = d FROM (SELECT 1) s LEFT JOIN u ON s.a = u.b WHERE CURRENT_DATE > t.c - interval '1' day",
    "MERGE INTO t USING u ON t.a = u.a WHEN MATCHED AND u.b > 1 THEN UPDATE SET b = u.b + t.b WHEN NOT MATCHED THEN INSERT VALUES (f(u.a))",
    "SELECT rank() OVER (PARTITION BY a + 1 ORDER BY b DESC) FILTER (WHERE c) FROM t",
    "SELECT JSON_OBJECT('a': b + 1), JSON_ARRAYAGG(a ORDER BY b) FILTER (WHERE c > 1), XMLFOREST(a || b AS c)",
  ])("%s", (text) => {
    expect(accepts(text).accepted).toBe(judge.verdict(text).accepted);
    const difference = compareOne(text, judge);
    if (judge.verdict(text).accepted) expect(difference).toBeUndefined();
  });
});
