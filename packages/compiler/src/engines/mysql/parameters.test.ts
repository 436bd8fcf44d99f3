import { expect, test } from "vitest";
import { messages, parameters } from "./testing/answers.ts";

test("every question mark is a parameter, in the order of the text", () => {
  expect(
    parameters(
      "SELECT id FROM a WHERE NOT (n = ?) AND name REGEXP ? AND (n, u) IN ((?, ?)) AND length(name) > ? LIMIT ?, ?",
    ),
  ).toEqual([
    "1 n int",
    "2 name varchar NN",
    "3 n int",
    "4 u int unsigned NN",
    "5 name int NN",
    "6 offset integer NN",
    "7 limit integer NN",
  ]);
});

test("UPDATE of several tables assigns columns of each", () => {
  expect(parameters("UPDATE a JOIN b ON a.id = b.aid SET b.title = ?, n = ?")).toEqual([
    "1 title varchar NN",
    "2 n int",
  ]);
});

test("an upsert sees the new row by its alias", () => {
  const sql = "INSERT INTO b (id, title) VALUES (?, ?) AS new ON DUPLICATE KEY UPDATE title = concat(new.title, ?)";
  expect(parameters(sql)).toEqual(["1 id bigint NN", "2 title varchar NN", "3 CONCAT varchar NN"]);
});

test("the elements of compared rows pair up", () => {
  expect(parameters("SELECT id FROM b WHERE (id, title) = (?, ?) OR (title, aid) IN ((?, ?))")).toEqual([
    "1 id bigint NN",
    "2 title varchar NN",
    "3 title varchar NN",
    "4 aid bigint",
  ]);
});

test("a place of a name that tells nothing is like the place that does", () => {
  const sql =
    "SELECT id FROM a WHERE (sqlc.narg(u) IS NULL OR u = sqlc.narg(u)) AND field(n, sqlc.arg(ns)) OR n = sqlc.arg(ns)";
  expect(messages(sql)).toEqual([]);
  expect(parameters(sql)).toEqual(["1 u int unsigned", "2 u int unsigned", "3 ns int", "4 ns int"]);
});

test("each place of a name is typed by where it stands", () => {
  expect(parameters("SELECT id FROM a WHERE name = sqlc.arg(x) OR n = sqlc.arg(x)")).toEqual([
    "1 x varchar NN",
    "2 x int",
  ]);
});

test("a parameter that is a condition is a truth value", () => {
  expect(parameters("SELECT if(?, 1, 2) FROM a WHERE ? OR NOT ?")).toEqual([
    "1 IF bool NN",
    "2 '' bool NN",
    "3 '' bool NN",
  ]);
});

test("a member of a JSON array is a scalar of any type, not a document", () => {
  expect(parameters("SELECT id FROM a WHERE ? MEMBER OF(js) AND js->>'$.b' = ?")).toEqual([
    "1 js any NN",
    "2 js longtext NN",
  ]);
});

test("places of one name that want numbers of several widths or NULLs agree on one type", () => {
  const sql = "UPDATE a JOIN b ON b.id = sqlc.arg(x) SET n = sqlc.arg(x) WHERE u = sqlc.arg(y) AND a.id <> sqlc.arg(y)";
  expect(parameters(sql)).toEqual(["1 x bigint NN", "2 x bigint NN", "3 y bigint NN", "4 y bigint NN"]);
});

test("parameters of which nothing is known are no mistake", () => {
  expect(messages("SELECT json_object('a', ?) FROM a WHERE ? IS NULL")).toEqual([]);
});

test("the new row's column names follow the columns that are listed", () => {
  const sql = `INSERT INTO b (id, title) VALUES (?, ?) AS new (i, t) ON DUPLICATE KEY UPDATE title = concat(new.t, ?), aid = new.i + ?`;
  expect(parameters(sql)).toEqual(["1 id bigint NN", "2 title varchar NN", "3 CONCAT varchar NN", "4 id bigint NN"]);
  const swapped = "INSERT INTO b (title, id) VALUES (?, ?) AS new (t, i) ON DUPLICATE KEY UPDATE aid = new.i";
  expect(messages(swapped)).toEqual([]);
  expect(parameters(swapped)).toEqual(["1 title varchar NN", "2 id bigint NN"]);
});

test("values may read the columns before them, and defaults", () => {
  const sql = "INSERT INTO b (id, title, aid) VALUES (?, upper(default(title)), id + ?)";
  expect(messages(sql)).toEqual([]);
  expect(parameters(sql)).toEqual(["1 id bigint NN", "2 id bigint NN"]);
});

test("INSERT without a list of columns has a value for each of them, or none", () => {
  expect(messages("INSERT INTO b VALUES (1, 'x')")).toEqual(["INSERT has more target columns than expressions"]);
  expect(messages("INSERT INTO b VALUES ()")).toEqual([]);
  expect(parameters("INSERT INTO b VALUES (?, ?, ?)")).toEqual([
    "1 id bigint NN",
    "2 title varchar NN",
    "3 aid bigint",
  ]);
});
