import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { cube } from "@electric-sql/pglite/contrib/cube";
import { hstore } from "@electric-sql/pglite/contrib/hstore";
import { intarray } from "@electric-sql/pglite/contrib/intarray";
import { ltree } from "@electric-sql/pglite/contrib/ltree";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Catalog, FunctionDefinition, UserType } from "../../packages/compiler/src/catalog/index.ts";
import type { Engine } from "../../packages/compiler/src/engines/engine.ts";
import { loadEngine } from "../../packages/compiler/src/engines/registry.ts";
import { callShape, callSql, choose, createRandom, expressionOf } from "./types/calls.ts";
import { createScore } from "./types/score.ts";
import { describeWith, type TypeServer } from "./types/server.ts";

const extensions = { citext, cube, hstore, intarray, ltree, pg_trgm, pgcrypto };
const names = Object.keys(extensions);
const rounds = Number(process.env.SQLC_TS_TRUTH_ROUNDS ?? 1);

let server: TypeServer;
let engine: Engine;
let catalog: Catalog;

beforeAll(async () => {
  const database = await PGlite.create({ extensions });
  await database.exec(names.map((name) => `CREATE EXTENSION ${name};`).join("\n"));
  server = await describeWith(database);
  engine = await loadEngine("postgresql");
  catalog = catalogOf(engine);
}, 120_000);

afterAll(async () => {
  await server.close();
});

test("calls of extensions' functions have the type that the server gives them", { timeout: 600_000 }, async () => {
  const random = createRandom(3);
  const score = createScore((type) => engine.types.baseType(catalog, type));
  for (const definition of definitionsOf(catalog)) {
    for (let round = 0; round < rounds * 3; round++) {
      const inputs = definition.parameters.filter(({ mode }) => mode === "in" || mode === "variadic");
      const given = inputs.map(({ type }) => (random() < 0.4 ? type.id : choose(random, mixture)));
      const sql = callSql(definition, given);
      const resolution = engine.types.resolveFunction(catalog, callShape(definition, given));
      score.add(sql, resolution.kind === "found" ? resolution.returns : undefined, await server.describe(sql));
    }
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

test("operators over extensions' types have the type that the server gives them", { timeout: 600_000 }, async () => {
  const random = createRandom(4);
  const score = createScore((type) => engine.types.baseType(catalog, type));
  for (let round = 0; round < rounds * 3000; round++) {
    const name = choose(random, operators);
    const [left, right] = [choose(random, mixture), choose(random, mixture)];
    const sql = `SELECT ${expressionOf(left)} ${name} ${expressionOf(right)}`;
    const resolution = engine.types.resolveOperator(catalog, { name }, { id: left }, { id: right });
    score.add(sql, resolution.kind === "found" ? resolution.returns : undefined, await server.describe(sql));
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

const operators: readonly [string, ...string[]] = [
  ...([
    "=",
    "<>",
    "<",
    "~~",
    "~",
    "~~*",
    "||",
    "->",
    "?",
    "@>",
    "<@",
    "-",
    "&",
    "|",
    "%",
    "<->",
    "<%",
    "@",
    "?|",
    "#",
    "##",
    "~>",
    "@@",
    "=>",
  ] as const),
];
const mixture: readonly [string, ...string[]] = [
  "unknown",
  ...([
    "text",
    "varchar",
    "bpchar",
    "name",
    "int4",
    "int8",
    "float8",
    "text[]",
    "int4[]",
    "jsonb",
    "bytea",
    "bool",
  ] as const),
  ...(["public.citext", "public.cube", "public.hstore", "public.ltree", "public.lquery", "public.query_int"] as const),
  ...(["public.citext[]", "public.ltree[]", "public.lquery[]", "public.ltxtquery"] as const),
];

function catalogOf(loaded: Engine): Catalog {
  const types = new Map<string, UserType>();
  const functions = new Map<string, FunctionDefinition[]>();
  for (const name of names) {
    const objects = loaded.system.findExtension(name);
    for (const type of objects?.types ?? []) types.set(type.info.name, type);
    for (const definition of objects?.functions ?? []) {
      functions.set(definition.name, [...(functions.get(definition.name) ?? []), definition]);
    }
  }
  const schema = { name: "public", comment: "", relations: new Map(), types, functions };
  return {
    defaultSchema: "public",
    searchPath: ["public"],
    schemas: new Map([["public", schema]]),
    extensions: new Set(names),
  };
}

function definitionsOf(given: Catalog): readonly FunctionDefinition[] {
  return [...(given.schemas.get("public")?.functions.values() ?? [])]
    .flat()
    .filter(({ parameters, returns }) => ![...parameters.map(({ type }) => type.id), returns.id].includes("cstring"));
}
