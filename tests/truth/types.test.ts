import { afterAll, beforeAll, expect, test } from "vitest";
import type { FunctionDefinition } from "../../packages/compiler/src/catalog/index.ts";
import * as core from "../../packages/compiler/src/engines/postgresql/gen/core.ts";
import { createFactIndex } from "../../packages/compiler/src/engines/postgresql/types/fact-index.ts";
import { lineNames } from "../../packages/compiler/src/engines/postgresql/types/fact-texts.ts";
import { createTypeSystem } from "../../packages/compiler/src/engines/postgresql/types/type-system.ts";
import { argumentFor, callShape, callSql, choose, createRandom, expressionOf, typeSql } from "./types/calls.ts";
import { catalog, userFunctions, userTypeIds } from "./types/schema.ts";
import { createScore } from "./types/score.ts";
import { openTypeServer, type TypeServer } from "./types/server.ts";

// How many calls the server is asked about; SQLC_TS_TRUTH_ROUNDS asks for more of them.
const rounds = Number(process.env.SQLC_TS_TRUTH_ROUNDS ?? 1);
const seed = Number(process.env.SQLC_TS_TRUTH_SEED ?? 7);

const facts = createFactIndex(core, "pg_catalog");
const types = createTypeSystem({ core: facts, extension: () => undefined, systemRelation: () => undefined });
const mixture: readonly [string, ...string[]] = [
  "unknown",
  ...([
    "unknown",
    "int2",
    "int4",
    "int8",
    "numeric",
    "float4",
    "float8",
    "text",
    "varchar",
    "bpchar",
    "name",
    "bool",
  ] as const),
  ...([
    "date",
    "timestamp",
    "timestamptz",
    "time",
    "timetz",
    "interval",
    "json",
    "jsonb",
    "bytea",
    "uuid",
    "inet",
    "cidr",
  ] as const),
  ...([
    "int4[]",
    "text[]",
    "numeric[]",
    "public.mood[]",
    "int4range",
    "int4multirange",
    "tsvector",
    "tsquery",
    "oid",
  ] as const),
  ...(["regclass", "char", "bit", "varbit", "money", "point", "box", "xml", "macaddr", "int2vector"] as const),
  ...userTypeIds,
];
const castTypes = [...new Set(mixture), "public.email[]", "public.people[]", "bpchar[]", "float8[]", "record"];
let server: TypeServer;

beforeAll(async () => {
  server = await openTypeServer();
}, 120_000);

afterAll(async () => {
  await server.close();
});

test("calls of functions have the type that the server gives them", { timeout: 600_000 }, async () => {
  const random = createRandom(seed);
  const score = createScore((type) => types.baseType(catalog, type));
  const definitions = [
    ...[...facts.functionNames()].flatMap((name) => facts.functions(name)),
    ...userFunctions,
    ...userFunctions,
  ];
  for (const definition of definitions.filter(isCallable)) {
    for (let round = 0; round < rounds; round++) {
      const inputs = definition.parameters.filter(({ mode }) => mode !== "out" && mode !== "table");
      const given = inputs.map(({ type, mode }) => {
        const declared = mode === "variadic" && type.id !== "any" ? elementOf(type.id) : type.id;
        return argumentFor(random, declared, types.describe(catalog, declared).category);
      });
      const sql = callSql(definition, given);
      const resolution = types.resolveFunction(catalog, callShape(definition, given));
      const ours = resolution.kind === "found" ? resolution.returns : undefined;
      score.add(sql, ours, await server.describe(sql));
    }
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

test("operators have the type that the server gives them", { timeout: 600_000 }, async () => {
  const random = createRandom(seed);
  const score = createScore((type) => types.baseType(catalog, type));
  for (const name of lineNames(core.operators)) {
    for (const fact of facts.operators(name)) {
      for (let round = 0; round < rounds * 2; round++) {
        const pick = (id: string) => argumentFor(random, id, types.describe(catalog, id).category);
        const left = fact.left === undefined ? undefined : pick(fact.left);
        const right = pick(fact.right);
        // Two rows in their own syntax are compared column by column.
        if (left === "record" && right === "record") continue;
        const sql = `SELECT ${left === undefined ? "" : expressionOf(left)} ${name} ${expressionOf(right)}`;
        const resolution = types.resolveOperator(catalog, { name }, left === undefined ? undefined : { id: left }, {
          id: right,
        });
        const ours = resolution.kind === "found" ? resolution.returns : undefined;
        score.add(sql, ours, await server.describe(sql));
      }
    }
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

test("calls over any mixture of types have the type that the server gives them", { timeout: 600_000 }, async () => {
  const random = createRandom(seed);
  const score = createScore((type) => types.baseType(catalog, type));
  const overloaded = [...facts.functionNames()].filter((name) => facts.functions(name).filter(isCallable).length > 1);
  for (const name of [...overloaded, ...userFunctions.map((definition) => definition.name)]) {
    const definitions = [...facts.functions(name), ...userFunctions.filter((definition) => definition.name === name)];
    for (let round = 0; round < rounds * 6; round++) {
      const definition = definitions[Math.floor(random() * definitions.length)];
      if (definition === undefined || !isCallable(definition)) continue;
      const count = Math.max(1, definition.parameters.length + Math.floor(random() * 3) - 1);
      const given = Array.from({ length: definition.orderedSet ? definition.parameters.length : count }, () =>
        choose(random, mixture),
      );
      const sql = callSql(definition, given);
      const resolution = types.resolveFunction(catalog, callShape(definition, given));
      score.add(sql, resolution.kind === "found" ? resolution.returns : undefined, await server.describe(sql));
    }
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

test("operators over any mixture of types have the type that the server gives them", { timeout: 600_000 }, async () => {
  const random = createRandom(seed);
  const score = createScore((type) => types.baseType(catalog, type));
  const names: readonly [string, ...string[]] = [
    "+",
    "-",
    "*",
    "/",
    "%",
    "||",
    "=",
    "<>",
    "<",
    ">=",
    "->",
    "->>",
    "#>",
    "@>",
    "<@",
    "&&",
    "~",
    "~~",
    "~~*",
    "^",
    "?",
    "@@",
    "&",
    "|",
    "<<",
    "-|-",
  ];
  for (let round = 0; round < rounds * 2000; round++) {
    const name = choose(random, names);
    const [left, right] = [choose(random, mixture), choose(random, mixture)];
    const sql = `SELECT ${expressionOf(left)} ${name} ${expressionOf(right)}`;
    const resolution = types.resolveOperator(catalog, { name }, { id: left }, { id: right });
    score.add(sql, resolution.kind === "found" ? resolution.returns : undefined, await server.describe(sql));
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

test("calls with names and defaults have the type that the server gives them", async () => {
  const score = createScore((type) => types.baseType(catalog, type));
  const calls: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ["settings", ["text"], []],
    ["settings", ["text", "bool"], ["name", "loud"]],
    ["settings", ["bool", "text"], ["loud", "name"]],
    ["settings", ["text", "int4", "bool"], []],
    ["settings", ["int4"], ["size"]],
    ["settings", ["text", "text"], ["name", "name"]],
    ["make_interval", ["int4"], ["days"]],
    ["make_interval", ["int4", "unknown"], ["hours", "secs"]],
    ["make_interval", ["int4"], ["fortnights"]],
    ["jsonb_set", ["jsonb", "unknown", "unknown"], []],
    ["jsonb_path_query", ["jsonb", "unknown"], ["target", "path"]],
    ["joined", ["text", "text"], ["sep", "parts"]],
    ["twice", ["int4"], []],
    ["twice", ["int4", "int4"], []],
    ["area", ["int4"], []],
    ["area", ["float8"], []],
    ["area", ["numeric"], []],
  ];
  for (const [name, given, names] of calls) {
    const any = facts.functions(name)[0] ?? userFunctions.find((candidate) => candidate.name === name);
    if (any === undefined) throw new Error(`no function is called ${name}`);
    const sql = callSql(any, given, names);
    const resolution = types.resolveFunction(catalog, callShape(any, given, names));
    score.add(sql, resolution.kind === "found" ? resolution.returns : undefined, await server.describe(sql));
  }
  score.print();
  expect(score.share()).toBe(1);
});

test("casts are allowed where the server allows them", { timeout: 600_000 }, async () => {
  const score = createScore((type) => types.baseType(catalog, type));
  for (const from of castTypes) {
    for (const to of castTypes) {
      const sql = `SELECT (${expressionOf(from)})::${typeSql(to)}`;
      const isAllowed = types.canCoerce(catalog, { id: from }, { id: to }, "explicit");
      score.add(sql, isAllowed ? { id: to } : undefined, await server.describe(sql));
    }
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

test("assignments are allowed where the server allows them", { timeout: 600_000 }, async () => {
  const score = createScore((type) => types.baseType(catalog, type));
  const columns = castTypes.filter((id) => id !== "unknown" && id !== "record");
  await server.run(`CREATE TABLE assigned (${columns.map((id) => `"${id}" ${typeSql(id)}`).join(", ")})`);
  for (const from of castTypes) {
    for (const to of columns) {
      const sql = `INSERT INTO assigned ("${to}") VALUES (${expressionOf(from)}) RETURNING "${to}"`;
      const isAllowed = types.canCoerce(catalog, { id: from }, { id: to }, "assignment");
      score.add(sql, isAllowed ? { id: to } : undefined, await server.describe(sql));
    }
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

test("several types have the common type that the server gives them", { timeout: 600_000 }, async () => {
  const random = createRandom(seed);
  const score = createScore((type) => types.baseType(catalog, type));
  for (let round = 0; round < 600 * rounds; round++) {
    const category = "NNSDPAUVIR".charAt(Math.floor(random() * 10));
    const given = [1, 2, 3].map(() => argumentFor(random, "int4", category));
    const sql = `SELECT COALESCE(${given.map(expressionOf).join(", ")})`;
    const ours = types.commonType(
      catalog,
      given.map((id) => ({ id })),
    );
    score.add(sql, ours, await server.describe(sql));
  }
  score.print();
  expect(score.share()).toBeGreaterThanOrEqual(0.995);
});

/** Not the functions behind types' input and output, which nobody calls. */
function isCallable(definition: FunctionDefinition): boolean {
  const ids = [definition.returns.id, ...definition.parameters.map(({ type }) => type.id)];
  return (
    !ids.some((id) => ["trigger", "event_trigger", "internal", "cstring"].includes(id)) &&
    !definition.name.includes(".")
  );
}

function elementOf(array: string): string {
  if (array === "anyarray") return "anyelement";
  return array === "anycompatiblearray" ? "anycompatible" : array.replace("[]", "");
}
