import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as pgliteDatabase from "../../../examples/marketplace/src/database.ts";
import { type CodeFolder, typeCheck } from "../../typescript/support/generated-code.ts";
import { exampleFolder } from "../support/example-files.ts";
import { copyExampleForPg } from "../support/example-for-pg.ts";
import { createDatabase, postgresql } from "../support/postgresql-database.ts";
import { type Shop, steps, type Walk, walkThroughShop } from "../support/walk-through-shop.ts";

const modules = readdirSync(join(exampleFolder("marketplace"), "src/db")).filter((name) => name.endsWith("_sql.ts"));

/** A client of pg that has PGlite's `transaction`, which the example's functions use. */
class TransactionClient extends pg.Client {
  async transaction<Result>(run: (transaction: pg.Client) => Promise<Result>): Promise<Result> {
    await this.query("BEGIN");
    const result = await run(this);
    await this.query("COMMIT");
    return result;
  }
}

describe.skipIf(postgresql === null)("examples/marketplace with pg and a server", () => {
  let folder: CodeFolder;
  let client: TransactionClient;

  beforeAll(async () => {
    folder = await copyExampleForPg("marketplace");
    client = new TransactionClient(await createDatabase("marketplace"));
    await client.connect();
    for (const migration of await pgliteDatabase.readMigrations()) await client.query(migration.up);
    await client.query(readFileSync(join(folder.path, "seeds/seed.sql"), "utf8"));
  });

  afterAll(async () => {
    await client?.end();
    folder?.remove();
  });

  test("the code type-checks", () => {
    expect(typeCheck(join(folder.path, "src"), ["node"])).toBe("");
  });

  test.each(modules)("the server prepares every query of %s", async (name) => {
    const version = Number((await client.query("SHOW server_version_num")).rows[0]?.server_version_num);
    const module: Record<string, unknown> = await import(join(folder.path, "src/db", name));
    const constants = Object.entries(module).filter(([constant]) => constant.endsWith("Query"));
    // SQL's PREPARE takes no other statements.
    const queries = constants.filter(([, text]) => /^(SELECT|INSERT|UPDATE|DELETE|WITH)\b/m.test(String(text)));
    const refused: string[] = [];
    for (const [constant, text] of queries) {
      await client.query(`PREPARE "${constant}" AS ${text}`).catch(() => refused.push(constant));
    }
    // MERGE has a RETURNING clause since PostgreSQL 17.
    const tooNew = queries.filter(([, text]) => version < 170_000 && /\bmerge_action\(\)/.test(String(text)));
    expect(refused).toEqual(tooNew.map(([constant]) => constant));
  });

  describe("the walk through the shop gives what it gives with PGlite", () => {
    let onServer: Walk;
    let onPglite: Walk;

    beforeAll(async () => {
      const shop: Shop = await import(join(folder.path, "index.ts"));
      onServer = await walkThroughShop(shop, client);
      const database = await pgliteDatabase.createDatabase();
      await pgliteDatabase.seed(database);
      const pgliteShop: Shop = await import(join(exampleFolder("marketplace"), "index.ts"));
      onPglite = await walkThroughShop(pgliteShop, database);
      await database.close();
    });

    test.each(steps)("%s", (step) => {
      expect(onServer[step]).toEqual(onPglite[step]);
    });
  });
});
