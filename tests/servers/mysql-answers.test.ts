import { analyzeFile, buildCatalog, type Engine, loadEngine } from "@sqlc-ts/compiler";
import type { Connection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasMariaDb, type MariaDb, startMariaDb } from "./mariadb.ts";
import { allQueries, rows, schema } from "./mysql-queries.ts";
import { serverType } from "./server-types.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

interface Answer {
  readonly type: string;
  readonly neverNull: boolean;
}

describe.skipIf(!hasMariaDb())("what a server answers", () => {
  let server: MariaDb | undefined;
  let connection: Connection;
  let engine: Engine;

  beforeAll(async () => {
    engine = await loadEngine("mysql");
    server = await startMariaDb();
    if (!server) throw new Error("MariaDB does not start");
    connection = await server.connect();
    await connection.query(`${schema} ${rows} SET sql_mode = ''`);
  });
  afterAll(async () => {
    await connection?.end();
    await server?.stop();
  });

  it.each(allQueries)("has the types that are said of %s", async (query) => {
    const [, fields] = await connection.query({ sql: query, rowsAsArray: true });
    expect(ourAnswers(engine, query).map(({ type }) => kindOf(type))).toEqual(fields.map(serverType).map(kindOf));
  });

  it.each(allQueries)("has no NULL where that is ruled out: %s", async (query) => {
    const [found] = await connection.query({ sql: query, rowsAsArray: true });
    const answers = ourAnswers(engine, query);
    const wrong = answers.flatMap(({ neverNull }, column) => (neverNull && hasNull(found, column) ? [column] : []));
    expect(wrong).toEqual([]);
  });
});

function ourAnswers(engine: Engine, query: string): Answer[] {
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  const file = { path: "query.sql", text: `-- name: Q :many\n${query};` };
  const { queries, diagnostics } = analyzeFile(engine, catalog, file, settings);
  expect(diagnostics).toEqual([]);
  return (queries[0]?.columns ?? []).map(({ proven }) => ({
    type: engine.types.format(catalog, proven.type),
    neverNull: proven.nullability.kind === "never",
  }));
}

function hasNull(found: unknown, column: number): boolean {
  return Array.isArray(found) && found.some((row) => Array.isArray(row) && row[column] === null);
}

/** Servers differ in the width of integers, and the protocol does not tell texts of different lengths apart. */
function kindOf(type: string): string {
  const name = type.replace(" unsigned", "");
  if (/int$|^year$/.test(name)) return "integer";
  if (/char|text|enum/.test(name)) return "text";
  return /binary|blob/.test(name) ? "blob" : name;
}
