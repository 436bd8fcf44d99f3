import { loadModule, scanSync } from "libpg-query";
import { beforeAll, expect, test } from "vitest";
import { keywordCategory } from "../../packages/compiler/src/engines/postgresql/parser/keywords.ts";
import { accepts } from "./agreement.ts";
import { readCorpus } from "./corpus.ts";
import { type Judge, loadJudge } from "./judge.ts";

let judge: Judge;

beforeAll(async () => {
  await loadModule();
  judge = await loadJudge();
});

const ownWords = "select from left coalesce abort text over year value isnull json_table lateral user foo".split(" ");

/** Every word that occurs in the corpus, or a few of our own. */
function words(): string[] {
  const text = (readCorpus("postgresql") ?? []).map((row) => row.text.toLowerCase()).join(" ");
  return [...new Set([...ownWords, ...(text.match(/\b[a-z_]+\b/g) ?? [])])];
}

const kinds: Readonly<Record<string, ReturnType<typeof keywordCategory>>> = {
  UNRESERVED_KEYWORD: "unreserved",
  COL_NAME_KEYWORD: "column",
  TYPE_FUNC_NAME_KEYWORD: "function",
  RESERVED_KEYWORD: "reserved",
};

test("categories are PostgreSQL's", () => {
  const all = words();
  const scanned = scanSync(all.join(" ")).tokens;
  const theirs = scanned.map((token) => `${token.text} ${kinds[String(token.keywordName)] ?? "none"}`);
  const ours = scanned.map((token) => `${token.text} ${keywordCategory(token.text) ?? "none"}`);
  expect(ours).toEqual(theirs);
});

test("every keyword is accepted where PostgreSQL accepts it", () => {
  const keywords = words().filter((word) => keywordCategory(word) !== undefined);
  const shapes = [
    "SELECT x FROM w",
    "SELECT w FROM t",
    "SELECT w(1)",
    "SELECT 1 AS w",
    "SELECT 1 w FROM t",
    "SELECT x::w",
    "SELECT t.w FROM t",
    "SELECT x FROM t w",
    "INSERT INTO t (w) VALUES (1)",
    "UPDATE t SET w = 1",
    "SELECT w '1'",
    "SELECT x FROM w(1)",
    "CREATE TABLE t (w int)",
  ];
  const texts = keywords.flatMap((word) => shapes.map((one) => one.replace(/\bw\b/, word)));
  const wrong = texts.filter((text) => accepts(text).accepted !== judge.verdict(text).accepted);
  expect(wrong).toEqual([]);
});
