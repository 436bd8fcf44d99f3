import { describe, expect, test } from "vitest";
import { parsePostgresql } from "../engines/postgresql/parser/parse.ts";
import { checkCommand } from "./check-command.ts";
import type { Command } from "./model.ts";

function check(command: Command, text: string): readonly string[] {
  const [parsed] = parsePostgresql({ path: "q.sql", text }).statements;
  if (!parsed) throw new Error(`no statement in ${text}`);
  const nameSpan = { file: "q.sql", start: 0, end: 1 };
  const named = { name: "A", command, nameSpan, parsed, annotations: [] };
  return checkCommand("q.sql", named, text.includes("$")).map(({ message, span }) => {
    return `${message} | ${text.slice(span?.start, span?.end)}`;
  });
}

describe("commands that give rows", () => {
  test.each([":one", ":many", ":batchone", ":batchmany"] as const)("%s needs RETURNING", (command) => {
    const sql = "DELETE FROM t WHERE id = $1";
    expect(check(command, `${sql};`)).toEqual([
      `query "A" specifies parameter "${command}" without containing a RETURNING clause | ${sql}`,
    ]);
  });

  test("RETURNING, SELECT and other statements will do", () => {
    expect(check(":one", "DELETE FROM t RETURNING id;")).toEqual([]);
    expect(check(":many", "SELECT 1;")).toEqual([]);
    expect(check(":one", "CREATE TABLE t (id int);")).toEqual([]);
  });
});

test("batch commands need a parameter", () => {
  expect(check(":batchexec", "DELETE FROM t;")).toEqual([":batch* commands require parameters | D"]);
});

describe(":copyfrom", () => {
  test.each([
    ["SELECT 1;", ":copyfrom requires an INSERT INTO statement | SELECT 1"],
    [
      "INSERT INTO t (a) VALUES ($1) ON CONFLICT DO NOTHING;",
      ":copyfrom is not compatible with ON CONFLICT | ON CONFLICT DO NOTHING",
    ],
    [
      "WITH c AS (SELECT 1) INSERT INTO t (a) VALUES ($1);",
      ":copyfrom is not compatible with WITH clauses | WITH c AS (SELECT 1)",
    ],
    ["INSERT INTO t (a) VALUES ($1) RETURNING a;", ":copyfrom is not compatible with RETURNING | RETURNING a"],
    ["INSERT INTO t (a) SELECT a FROM u;", ":copyfrom is not compatible with INSERT INTO ... SELECT | SELECT a FROM u"],
    [
      "INSERT INTO t (a) VALUES ($1), ($2);",
      ":copyfrom requires exactly one example row to be inserted | VALUES ($1), ($2)",
    ],
    ["INSERT INTO t (a, b) VALUES ($1, 2);", ":copyfrom doesn't support non-parameter values | 2"],
  ])("refuses %s", (sql, problem) => {
    expect(check(":copyfrom", sql)).toEqual([problem]);
  });

  test("takes one row of parameters, named ones too", () => {
    expect(check(":copyfrom", "INSERT INTO t (a, b) VALUES ($1, $2);")).toEqual([]);
    expect(check(":copyfrom", "INSERT INTO t (a, b) VALUES (@a, sqlc.arg(b));")).toEqual([]);
  });
});
