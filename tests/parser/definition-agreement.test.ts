import { beforeAll, describe, expect, test } from "vitest";
import { accepts } from "./agreement.ts";
import { readCorpus } from "./corpus.ts";
import { type Judge, loadJudge } from "./judge.ts";
import { mutate, rawTokens } from "./mutations.ts";
import { createRandom } from "./random.ts";

const corpus = readCorpus("postgresql");

/** The definitions that have a parser of their own: more than the tables, views and types of `npm run parser`. */
const definition =
  /^\s*((create|alter|drop)\s+(or\s+replace\s+)?((global|local|temp|temporary|unlogged|recursive|materialized|foreign|unique)\s+)*(table|view|type|domain|index|sequence|schema|extension|function|procedure|routine|aggregate|trigger|rule|policy)|comment\s+on)\b/i;

/** How many of each thousand verdicts may differ: the rest is about kinds of object that are accepted without a look. */
const tolerated = 3;
const count = 3_000;

describe.skipIf(corpus === undefined)("definitions with one token changed (needs ../shared/corpus)", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await loadJudge();
  });

  test("are accepted and refused as PostgreSQL does", () => {
    const random = createRandom(20_260);
    const statements = (corpus ?? [])
      .filter(({ ok, text }) => ok && text.length < 2000 && definition.test(text.replace(/--[^\n]*/g, " ")))
      .flatMap(({ text }) => [rawTokens(text) ?? []])
      .filter((tokens) => tokens.length > 1);
    const pool = statements.flat();
    const differing: string[] = [];
    for (let compared = 0; compared < count; compared++) {
      const text = mutate(random.pick(statements) ?? [], pool, random);
      if (accepts(text).accepted !== judge.verdict(text).accepted) differing.push(text);
    }
    expect(statements.length).toBeGreaterThan(5_000);
    expect(differing.length, differing.slice(0, 20).join("\n")).toBeLessThanOrEqual((count * tolerated) / 1000);
  });
});
