import { describe, expect, test } from "vitest";
import { parseMysql } from "../../engines/mysql/parser/parse.ts";
import { parsePostgresql } from "../../engines/postgresql/parser/parse.ts";
import { parseSqlite } from "../../engines/sqlite/parser/parse.ts";

describe("hints of syntax errors", () => {
  test.each([
    ["SELECT a, FROM t", "there is a comma too many before it"],
    ["SELECT a FORM t WHERE b = 1", 'did you mean "FROM"?'],
    ["SELECT a FROM t WHERE b IN sqlc.slice(ids)", "a list is in parentheses: IN (sqlc.slice(name))"],
    ["SELECT a FROM t WHERE b = :b", "parameters are ? or sqlc.arg(name)"],
    ["SELECT a::text FROM t", "write CAST(value AS type)"],
    ["INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING", "write ON DUPLICATE KEY UPDATE"],
    ["SELECT a + INTERVAL 2 DAYS FROM t", "units are in the singular: DAY, HOUR"],
    ["SELECT rank() FROM t", "a window function needs OVER (…)"],
    ["SELECT a FROM t b c", undefined],
  ])("MySQL: %s", (text, hint) => {
    expect(parseMysql({ path: "q.sql", text }).diagnostics[0]?.hint).toBe(hint);
  });

  test.each([
    ["SELECT a FROM t WHERE b = :b", "parameters are $1 or @name"],
    ["SELECT a FROM t WHERE b = ? AND c = 1", "parameters are $1 or @name"],
    ["SELECT `a` FROM t", 'names are quoted by "…"'],
    ["CREATE TABLE `t` (a int)", 'names are quoted by "…"'],
    ["CREATE TABLE t (a int AUTO_INCREMENT)", "write GENERATED ALWAYS AS IDENTITY"],
    ["INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 1", "write ON CONFLICT (column) DO UPDATE SET"],
    ["DELETE FROM t JOIN u ON true", "write DELETE FROM … USING …"],
    ["UPDATE t a LEFT JOIN u ON true SET b = 1", "write UPDATE … SET … FROM …"],
    ["SELECT a FROM t WHERE a = 1 && b = 2", "write AND: && asks whether two values overlap"],
    ["CREATE TABLE t (a int)\nCREATE TABLE u (a int)", "a semicolon is missing before it"],
    ["SELECT a FROM t b c", undefined],
  ])("PostgreSQL: %s", (text, hint) => {
    expect(parsePostgresql({ path: "q.sql", text }).diagnostics[0]?.hint).toBe(hint);
  });

  test.each([
    ["CREATE TABLE t (a INT,)", "there is a comma too many before it"],
    ["SELECT a FROM t WHERE b ILIKE 'x'", "write LIKE, which ignores the case of ASCII letters"],
    ["INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 1", "write ON CONFLICT (column) DO UPDATE SET"],
    ["CREATE TABLE t (a DATETIME DEFAULT now())", "an expression is in parentheses: DEFAULT (…)"],
    ["SELECT a FROM t FOR UPDATE", "leave it out: a transaction that writes locks the database"],
    ["SELEC a FROM t", 'did you mean "SELECT"?'],
  ])("SQLite: %s", (text, hint) => {
    expect(parseSqlite({ path: "q.sql", text }).diagnostics[0]?.hint).toBe(hint);
  });
});
