import { describe, expect, test } from "vitest";
import { createQueryPrinter } from "./testing/query-printer.ts";

const schema = `
  CREATE TYPE mood AS ENUM ('happy', 'sad');
  CREATE SCHEMA archive;
  CREATE TABLE shops (
    id bigserial PRIMARY KEY, name text NOT NULL, motto varchar(40), stars int, rooms int NOT NULL, tags text[] NOT NULL,
    opened timestamptz NOT NULL, turnover numeric(10,2) NOT NULL, open boolean NOT NULL, facts jsonb NOT NULL, mood mood NOT NULL
  );
  CREATE TABLE items (id bigint PRIMARY KEY, shop_id bigint NOT NULL, title text NOT NULL, price int);
  CREATE TABLE archive.items (id int NOT NULL, note text);
  CREATE FUNCTION twice(n int) RETURNS int LANGUAGE sql AS 'SELECT n * 2';
  CREATE VIEW dear AS SELECT items.id, title, price + 1 AS more FROM items;
`;
const { columns, query } = await createQueryPrinter(schema);
const asSqlc = await createQueryPrinter(schema, "sqlc");

describe("answers that are sqlc's own", () => {
  test.each([
    [
      "SELECT id, motto, mood FROM shops",
      ["id bigserial NN T=shops", "motto pg_catalog:varchar T=shops", "mood mood NN T=shops"],
    ],
    ["SELECT i.id AS item FROM archive.items i", ["item pg_catalog:int4 NN T=archive.items o=id"]],
    ["SELECT count(*), count(*) AS n FROM shops", ["count bigint NN fn", "n bigint NN fn"]],
    ["SELECT 1, 'a', true, -1", ["'' int NN", "'' text NN", "'' bool NN", "'' int NN"]],
    ["SELECT rooms + 1, rooms > 1, NOT open FROM shops", ["'' int NN", "'' bool NN", "'' bool"]],
    [
      "SELECT name::varchar, s.rooms::text, (1)::bigint FROM shops s",
      ["name pg_catalog:varchar NN", "s_rooms text NN", "'' pg_catalog:int8 NN"],
    ],
    ["SELECT EXISTS (SELECT 1), NOT EXISTS (SELECT 1)", ["exists bool NN", "not_exists bool NN"]],
    ["SELECT COALESCE(stars, 0) FROM shops", ["stars pg_catalog:int4 NN T=shops"]],
    ["SELECT (SELECT count(*) FROM items) AS n", ["n bigint NN fn"]],
    ["SELECT CASE WHEN open THEN 'a' ELSE 'b' END AS x FROM shops", ["x text NN"]],
    ["SELECT i.title FROM shops LEFT JOIN items i ON i.shop_id = shops.id", ["title text T=items"]],
    ["SELECT i.title FROM shops LEFT JOIN items i ON i.shop_id = shops.id WHERE i.id = 1", ["title text T=items"]],
    ["WITH c AS (SELECT title AS t FROM items) SELECT t FROM c", ["t text NN T=c"]],
    ["SELECT t FROM (SELECT title AS t FROM items) q", ["t text NN T=items"]],
    ["SELECT id, title FROM dear", ["id pg_catalog.int8 NN T=dear", "title text NN T=dear"]],
    [
      "SELECT sqlc.embed(i), shops.id FROM shops JOIN items i ON true",
      ["items embed=items", "id bigserial NN T=shops"],
    ],
    ["SELECT price FROM items UNION SELECT stars FROM shops", ["price pg_catalog:int4 T=items"]],
    ["SELECT generate_series FROM generate_series(1, 2)", ["generate_series integer"]],
    [
      "INSERT INTO items (id, shop_id, title) VALUES (1, 1, 'x') RETURNING *",
      [
        "id pg_catalog:int8 NN T=items",
        "shop_id pg_catalog:int8 NN T=items",
        "title text NN T=items",
        "price pg_catalog:int4 T=items",
      ],
    ],
  ])("%s", (sql, expected) => {
    expect(columns(sql)).toEqual(expected);
    expect(query(sql).columns.flatMap(({ differences }) => differences)).toEqual([]);
  });
});

describe("truths in the place of sqlc's answers", () => {
  test.each([
    [
      "SELECT sum(turnover), max(name), array_agg(name) FROM shops",
      ["sum numeric fn", "max text fn", "array_agg text[] fn"],
    ],
    ["SELECT rooms, sum(rooms) FROM shops GROUP BY rooms", ["rooms pg_catalog:int4 NN T=shops", "sum bigint NN fn"]],
    [
      "SELECT turnover * 2, id + 1, stars + 1, stars = 1 FROM shops",
      ["'' pg_catalog:numeric NN", "'' pg_catalog:int8 NN", "'' int", "'' bool"],
    ],
    [
      "SELECT name || 'x', facts ->> 'a', tags && tags, stars IS NULL FROM shops",
      ["'' text NN", "'' text", "'' pg_catalog:bool NN", "'' pg_catalog:bool NN"],
    ],
    [
      "SELECT NULLIF(name, ''), GREATEST(rooms, 1), tags[1], CURRENT_DATE FROM shops",
      ["nullif text", "greatest pg_catalog:int4 NN", "tags text", "current_date date NN"],
    ],
    [
      "SELECT stars::text, length(motto), twice(rooms) FROM shops",
      ["stars text", "length integer fn", "twice pg_catalog.int4 fn"],
    ],
    ["SELECT 1.5, 3000000000", ["'' pg_catalog:numeric NN", "'' pg_catalog:int8 NN"]],
    ["SELECT COALESCE(stars, 1.5) FROM shops", ["stars pg_catalog:numeric NN"]],
    ["SELECT (SELECT name FROM shops LIMIT 1) AS x", ["x text T=shops o=name"]],
    ["SELECT price FROM items UNION SELECT id FROM shops", ["price pg_catalog:int8"]],
    ["SELECT q.title FROM shops LEFT JOIN (SELECT title FROM items) q ON true", ["title text T=items"]],
    ["WITH c AS (SELECT sum(rooms) AS n FROM shops) SELECT n FROM c", ["n bigint T=c"]],
    ["SELECT * FROM (VALUES (1, 'a')) v(x, y)", ["x pg_catalog:int4 NN", "y text NN"]],
    ["SELECT more FROM dear", ["more int T=dear"]],
    [
      "SELECT sqlc.notnull(stars), sqlc.nullable(rooms) FROM shops",
      ["stars pg_catalog:int4 NN T=shops", "rooms pg_catalog:int4 T=shops"],
    ],
  ])("%s", (sql, expected) => {
    expect(columns(sql)).toEqual(expected);
    expect(query(sql).columns.flatMap(({ differences }) => differences)).not.toEqual([]);
  });
});

test("with `nullability: sqlc` a cast of a column that allows NULL is NOT NULL", () => {
  const sql = "SELECT stars::text FROM shops";
  expect(asSqlc.columns(sql)).toEqual(["stars text NN"]);
  expect(columns(sql)).toEqual(["stars text"]);
});

test("with `nullability: sqlc` a cast of NULL is not", () => {
  expect(asSqlc.columns("SELECT NULL::int AS x")).toEqual(["x pg_catalog:int4"]);
});

test("an embed's columns and absence are known", () => {
  const sql = "SELECT sqlc.embed(items) FROM shops LEFT JOIN items ON items.shop_id = shops.id";
  const [embed] = query(sql).columns;
  expect(embed?.embedded?.map(({ proven }) => proven.name)).toEqual(["id", "shop_id", "title", "price"]);
  expect(embed?.proven.embed).toMatchObject({ schema: "public", absence: { kind: "maybe" } });
});
