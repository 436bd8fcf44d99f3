import { expect, test } from "vitest";
import type { Catalog, Relation } from "../../../catalog/index.ts";
import type { Literal, TypeName } from "../../../syntax/ast/index.ts";
import { createPostgresqlEngine } from "../index.ts";

const { types } = createPostgresqlEngine();

const users: Relation = {
  schema: "public",
  name: "users",
  kind: "table",
  writtenSchema: "",
  columns: [
    {
      name: "tags",
      type: { id: "text[]" },
      notNull: true,
      comment: "",
      sqlc: { type: { schema: "", name: "text", dimensions: 1, length: -1, unsigned: false }, notNull: true },
    },
  ],
  comment: "",
  keys: [],
  foreignKeys: [],
  checks: [],
};

const catalog: Catalog = {
  defaultSchema: "public",
  searchPath: ["public"],
  schemas: new Map([
    [
      "public",
      {
        name: "public",
        comment: "",
        relations: new Map([["users", users]]),
        types: new Map([
          [
            "mood",
            {
              info: {
                id: "public.mood",
                schema: "public",
                name: "mood",
                kind: "enum" as const,
                category: "E",
                preferred: false,
                array: "public.mood[]",
                labels: ["sad"],
              },
              comment: "",
            },
          ],
        ]),
        functions: new Map(),
      },
    ],
  ]),
  extensions: new Set(),
};

function resolve(name: Partial<TypeName> & { readonly name: string }) {
  const full: TypeName = {
    kind: "type_name",
    start: 0,
    end: 0,
    modifiers: [],
    dimensions: 0,
    setOf: false,
    percentType: false,
    ...name,
  };
  return types.resolveTypeName(catalog, full);
}

function integer(value: string): Literal {
  return { kind: "literal", start: 0, end: 0, type: "integer", value };
}

test("a keyword's type keeps pg_catalog in its spelling", () => {
  const { type, spelling } = resolve({ schema: "pg_catalog", name: "int4" });
  expect(type.id).toBe("int4");
  expect(spelling).toMatchObject({ schema: "pg_catalog", name: "int4" });
});

test("numeric modifiers are precision and scale", () => {
  const { type } = resolve({ schema: "pg_catalog", name: "numeric", modifiers: [integer("10"), integer("2")] });
  expect(type).toEqual({ id: "numeric", length: 10, scale: 2 });
});

test("the keyword char alone is one character long", () => {
  expect(resolve({ schema: "pg_catalog", name: "bpchar" }).type).toEqual({ id: "bpchar", length: 1 });
  expect(resolve({ name: "bpchar" }).type).toEqual({ id: "bpchar" });
});

test("serial types are integers that keep their spelling", () => {
  const resolved = resolve({ name: "bigserial" });
  expect(resolved).toMatchObject({ type: { id: "int8" }, spelling: { schema: "", name: "bigserial" }, serial: true });
});

test("arrays of any number of dimensions are one type", () => {
  const { type, spelling } = resolve({ name: "text", dimensions: 2 });
  expect(type.id).toBe("text[]");
  expect(spelling.dimensions).toBe(2);
});

test("the internal name of an array type is understood", () => {
  expect(resolve({ name: "_int4" }).type.id).toBe("int4[]");
  expect(resolve({ name: "_mood" }).type.id).toBe("public.mood[]");
});

test("a user's type is found along the search path", () => {
  expect(resolve({ name: "mood" })).toMatchObject({ type: { id: "public.mood" }, known: true });
});

test("a table's name is its row type's", () => {
  const { type } = resolve({ name: "users" });
  expect(types.describe(catalog, type.id)).toMatchObject({ kind: "composite", attributes: [{ name: "tags" }] });
});

test("an unknown name passes through as a foreign type", () => {
  const { type, known } = resolve({ name: "geometry" });
  expect(known).toBe(false);
  expect(types.describe(catalog, type.id)).toMatchObject({ kind: "foreign", name: "geometry" });
});

test("column%TYPE is the column's type", () => {
  const part = (name: string) => ({ kind: "identifier" as const, start: 0, end: 0, name, quoted: false });
  const written = { kind: "qualified_name" as const, start: 0, end: 0, parts: [part("users"), part("tags")] };
  expect(resolve({ name: "tags", schema: "users", percentType: true, written })).toMatchObject({
    type: { id: "text[]" },
    spelling: { name: "text", dimensions: 1 },
  });
});

test("declared spellings carry pg_catalog only for keyword types", () => {
  expect(types.declaredSpelling(catalog, { id: "int4[]" })).toMatchObject({
    schema: "pg_catalog",
    name: "int4",
    dimensions: 1,
  });
  expect(types.declaredSpelling(catalog, { id: "uuid" })).toMatchObject({ schema: "", name: "uuid" });
  expect(types.declaredSpelling(catalog, { id: "public.mood" })).toMatchObject({ schema: "", name: "mood" });
  expect(types.declaredSpelling(catalog, { id: "shop.mood" })).toMatchObject({ schema: "shop", name: "mood" });
});

test("function spellings are the displayed names, brackets included", () => {
  expect(types.functionSpelling(catalog, { id: "int8" }).name).toBe("bigint");
  expect(types.functionSpelling(catalog, { id: "timestamptz[]" })).toMatchObject({
    name: "timestamp with time zone[]",
    dimensions: 0,
  });
});

test("types are shown with their modifiers", () => {
  expect(types.format(catalog, { id: "varchar", length: 20 })).toBe("character varying(20)");
  expect(types.format(catalog, { id: "timestamptz", length: 3 })).toBe("timestamp(3) with time zone");
  expect(types.format(catalog, { id: "public.mood[]" })).toBe("mood[]");
});

test.each([
  ["2147483647", "int4"],
  ["2147483648", "int8"],
  ["9223372036854775808", "numeric"],
  ["0xFF", "int4"],
  ["1_000_000", "int4"],
])("the number %s is an %s", (value, id) => {
  expect(types.literalType(integer(value)).id).toBe(id);
});
