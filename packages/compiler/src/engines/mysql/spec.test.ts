import { describe, expect, test } from "vitest";
import { columns, messages, parameters } from "./testing/answers.ts";

/** Where sqlc's answer is wrong (../shared/spec/analysis-mysql.md 6), and those where it is sound. */
describe("columns", () => {
  test.each([
    ["n IN (1), n BETWEEN 1 AND 2, name REGEXP 'a', n LIKE '1'", ["'' int", "'' int", "'' int NN", "'' int"]],
    ["NOT ok, n & 1, n | 1, ok XOR n", ["'' int NN", "'' bigint unsigned", "'' bigint unsigned", "'' bool"]],
    ["NULL", ["'' text"]],
    ["coalesce(sum(n), 0)", ["coalesce decimal NN"]],
    ["CASE WHEN ok THEN name END, CASE WHEN ok THEN 1 ELSE n END", ["'' varchar", "'' int"]],
    ["concat(name, bio), length(bio), upper(name)", ["concat text", "length int", "upper text NN"]],
    ["json_extract(js, '$.a'), if(ok, 1, 0)", ["json_extract json", "if int NN"]],
    ["rank() OVER (ORDER BY n), dense_rank() OVER (ORDER BY n)", ["'' bigint unsigned NN", "'' bigint unsigned NN"]],
    ["MATCH (name) AGAINST ('x')", ["'' double NN"]],
    ["(SELECT title FROM b WHERE id = 1)", ["title varchar"]],
    ["EXISTS (SELECT 1 FROM b), NOT EXISTS (SELECT 1 FROM b)", ["exists bool NN", "exists bool NN"]],
    ["mod(n, 2), cast(name AS DATE), cast(n AS DECIMAL(10,2))", ["'' bigint", "name date", "n decimal"]],
  ])("%s", (targets, answer) => {
    expect(columns(`SELECT ${targets} FROM a`)).toEqual(answer);
  });

  test.each([
    [
      "a join inside RIGHT JOIN",
      "SELECT a.name FROM a JOIN b ON b.aid = a.id RIGHT JOIN b AS c ON c.id = a.id",
      ["name varchar"],
    ],
    [
      "a join inside LEFT JOIN",
      "SELECT b.title FROM a LEFT JOIN (b JOIN b AS c ON c.id = b.id) ON b.aid = a.id",
      ["title varchar"],
    ],
    [
      "a derived table in LEFT JOIN",
      "SELECT q.title FROM a LEFT JOIN (SELECT title, aid FROM b) q ON q.aid = a.id",
      ["title varchar"],
    ],
    ["a common table's column list", "WITH c (x) AS (SELECT id FROM a) SELECT * FROM c", ["x bigint NN"]],
    ["an alias in capital letters", "SELECT A.id FROM a AS A", ["id bigint NN"]],
    ["TABLE", "TABLE b", ["id bigint NN", "title varchar NN", "aid bigint"]],
    [
      "USING, once per table",
      "SELECT * FROM b JOIN b AS c USING (id)",
      ["id bigint NN", "title varchar NN", "aid bigint", "id bigint NN", "title varchar NN", "aid bigint"],
    ],
    ["a set operation", "SELECT n FROM a UNION SELECT u FROM a", ["n bigint"]],
  ])("of %s", (_, sql, answer) => {
    expect(columns(sql)).toEqual(answer);
  });
});

/** Forms that sqlc does not look into (../shared/spec/analysis-mysql.md 4.1), and parameters to which it gives no type or a wrong one (6). */
describe("parameters", () => {
  test.each([
    ["NOT name = ?", ["1 name varchar NN"]],
    ["-? = n", ["1 '' double NN"]],
    ["name REGEXP ?", ["1 name varchar NN"]],
    ["(ok = ?) IS TRUE", ["1 ok tinyint NN"]],
    ["? = ANY (SELECT aid FROM b)", ["1 '' bigint"]],
    ["(id, name) = (?, ?)", ["1 id bigint NN", "2 name varchar NN"]],
    ["(id, name) IN ((?, ?))", ["1 id bigint NN", "2 name varchar NN"]],
    ["year(d) IN (?)", ["1 d int NN"]],
    ["length(name) BETWEEN ? AND ?", ["1 from_name int NN", "2 to_name int NN"]],
    ["? IN (n, u)", ["1 n int"]],
    ["name LIKE concat('%', ?, '%')", ["1 CONCAT varchar NN"]],
    ["json_extract(js, ?) IS NULL", ["1 JSON_EXTRACT varchar NN"]],
    ["ifnull(n, ?) > 1", ["1 IFNULL int NN"]],
    ["nullif(name, ?) = 'a' OR greatest(n, ?) > 1", ["1 NULLIF varchar NN", "2 GREATEST int NN"]],
    ["if(?, 1, 2) = 1", ["1 IF bool NN"]],
    ["dt > now() - INTERVAL ? DAY", ["1 DATE_SUB int NN"]],
    ["id IN (?, ?, ?) AND name = ?", ["1 id bigint NN", "2 id bigint NN", "3 id bigint NN", "4 name varchar NN"]],
    ["n = sqlc.narg(x) AND id IN (sqlc.slice(ids))", ["1 x int", "2 ids bigint NN"]],
    ["id IN (sqlc.narg(x), 1)", ["1 x bigint"]],
  ])("%s", (condition, answer) => {
    const sql = `SELECT id FROM a WHERE ${condition}`;
    expect(messages(sql)).toEqual([]);
    expect(parameters(sql)).toEqual(answer);
  });

  test.each([
    ["SELECT lag(n, ?) OVER (ORDER BY id) AS x FROM a", ["1 LAG bigint NN"]],
    ["SELECT count(*) FROM a GROUP BY n + ?", ["1 n int"]],
    ["UPDATE a JOIN b ON b.aid = a.id SET b.title = ?", ["1 title varchar NN"]],
    ["SELECT id FROM a LIMIT ?, ?", ["1 offset integer NN", "2 limit integer NN"]],
    ["DELETE FROM a LIMIT ?", ["1 limit integer NN"]],
  ])("%s", (sql, answer) => {
    expect(messages(sql)).toEqual([]);
    expect(parameters(sql)).toEqual(answer);
  });

  test("a dollar number is a name, not a placeholder", () => {
    expect(messages("SELECT id FROM a WHERE id = $1")).toEqual(['column "$1" does not exist']);
  });
});
