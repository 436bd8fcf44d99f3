import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpusFolder, readCases } from "./case.ts";
import { compareLine } from "./compare-messages.ts";
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

describe("comparing messages", () => {
  const source = "-- name: A :one\nSELECT a;\n-- name: B :one\nSELECT b, b;\n";
  const argued = [{ sqlc: 'no "{name}"', ours: '"{name}" is not there' }];

  test.each([
    ["q.sql:4:8: b is wrong", ["q.sql:4:8: b is wrong", "q.sql:2:1: more"], "same"],
    ["q.sql:4:1: b is wrong", ["q.sql:4:8: b is wrong"], "same text, more exact place"],
    ["q.sql:1:1: b is wrong", ["q.sql:4:8: b is wrong"], "same text, more exact place"],
    ["q.sql:4:9: b is wrong", ["q.sql:4:8: b is wrong"], "same text, more exact place"],
    ["q.sql:4:11: b is wrong", ["q.sql:4:8: b is wrong"], "same text, another place"],
    ["q.sql:4:1: b is wrong", ["q.sql:2:8: b is wrong"], "same text, another place"],
    ['q.sql:4:1: no "b"', ['q.sql:4:8: "b" is not there'], "argued text"],
    ['q.sql:4:1: no "b"', ['q.sql:2:8: "b" is not there'], "another text"],
    ["q.sql:4:1: b is wrong", [], "another text"],
    ["# package a", ["# package a"], "same"],
    ["# package a", ["# package b"], "another text"],
  ])("%s, %j", (recorded, ours, verdict) => {
    expect(compareLine(recorded, { ours, read: () => source, argued })).toBe(verdict);
  });
});
