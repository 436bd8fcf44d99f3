import { expect, test } from "vitest";
import type { Catalog, Relation, Schema } from "./catalog.ts";
import { findRelation, relationNames } from "./lookup.ts";

function schemaWith(name: string, relations: readonly string[]): [string, Schema] {
  const entries = relations.map((relation): [string, Relation] => [relation, emptyRelation(name, relation)]);
  return [name, { name, comment: "", relations: new Map(entries), types: new Map(), functions: new Map() }];
}

function emptyRelation(schema: string, name: string): Relation {
  return {
    schema,
    name,
    kind: "table",
    writtenSchema: "",
    columns: [],
    comment: "",
    keys: [],
    foreignKeys: [],
    checks: [],
  };
}

const catalog: Catalog = {
  defaultSchema: "public",
  searchPath: ["shop", "public"],
  schemas: new Map([
    schemaWith("public", ["orders", "users"]),
    schemaWith("shop", ["orders"]),
    schemaWith("audit", ["entries"]),
  ]),
  extensions: new Set(),
};

test("an unqualified relation is the first one along the search path", () => {
  expect(findRelation(catalog, undefined, "orders")?.schema).toBe("shop");
});

test("a qualified relation is looked for in its schema alone", () => {
  expect(findRelation(catalog, "public", "orders")?.schema).toBe("public");
  expect(findRelation(catalog, "shop", "users")).toBeUndefined();
});

test("a schema outside the search path needs its name", () => {
  expect(findRelation(catalog, undefined, "entries")).toBeUndefined();
  expect(findRelation(catalog, "audit", "entries")?.name).toBe("entries");
});

test("names for suggestions carry their schema where it is needed", () => {
  expect(relationNames(catalog)).toEqual(["orders", "users", "orders", "audit.entries"]);
});
