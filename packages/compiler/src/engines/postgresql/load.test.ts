import { expect, test } from "vitest";
import { loadEngine } from "../registry.ts";

test("without texts everything is loaded", async () => {
  const { system } = await loadEngine("postgresql");
  expect(system.findRelation("pg_catalog", "pg_class")?.columns[0]).toMatchObject({ name: "oid", notNull: true });
  expect(system.findExtension("citext")?.types.map(({ info }) => info.id)).toEqual(["public.citext"]);
});

test("with texts only what they mention is loaded", async () => {
  const sources = [{ path: "schema.sql", text: "CREATE EXTENSION citext; CREATE TABLE t (id int)" }];
  const { system } = await loadEngine("postgresql", { sources });
  expect(system.findRelation("pg_catalog", "pg_class")).toBeUndefined();
  expect(system.findExtension("citext")).toBeDefined();
  expect(system.findExtension("hstore")).toBeUndefined();
});

test("an extension's objects are put into the schema that is asked for", async () => {
  const { system } = await loadEngine("postgresql");
  const objects = system.findExtension("citext", "ext");
  expect(objects?.types[0]?.info.id).toBe("ext.citext");
  expect(objects?.functions.find(({ name }) => name === "max")?.returns.id).toBe("ext.citext");
});

test("sqlc's list of system relations is loaded only when asked for", async () => {
  const [without, full] = await Promise.all([
    loadEngine("postgresql"),
    loadEngine("postgresql", { listing: true, sources: [] }),
  ]);
  expect(without.system.listedSchemas?.()).toEqual([]);
  expect(full.system.listedSchemas?.().map(({ name, relations }) => [name, relations.length])).toEqual([
    ["pg_catalog", 140],
    ["information_schema", 69],
  ]);
});

test("operators of an extension are known where the schema creates it", async () => {
  const { system, types } = await loadEngine("postgresql");
  const objects = system.findExtension("vector");
  const schema = {
    name: "public",
    comment: "",
    relations: new Map(),
    types: new Map(objects?.types.map((type) => [type.info.name, type])),
    functions: new Map(),
  };
  const catalog = {
    defaultSchema: "public",
    searchPath: ["public"],
    schemas: new Map([["public", schema]]),
    extensions: new Set(["vector"]),
  };
  const distance = { name: "<->" };
  expect(types.resolveOperator(catalog, distance, { id: "public.vector" }, { id: "unknown" })).toMatchObject({
    returns: { id: "float8" },
    nullResult: "strict",
  });
  const without = { ...catalog, extensions: new Set<string>() };
  expect(types.resolveOperator(without, distance, { id: "public.vector" }, { id: "unknown" }).kind).toBe("undefined");
});
