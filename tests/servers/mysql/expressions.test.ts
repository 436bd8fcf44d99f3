import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compileRequest } from "../../typescript/support/compiled-request.ts";
import { type CodeFolder, createCodeFolder, generateTypeScript } from "../../typescript/support/generated-code.ts";
import type { OpenDatabase } from "../../typescript/support/open-database.ts";
import { hasMariaDb } from "../mariadb.ts";
import { allQueries, rows, schema } from "../mysql-queries.ts";
import { openMariaDb } from "./open-mariadb.ts";

describe.skipIf(!hasMariaDb())("results of expressions through mysql2", () => {
  let folder: CodeFolder;
  let database: OpenDatabase;
  let module: Readonly<Record<string, (client: unknown) => Promise<unknown>>>;

  beforeAll(async () => {
    const named = allQueries.map((query, index) => `-- name: Query${index} :many\n${query};\n`).join("");
    const { files } = await generateTypeScript(await compileRequest(schema, named, { driver: "mysql2" }));
    folder = createCodeFolder(files);
    module = await import(`${folder.path}/query_sql.ts`);
    database = await openMariaDb();
    await database.exec(`SET sql_mode = ''; ${schema} ${rows}`);
  }, 60_000);

  afterAll(async () => {
    folder?.remove();
    await database?.close();
  });

  test.each(allQueries.map((query, index) => ({ query, index })))("$query", async ({ index }) => {
    expect(await module[`query${index}`]?.(database.client)).toBeInstanceOf(Array);
  });
});
