import { loadGenerator } from "@sqlc-ts/generators";
import { describe, expect, test } from "vitest";
import { compileRequest } from "../typescript/support/compiled-request.ts";

const schema = "CREATE TABLE visits (id bigint PRIMARY KEY, at timestamptz NOT NULL, tags text[] NOT NULL);";

/** The fields of the query's row. */
async function fields(query: string, overrides: readonly object[]): Promise<string> {
  const request = await compileRequest(schema, `-- name: Get :one\n${query};\n`, {
    package: "db",
    sql_package: "pgx/v5",
    overrides,
  });
  const generator = await loadGenerator("go");
  const { files } = await generator.generate(request);
  const text = new TextDecoder().decode(files.find(({ name }) => name === "query.sql.go")?.contents);
  const struct = /type GetRow struct \{\n([^}]*)\}/.exec(text)?.[1] ?? "";
  return struct
    .trim()
    .replaceAll(/\s*\n\s*/g, "; ")
    .replaceAll(/ +/g, " ");
}

describe("an override for a type", () => {
  const notNull = { db_type: "timestamptz", go_type: "time.Time" };
  const nullable = { db_type: "timestamptz", nullable: true, go_type: { import: "time", type: "Time", pointer: true } };

  test("goes for results of functions, of whose types sqlc knows none", async () => {
    const query = "SELECT now() AS now, max(at) AS last, array_agg(at) AS all_times FROM visits";
    expect(await fields(query, [notNull, nullable])).toBe("Now time.Time; Last *time.Time; AllTimes []time.Time");
  });

  test("goes for them by the name with a schema too", async () => {
    const override = { db_type: "pg_catalog.timestamptz", go_type: "time.Time" };
    expect(await fields("SELECT now() AS now, 1 AS one", [override])).toBe("Now time.Time; One int32");
  });

  test("leaves alone what sqlc knows by another name", async () => {
    const override = { db_type: "int8", go_type: "uint64" };
    expect(await fields("SELECT count(*) AS n, 1 AS one FROM visits", [override])).toBe("N int64; One int32");
  });
});
