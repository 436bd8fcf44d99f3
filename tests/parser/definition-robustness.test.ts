import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePostgresql } from "../../packages/compiler/src/engines/postgresql/parser/parse.ts";
import { blankPsqlLines } from "../../packages/compiler/src/engines/postgresql/parser/psql.ts";

const column = "a int NOT NULL DEFAULT 1,\n";
const dump = readFileSync(new URL("fixtures/pg-dump.sql", import.meta.url), "utf8");

function messages(text: string): string[] {
  return parsePostgresql({ path: "schema.sql", text }).diagnostics.map(({ message }) => message);
}

describe("definitions never throw", () => {
  test.each([
    ["open parentheses", `CREATE TABLE t (${"(".repeat(200_000)}`],
    ["a default nested too deeply", `CREATE TABLE t (a int DEFAULT ${"(".repeat(100_000)}1${")".repeat(100_000)})`],
    ["a check nested too deeply", `CREATE TABLE t (CHECK (${"NOT ".repeat(100_000)}true))`],
    ["routines inside routines", `${"CREATE FUNCTION f() RETURNS int BEGIN ATOMIC ".repeat(5_000)}`],
    ["brackets of a grant", `GRANT ${"([".repeat(100_000)}`],
  ])("on %s", (_what, text) => {
    expect(messages(text)).toHaveLength(1);
  });

  test("on a dump that ends anywhere", () => {
    for (let end = 0; end < dump.length; end += 131) {
      expect(() => messages(blankPsqlLines(dump.slice(0, end)))).not.toThrow();
    }
  });
});

describe("time is linear", () => {
  /** Twice the text may take three times as long; the best of some runs, so that a busy machine does not decide. */
  function timeOf(text: string): number {
    const times = [1, 2, 3].map(() => {
      const before = performance.now();
      messages(text);
      return performance.now() - before;
    });
    return Math.min(...times);
  }

  test.each([
    ["columns of a table", (count: number) => `CREATE TABLE t (${column.repeat(count)} z int);`],
    ["actions of ALTER TABLE", (count: number) => `ALTER TABLE t ${"ADD a int, ".repeat(count)} DROP z;`],
    ["labels of an enum", (count: number) => `CREATE TYPE t AS ENUM (${"'label', ".repeat(count)} 'z');`],
    ["statements", (count: number) => "CREATE TABLE t (a int);\n".repeat(count)],
    ["rows of COPY", (count: number) => blankPsqlLines(`COPY t FROM stdin;\n${"1\tit's\n".repeat(count)}\\.\n`)],
  ])("in the number of %s", (_what, textOf) => {
    const single = timeOf(textOf(5_000));
    const double = timeOf(textOf(10_000));
    expect(double).toBeLessThan(single * 3 + 100);
  });
});
