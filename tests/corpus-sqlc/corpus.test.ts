import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpusFolder, readCases } from "./case.ts";
import { compareErrors } from "./compare-errors.ts";
import { compareRequests, type FieldDifference } from "./compare-request.ts";
import { compileCase } from "./compile-case.ts";

const corpus = corpusFolder(process.cwd());
if (!corpus) console.warn("recorded requests: skipped, ../shared/corpus is not there");

describe.skipIf(!corpus)("requests of sqlc's examples", () => {
  const examples = corpus ? readCases(corpus, "postgresql").filter(({ name }) => name.startsWith("examples/")) : [];

  test.each(examples)("$name is as recorded, but for differences with a reason", async (example) => {
    const entries = await compileCase(example, "sqlc");
    const open = example.requests.flatMap(({ file, sql }): (string | FieldDifference)[] => {
      const entry = entries[sql];
      if (!entry?.request) return [`no request for entry ${sql}`];
      const expected = JSON.parse(readFileSync(join(example.folder, file), "utf8"));
      return compareRequests(expected, entry.request, entry.queries).filter(({ reason }) => reason === undefined);
    });
    expect(open).toEqual([]);
  });
});

describe("comparing errors", () => {
  const recorded = "# package p\nq.sql:1:1: a is wrong\n";

  test.each([
    [["q.sql:1:1: a is wrong", "q.sql:2:1: more"], "same place and message"],
    [["q.sql:2:8: a is wrong"], "same message"],
    [["q.sql:1:1: b is wrong"], "another message"],
    [[], "no error"],
  ])("%j", (errors, verdict) => {
    expect(compareErrors(recorded, errors)).toBe(verdict);
  });
});
