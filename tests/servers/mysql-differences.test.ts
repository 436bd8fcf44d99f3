import { type Engine, loadEngine } from "@sqlc-ts/compiler";
import type { Connection } from "mysql2/promise";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ourAnswer } from "../differences/our-answer.ts";
import { type Difference, readDifferences } from "../differences/read-differences.ts";
import { hasMariaDb, type MariaDb, startMariaDb } from "./mariadb.ts";
import { countParameters } from "./prepared.ts";
import { serverType } from "./server-types.ts";

describe.skipIf(!hasMariaDb()).each(readDifferences().filter(({ engine }) => engine === "mysql"))("$engine", (file) => {
  let server: MariaDb | undefined;
  let connection: Connection;
  let engine: Engine;

  beforeAll(async () => {
    engine = await loadEngine("mysql");
    server = await startMariaDb();
    if (!server) throw new Error("MariaDB does not start");
    connection = await server.connect();
    await connection.query(file.schema + file.rows);
  });
  afterAll(async () => {
    await connection?.end();
    await server?.stop();
  });

  it.each(file.differences)("sqlc-ts says what stands there: $id", (entry) => {
    expect(ourAnswer(engine, file.schema, entry)).toEqual({
      columns: entry.ours,
      ...(entry.parameters && { parameters: entry.parameters.ours }),
    });
  });

  it.each(file.differences)("MariaDB proves it: $id", async (entry) => {
    const { parameters, ...proof } = entry.proof;
    if (parameters) expect(await countParameters(connection, entry.run ?? entry.query)).toBe(parameters.length);
    else expect(await serverAnswer(connection, entry)).toEqual(proof);
  });
});

/** What the server says, in the entry's own form: only the parts that the entry claims. */
async function serverAnswer(
  connection: Connection,
  { query: written, run: query = written, proof }: Difference,
): Promise<unknown> {
  try {
    const [rows, fields] = await connection.query({ sql: query, rowsAsArray: true });
    return { ...(proof.types && { types: fields.map(serverType) }), ...(proof.rows && { rows }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
