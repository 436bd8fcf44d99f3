import { describe, expect, test } from "vitest";
import { createQueryPrinter } from "./testing/query-printer.ts";

const { text } = await createQueryPrinter(`
  CREATE SCHEMA sc;
  CREATE TABLE users (id int NOT NULL, name text, "Camel" int, "order" int);
  CREATE TABLE books (id int NOT NULL, user_id int, title text);
  CREATE TABLE sc.books (id int, note text);
`);

describe("stars", () => {
  test.each([
    ["SELECT * FROM users u", 'SELECT id, name, "Camel", "order" FROM users u'],
    ["SELECT u.* FROM users u", 'SELECT u.id, u.name, u."Camel", u."order" FROM users u'],
    ['SELECT "U".* FROM users "U"', 'SELECT "U".id, "U".name, "U"."Camel", "U"."order" FROM users "U"'],
    [
      "SELECT * FROM books, users",
      'SELECT books.id, user_id, title, users.id, name, "Camel", "order" FROM books, users',
    ],
    ["SELECT *, 1 AS one FROM books b", "SELECT id, user_id, title, 1 AS one FROM books b"],
    [
      "SELECT x.* FROM (SELECT * FROM books) x",
      "SELECT x.id, x.user_id, x.title FROM (SELECT id, user_id, title FROM books) x",
    ],
    ["SELECT b . * FROM books b", "SELECT b.id, b.user_id, b.title FROM books b"],
    ["SELECT sc.books.* FROM sc.books", "SELECT sc.books.id, sc.books.note FROM sc.books"],
    [
      "SELECT * FROM books JOIN sc.books AS s USING (id)",
      "SELECT books.id, user_id, title, s.id, note FROM books JOIN sc.books AS s USING (id)",
    ],
    ["SELECT * FROM books, sc.books", "SELECT public.books.id, user_id, title, sc.books.id, note FROM books, sc.books"],
    [
      "WITH c(a, b) AS (SELECT id, title FROM books) SELECT * FROM c",
      "WITH c(a, b) AS (SELECT id, title FROM books) SELECT a, b FROM c",
    ],
    ["DELETE FROM books RETURNING *", "DELETE FROM books RETURNING id, user_id, title"],
    [
      "UPDATE books SET title = u.name FROM users u RETURNING *",
      'UPDATE books SET title = u.name FROM users u RETURNING u.id, name, "Camel", "order", books.id, user_id, title',
    ],
    [
      "SELECT count(*), to_json(b.*) FROM books b GROUP BY b.*",
      "SELECT count(*), to_json(b.*) FROM books b GROUP BY b.*",
    ],
    ["SELECT * FROM (SELECT 1, 2) q", "SELECT * FROM (SELECT 1, 2) q"],
    ["TABLE books", "TABLE books"],
  ])("%s", (sql, expected) => {
    expect(text(sql)).toBe(expected);
  });
});

describe("macros", () => {
  test.each([
    ["SELECT 1 FROM users WHERE id=@id AND name = sqlc.arg(n)", "SELECT 1 FROM users WHERE id=$1 AND name = $2"],
    ["SELECT 1 FROM users WHERE id = @a OR id = $1", "SELECT 1 FROM users WHERE id = $2 OR id = $1"],
    ["SELECT sqlc.arg(\n  x\n)::int", "SELECT $1::int"],
    ["SELECT sqlc.embed(b), b.id FROM books b", "SELECT b.id, b.user_id, b.title, b.id FROM books b"],
    ["SELECT sqlc.embed(b) AS book FROM books b", "SELECT b.id, b.user_id, b.title FROM books b"],
    ["SELECT sqlc.notnull(user_id + 1) FROM books", "SELECT user_id + 1 FROM books"],
    ["SELECT sqlc.notnull(user_id + 1)::text FROM books", "SELECT (user_id + 1)::text FROM books"],
    ["SELECT sqlc.nullable(title) || @x FROM books", "SELECT title || $1 FROM books"],
  ])("%s", (sql, expected) => {
    expect(text(sql)).toBe(expected);
  });
});
