import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { type Engine, loadEngine } from "@sqlc-ts/compiler";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ourAnswer } from "./our-answer.ts";
import { type Difference, readDifferences } from "./read-differences.ts";
import { renderDifferences } from "./render.ts";

const files = readDifferences();

it("docs/differences.md is what the data renders to", () => {
  const page = readFileSync(new URL("../../docs/differences.md", import.meta.url), "utf8");
  expect(page).toBe(renderDifferences(files));
});

it("every reason that the compiler gives has an entry", () => {
  const source = readFileSync(new URL("../../packages/compiler/src/catalog/difference.ts", import.meta.url), "utf8");
  const reasons = [...source.matchAll(/^ {2}\| "([\w-]+)"/gm)].map(([, reason]) => reason);
  const explained = new Set(files.flatMap(({ differences }) => differences.map(({ reason }) => reason)));
  expect(reasons.length).toBeGreaterThan(10);
  expect(reasons.filter((reason) => !explained.has(reason))).toEqual([]);
});

describe.each(files.filter(({ engine }) => engine === "postgresql"))("$engine", (file) => {
  let database: PGlite;
  let engine: Engine;

  beforeAll(async () => {
    engine = await loadEngine("postgresql");
    database = await PGlite.create();
    await database.exec(file.schema + file.rows);
  });
  afterAll(() => database.close());

  it.each(file.differences)("sqlc-ts says what stands there: $id", (entry) => {
    expect(ourAnswer(engine, file.schema, entry)).toEqual({
      columns: entry.ours,
      ...(entry.parameters && { parameters: entry.parameters.ours }),
    });
  });

  it.each(file.differences)("PostgreSQL proves it: $id", async (entry) => {
    expect(await databaseAnswer(database, entry)).toEqual(entry.proof);
  });
});

/** What the database says, in the entry's own form: only the parts that the entry claims. */
async function databaseAnswer(
  database: PGlite,
  { query: written, run: query = written, proof }: Difference,
): Promise<unknown> {
  try {
    await database.exec("BEGIN");
    const { resultFields, queryParams } = await database.describeQuery(query);
    return {
      ...(proof.types && {
        types: await names(
          database,
          resultFields.map(({ dataTypeID }) => dataTypeID),
        ),
      }),
      ...(proof.parameters && {
        parameters: await names(
          database,
          queryParams.map(({ dataTypeID }) => dataTypeID),
        ),
      }),
      ...(proof.rows && { rows: await resultRows(database, query) }),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    await database.exec("ROLLBACK");
  }
}

async function names(database: PGlite, oids: readonly number[]): Promise<unknown[]> {
  const { rows } = await database.query<{ names: string[] }>(
    "SELECT array_agg(format_type(oid, NULL) ORDER BY position) AS names FROM unnest($1::int[]) WITH ORDINALITY AS types(oid, position)",
    [oids],
  );
  return rows[0]?.names ?? [];
}

async function resultRows(database: PGlite, query: string): Promise<unknown[]> {
  const { rows } = await database.query<unknown[]>(query, [], { rowMode: "array" });
  return rows;
}
