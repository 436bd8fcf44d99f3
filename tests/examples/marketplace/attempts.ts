import type { PGlite, Transaction } from "@electric-sql/pglite";
import { afterAll, beforeAll, test } from "vitest";
import { createDatabase, seed } from "../../../examples/marketplace/src/database.ts";

type Attempt = (name: string, run: (transaction: Transaction) => Promise<void>) => void;

/** Prepares the example's database for the tests of a file; each runs in a transaction that is rolled back, so that they do not meet. */
export function prepareAttempts(): Attempt {
  let database: PGlite;
  beforeAll(async () => {
    database = await createDatabase();
    await seed(database);
  }, 120_000);
  afterAll(() => database.close());
  return (name, run) =>
    test(name, () =>
      database.transaction(async (transaction) => {
        await run(transaction);
        await transaction.rollback();
      }),
    );
}
