import { describe, expect, test } from "vitest";
import { createQueryPrinter } from "./testing/query-printer.ts";

const { parameters, query } = await createQueryPrinter(`
  CREATE TABLE shops (
    id bigserial PRIMARY KEY, name text NOT NULL, motto varchar(40), stars int, tags text[] NOT NULL, facts jsonb NOT NULL, opened timestamptz NOT NULL
  );
  CREATE TABLE public.items (id bigint PRIMARY KEY, shop_id bigint NOT NULL, title text NOT NULL, price int);
  CREATE FUNCTION plus(a int, b int DEFAULT 1) RETURNS int LANGUAGE sql AS 'SELECT a + b';
`);

describe("parameters as sqlc describes them", () => {
  test.each([
    ["SELECT 1 FROM shops WHERE id = $1", ["1 id bigserial NN T=shops"]],
    ["SELECT 1 FROM shops WHERE $1 = id AND $1 = 0", ["1 id bigserial NN T=shops"]],
    ["SELECT 1 FROM shops WHERE motto = @wanted", ["1 wanted pg_catalog.varchar named T=shops o=motto"]],
    ["SELECT 1 FROM shops WHERE id IN ($1, $2)", ["1 id bigserial NN T=shops", "2 id bigserial NN T=shops"]],
    [
      "SELECT 1 FROM shops WHERE opened BETWEEN $1 AND $2",
      ["1 opened timestamptz NN T=shops", "2 opened timestamptz NN T=shops"],
    ],
    ["SELECT 1 FROM shops LIMIT $1 OFFSET $2", ["1 limit integer NN", "2 offset integer NN"]],
    ["SELECT 1 FROM shops OFFSET @a LIMIT @b", ["1 a integer NN named", "2 b integer NN named"]],
    ["SELECT $1::text, sqlc.narg(x)::int[]", ["1 '' text NN", "2 x pg_catalog:int4[] named"]],
    ["SELECT lower($1), plus($2, b => $3)", ["1 lower text NN", "2 a pg_catalog.int4 NN", "3 b pg_catalog.int4 NN"]],
    [
      "INSERT INTO shops (name, stars) VALUES ($1, $2)",
      ["1 name text NN T=public.shops", "2 stars pg_catalog.int4 T=public.shops"],
    ],
    ["INSERT INTO items (id, title) SELECT id, $1 FROM shops", ["1 title text NN T=public.items"]],
    [
      "UPDATE shops SET (name, stars) = ($1, $2) WHERE id = $3",
      ["1 name text NN T=public.shops", "2 stars pg_catalog.int4 T=public.shops", "3 id bigserial NN T=shops"],
    ],
    ["UPDATE shops SET name = coalesce(sqlc.narg(name), name)", ["1 name text named T=public.shops"]],
    ["SELECT 1 FROM items WHERE title = $1", ["1 title text NN T=public.items"]],
    ["SELECT 1 FROM items i WHERE i.title = $1", ["1 title text NN T=items"]],
    ["SELECT 1 FROM shops WHERE id = ANY(sqlc.slice(ids))", ["1 ids bigserial NN named slice T=shops o=id"]],
    ["SELECT 1 FROM shops WHERE name = @n OR motto = sqlc.narg(n)", ["1 n text named T=shops o=name"]],
    ["SELECT 1 FROM items WHERE price = $1 LIMIT $1", ["1 limit integer NN"]],
    ["SELECT date_trunc($1, opened) FROM shops", ["1 date_trunc text NN"]],
    ["SELECT string_agg(name, $1) FROM shops", ["1 string_agg text NN"]],
  ])("%s", (sql, expected) => {
    expect(parameters(sql)).toEqual(expected);
    expect(query(sql).parameters.flatMap(({ differences }) => differences)).toEqual([]);
  });
});

describe("parameters whose type sqlc gets wrong or does not have", () => {
  test.each([
    ["SELECT 1 FROM shops WHERE id = ANY($1)", ["1 id pg_catalog:int8[] NN"]],
    ["SELECT 1 FROM shops WHERE $1 = ANY(tags)", ["1 tags text NN"]],
    ["SELECT 1 FROM shops WHERE facts ->> 'x' = $1", ["1 facts text NN"]],
    ["SELECT 1 FROM shops WHERE length(name) > $1", ["1 name pg_catalog:int4 NN"]],
    ["SELECT 1 FROM shops WHERE (id, stars) = ($1, $2)", ["1 id bigserial NN T=shops", "2 id pg_catalog:int4 NN"]],
    ["UPDATE shops SET tags[1] = $1", ["1 tags text NN"]],
    ["SELECT 1 FROM shops HAVING count(*) > $1", ["1 '' pg_catalog:int8 NN"]],
    ["SELECT 1 FROM shops WHERE $1", ["1 '' pg_catalog:bool NN"]],
    ["INSERT INTO shops (name) VALUES (coalesce($1, 'x'))", ["1 '' text"]],
    ["SELECT array_append(tags, $1) FROM shops", ["1 array_append text NN"]],
    ["SELECT $1 AS x", ["1 '' text NN"]],
  ])("%s", (sql, expected) => {
    expect(parameters(sql)).toEqual(expected);
    expect(query(sql).parameters.flatMap(({ differences }) => differences)).not.toEqual([]);
  });
});

test("a parameter allows NULL when narg says so or its column does", () => {
  const nullable = (sql: string) => query(sql).parameters.map((parameter) => parameter.nullable);
  expect(nullable("SELECT 1 FROM shops WHERE id = @a AND name = sqlc.narg(b)")).toEqual([false, true]);
  expect(nullable("INSERT INTO shops (name, motto) VALUES ($1, $2)")).toEqual([false, true]);
});

test("parameters of CTEs, sub-queries and MERGE are found", () => {
  expect(parameters("WITH c AS (SELECT id AS cid FROM items) SELECT cid FROM c WHERE cid = $1")).toEqual([
    "1 cid pg_catalog.int8 NN",
  ]);
  expect(
    parameters("MERGE INTO items USING shops ON shops.id = shop_id WHEN MATCHED THEN UPDATE SET title = $1"),
  ).toEqual(["1 title text NN T=public.items"]);
});
