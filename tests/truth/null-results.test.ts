import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FunctionDefinition } from "../../packages/compiler/src/catalog/index.ts";
import * as core from "../../packages/compiler/src/engines/postgresql/gen/core.ts";
import { createFactIndex, type OperatorFact } from "../../packages/compiler/src/engines/postgresql/types/fact-index.ts";
import { lineNames } from "../../packages/compiler/src/engines/postgresql/types/fact-texts.ts";
import { createRandom } from "./types/calls.ts";
import { valuesOf } from "./types/values.ts";

const rounds = Number(process.env.SQLC_TS_TRUTH_ROUNDS ?? 1);
const facts = createFactIndex(core, "pg_catalog");
// These wait, stop the server, or write files.
const dangerous =
  /^(pg_|lo_|binary_upgrade|set_config|nextval|setval|txid|brin_|gin_|currtid|database_to|schema_to|table_to|query_to)/;
let server: PGlite;

interface Trial {
  readonly good: number;
  /** The expressions that were NULL. */
  readonly nulls: readonly string[];
}

beforeAll(async () => {
  server = await PGlite.create();
  await server.exec(`
    CREATE FUNCTION find_nulls(expressions text[]) RETURNS TABLE (good int, nulls text[]) LANGUAGE plpgsql AS $$
    DECLARE expression text; total int; absent int;
    BEGIN
      good := 0; nulls := '{}';
      FOREACH expression IN ARRAY expressions LOOP
        BEGIN
          EXECUTE 'SELECT count(*), count(*) FILTER (WHERE num_nulls(x) > 0) FROM (SELECT ' || expression || ' AS x LIMIT 20) AS trial' INTO total, absent;
          good := good + 1;
          IF absent > 0 THEN nulls := nulls || expression; END IF;
        EXCEPTION WHEN OTHERS THEN NULL;
        END;
      END LOOP;
      RETURN NEXT;
    END $$;`);
}, 120_000);

afterAll(async () => {
  await server.close();
});

async function tryAll(expressions: readonly string[]): Promise<Trial> {
  const { rows } = await server.query<Trial>("SELECT * FROM find_nulls($1)", [expressions]);
  return rows[0] ?? { good: 0, nulls: [] };
}

test("functions that are never NULL without a NULL argument are not", { timeout: 600_000 }, async () => {
  const random = createRandom(11);
  const calls = [...facts.functionNames()]
    .flatMap((name) => facts.functions(name))
    .filter((definition) => definition.kind === "function" && !dangerous.test(definition.name))
    .filter(({ nullResult }) => nullResult === "strict" || nullResult === "lenient" || nullResult === "never")
    .flatMap((definition) => randomCalls(random, definition));
  const trial = await tryAll(calls);
  console.info(`${trial.good} of ${calls.length} calls gave a result, ${trial.nulls.length} of them NULL`);
  expect(trial.nulls).toEqual([]);
  expect(trial.good).toBeGreaterThan(calls.length / 3);
});

test("operators that are never NULL without a NULL operand are not", { timeout: 600_000 }, async () => {
  const random = createRandom(12);
  const expressions = [...lineNames(core.operators)].flatMap((name) =>
    facts
      .operators(name)
      .filter(({ nullResult }) => nullResult === "strict" || nullResult === "lenient" || nullResult === "never")
      .flatMap((fact) => randomOperations(random, name, fact)),
  );
  const trial = await tryAll(expressions);
  console.info(`${trial.good} of ${expressions.length} operations gave a result, ${trial.nulls.length} of them NULL`);
  expect(trial.nulls).toEqual([]);
  expect(trial.good).toBeGreaterThan(expressions.length / 3);
});

test("functions that accept any NULL are not NULL for one", { timeout: 600_000 }, async () => {
  const calls = [...facts.functionNames()]
    .flatMap((name) => facts.functions(name))
    .filter(
      (definition) => definition.kind === "function" && definition.nullResult === "never" && !definition.returnsSet,
    )
    .filter(({ returns, parameters }) => returns.id !== "void" && parameters.length > 0)
    .map(({ name, parameters }) => `"${name}"(${parameters.map(() => "NULL").join(", ")})`);
  const trial = await tryAll(calls);
  expect(trial.nulls).toEqual([]);
  expect(trial.good).toBeGreaterThan(0);
});

function randomCalls(random: () => number, { name, parameters }: FunctionDefinition): readonly string[] {
  const inputs = parameters.filter(({ mode }) => mode !== "out" && mode !== "table");
  const choices = inputs.map(({ type }) => valuesOf(type.id));
  if (choices.some((values) => values.length === 0)) return [];
  return Array.from({ length: 12 * rounds }, () => {
    const values = choices.map((choice) => choice[Math.floor(random() * choice.length)]);
    const isSpread = inputs.at(-1)?.mode === "variadic" && inputs.at(-1)?.type.id !== "any";
    if (isSpread) values.push(`VARIADIC ${values.pop()}`);
    return `"${name}"(${values.join(", ")})`;
  });
}

function randomOperations(random: () => number, name: string, fact: OperatorFact): readonly string[] {
  const left = fact.left === undefined ? [""] : valuesOf(fact.left);
  const right = valuesOf(fact.right);
  if (left.length === 0 || right.length === 0) return [];
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)];
  return Array.from({ length: 12 * rounds }, () => `${pick(left)} OPERATOR(pg_catalog.${name}) ${pick(right)}`);
}
