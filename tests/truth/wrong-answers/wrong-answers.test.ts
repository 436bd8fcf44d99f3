import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { columnAnswers } from "./columns.ts";
import { parameterAnswers } from "./parameters.ts";
import { type Compiled, createCompiler, openServers, printColumn, type Servers } from "./right-answer.ts";

const all = [...columnAnswers, ...parameterAnswers];
const valid = all.filter(({ error }) => error === undefined);
const refused = all.filter(({ error }) => error !== undefined);

let compile: (sql: string) => Compiled;
let servers: Servers;

beforeAll(async () => {
  [compile, servers] = await Promise.all([createCompiler(), openServers()]);
}, 60_000);

afterAll(() => servers.close());

test("every row of both tables has an answer", () => {
  expect(new Set(columnAnswers.map(({ row }) => row)).size).toBe(84);
  expect(new Set(parameterAnswers.map(({ row }) => row)).size).toBe(35);
});

describe("generators get", () => {
  test.each(valid)("$sql", ({ sql, columns, parameters = [] }) => {
    const { query, errors } = compile(sql);
    expect(errors).toEqual([]);
    expect(query?.columns.map(({ sqlc }) => printColumn(sqlc))).toEqual(columns);
    expect(query?.parameters.map(({ sqlc }) => printColumn(sqlc))).toEqual(parameters);
  });
});

/** `any` where the server cannot tell a parameter's type either. */
const undetermined = "could not determine data type of parameter $1";

describe("PostgreSQL has the same types", () => {
  test.each(valid.filter(({ narrower }) => !narrower))("$sql", async ({ sql, parameters = [] }) => {
    const { query } = compile(sql);
    if (!query) throw new Error("not compiled");
    if (parameters.some((parameter) => parameter.endsWith("any NN"))) {
      expect(await servers.refusal(query.text)).toBe(undetermined);
      return;
    }
    const { ours, theirs } = await servers.typesOf(query);
    expect(ours).toEqual(theirs);
  });
});

describe("NULL comes where sqlc's NOT NULL was taken away, and only where it may", () => {
  const runnable = valid.filter(({ parameters }) => parameters === undefined);
  test.each(runnable)("$sql", async ({ sql }) => {
    const { query } = compile(sql);
    if (!query) throw new Error("not compiled");
    const nulls = await servers.nulls(query);
    const wrong = query.columns.filter(({ sqlc }, index) => sqlc.notNull && nulls[index]);
    const unproven = query.columns.filter(({ sqlc, differences }, index) => {
      const isTakenAway = !sqlc.notNull && differences.some(({ field }) => field === "not_null");
      return isTakenAway && !nulls[index];
    });
    expect(wrong.map(({ sqlc }) => sqlc.name)).toEqual([]);
    expect(unproven.map(({ sqlc }) => sqlc.name)).toEqual([]);
  });
});

describe("PostgreSQL refuses with the same words", () => {
  test.each(refused)("$sql", async ({ sql, error }) => {
    expect(compile(sql).errors).toEqual([error]);
    expect(await servers.refusal(sql)).toBe(error);
  });
});
