import type {
  Catalog,
  FunctionDefinition,
  FunctionParameter,
  Relation,
  Schema,
  TypeInfo,
  UserType,
} from "../../../packages/compiler/src/catalog/index.ts";

/** The same schema twice: as statements for the server, and as the catalog that they mean. */
export const schemaSql = `
  CREATE TYPE mood AS ENUM ('sad', 'happy');
  CREATE DOMAIN email AS text;
  CREATE DOMAIN positive AS int4;
  CREATE DOMAIN tags AS text[];
  CREATE TYPE pair AS (first int4, second text);
  CREATE TABLE people (id int8, name text);
  CREATE FUNCTION area(a int4) RETURNS int4 LANGUAGE sql AS 'SELECT 1';
  CREATE FUNCTION area(a float8, b float8 DEFAULT 1) RETURNS float8 LANGUAGE sql AS 'SELECT 1.0::float8';
  CREATE FUNCTION joined(sep text, VARIADIC parts text[]) RETURNS text LANGUAGE sql AS 'SELECT sep';
  CREATE FUNCTION pick(anyelement, anyelement) RETURNS anyelement LANGUAGE sql AS 'SELECT $1';
  CREATE FUNCTION wrap(anycompatible, anycompatiblearray) RETURNS anycompatiblearray LANGUAGE sql AS 'SELECT $2';
  CREATE FUNCTION span(anycompatiblerange, anycompatible) RETURNS anycompatible LANGUAGE sql AS 'SELECT $2';
  CREATE FUNCTION feel(mood) RETURNS text LANGUAGE sql AS 'SELECT ''x''::text';
  CREATE FUNCTION greet(person people) RETURNS text LANGUAGE sql AS 'SELECT ''x''::text';
  CREATE FUNCTION settings(name text, size int4 DEFAULT 1, loud bool DEFAULT false) RETURNS int8 LANGUAGE sql AS 'SELECT 1::int8';
  CREATE FUNCTION twice(a int4) RETURNS int4 LANGUAGE sql AS 'SELECT 1';
  CREATE FUNCTION twice(a int4, b int4 DEFAULT 2) RETURNS int8 LANGUAGE sql AS 'SELECT 1::int8';
`;

const types: readonly TypeInfo[] = [
  userType("mood", { kind: "enum", category: "E", labels: ["sad", "happy"] }),
  userType("email", { kind: "domain", category: "S", base: { id: "text" }, notNull: false }),
  userType("positive", { kind: "domain", category: "N", base: { id: "int4" }, notNull: false }),
  userType("tags", { kind: "domain", category: "A", base: { id: "text[]" }, notNull: false }),
  userType("pair", { kind: "composite", category: "C", attributes: [] }),
];

const functions: readonly FunctionDefinition[] = [
  userFunction("area", "int4", [parameter("int4", "a")]),
  userFunction("area", "float8", [parameter("float8", "a"), parameter("float8", "b", true)]),
  userFunction("joined", "text", [parameter("text", "sep"), { ...parameter("text[]", "parts"), mode: "variadic" }]),
  userFunction("pick", "anyelement", [parameter("anyelement"), parameter("anyelement")]),
  userFunction("wrap", "anycompatiblearray", [parameter("anycompatible"), parameter("anycompatiblearray")]),
  userFunction("span", "anycompatible", [parameter("anycompatiblerange"), parameter("anycompatible")]),
  userFunction("feel", "text", [parameter("public.mood")]),
  userFunction("greet", "text", [parameter("public.people", "person")]),
  userFunction("settings", "int8", [
    parameter("text", "name"),
    parameter("int4", "size", true),
    parameter("bool", "loud", true),
  ]),
  userFunction("twice", "int4", [parameter("int4", "a")]),
  userFunction("twice", "int8", [parameter("int4", "a"), parameter("int4", "b", true)]),
];

const people: Relation = {
  schema: "public",
  name: "people",
  kind: "table",
  writtenSchema: "",
  columns: [],
  comment: "",
  keys: [],
  foreignKeys: [],
  checks: [],
};

const publicSchema: Schema = {
  name: "public",
  comment: "",
  relations: new Map([["people", people]]),
  types: new Map(types.map((info): [string, UserType] => [info.name, { info, comment: "" }])),
  functions: groupByName(functions),
};

export const catalog: Catalog = {
  defaultSchema: "public",
  searchPath: ["public"],
  schemas: new Map([["public", publicSchema]]),
  extensions: new Set(),
};

export const userTypeIds: readonly string[] = [...types.map(({ id }) => id), "public.people"];
export const userFunctions = functions;

function userType(name: string, rest: Pick<TypeInfo, "kind" | "category"> & Partial<TypeInfo>): TypeInfo {
  return { id: `public.${name}`, schema: "public", name, preferred: false, array: `public.${name}[]`, ...rest };
}

function userFunction(name: string, returns: string, parameters: readonly FunctionParameter[]): FunctionDefinition {
  const sqlcReturns = { schema: "", name: returns, dimensions: 0, length: -1, unsigned: false };
  return {
    schema: "public",
    name,
    kind: "function",
    parameters,
    returns: { id: returns },
    returnsSet: false,
    sqlcReturns,
    nullResult: "any",
  };
}

function parameter(type: string, name?: string, hasDefault = false): FunctionParameter {
  const sqlcType = { schema: "", name: type, dimensions: 0, length: -1, unsigned: false };
  return { mode: "in", type: { id: type }, sqlcType, hasDefault, ...(name !== undefined && { name }) };
}

function groupByName(definitions: readonly FunctionDefinition[]): Map<string, FunctionDefinition[]> {
  const groups = new Map<string, FunctionDefinition[]>();
  for (const definition of definitions) {
    groups.set(definition.name, [...(groups.get(definition.name) ?? []), definition]);
  }
  return groups;
}
