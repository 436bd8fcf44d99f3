import { type Engine, loadEngine } from "@sqlc-ts/compiler";
import sqlite from "node-sqlite3-wasm";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ourAnswer } from "./our-answer.ts";
import { type Difference, readDifferences } from "./read-differences.ts";

describe.each(readDifferences().filter(({ engine }) => engine === "sqlite"))("$engine", (file) => {
  let engine: Engine;
  let database: InstanceType<typeof sqlite.Database>;

  beforeAll(async () => {
    engine = await loadEngine("sqlite");
  });
  beforeEach(() => {
    database = new sqlite.Database();
    database.exec(file.schema + file.rows);
  });
  afterEach(() => database.close());

  it.each(file.differences)("sqlc-ts says what stands there: $id", (entry) => {
    expect(ourAnswer(engine, file.schema, entry)).toEqual({
      columns: entry.ours,
      ...(entry.proven && { proven: entry.proven }),
      ...(entry.parameters && { parameters: entry.parameters.ours }),
    });
  });

  it.each(file.differences)("SQLite proves it: $id", (entry) => {
    expect(databaseAnswer(database, entry)).toEqual(entry.proof);
  });
});

/** What the database says, in the entry's own form: only the parts that the entry claims. */
function databaseAnswer(
  database: InstanceType<typeof sqlite.Database>,
  { query: written, run: query = written, ours, proof }: Difference,
): unknown {
  try {
    return {
      ...(proof.types && { types: storageClasses(database, query, ours.length) }),
      ...(proof.parameters && { parameters: Object.values(database.get(query, [1, 2, 3]) ?? {}).map(String) }),
      ...(proof.rows && { rows: database.all(query).map((row) => Object.values(row)) }),
      ...(proof.error && database.run(query)),
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Those of the first row. */
function storageClasses(database: InstanceType<typeof sqlite.Database>, query: string, count: number): unknown[] {
  const names = Array.from({ length: count }, (_, index) => `c${index}`);
  const classes = names.map((name) => `typeof(${name}) AS ${name}`);
  const row = database.get(`WITH answer(${names.join()}) AS (${query}) SELECT ${classes.join()} FROM answer`);
  return Object.values(row ?? {});
}
