import { describe } from "vitest";
import { describeBulkInserts } from "../../typescript/support/bulk.ts";
import { describeColumnRoundTrips } from "../../typescript/support/column-round-trips.ts";
import { describeQueries } from "../../typescript/support/query-behaviour.ts";
import { sqliteSamples } from "../../typescript/support/sqlite-samples.ts";
import { hasBetterSqlite3, openBetterSqlite3 } from "./better-sqlite3.ts";

describe.skipIf(!hasBetterSqlite3()).each([false, true])("better-sqlite3, bigints by default: %s", (hostile) => {
  const options = { driver: "better-sqlite3" };
  const open = async () => openBetterSqlite3(hostile);

  describe("values", () => {
    describeColumnRoundTrips({ options, samples: sqliteSamples, key: "INTEGER PRIMARY KEY", types: ["node"], open });
  });

  describe("bulk inserts", () => {
    describeBulkInserts({
      folder: "bulk-inserts-with-better-sqlite3",
      options,
      open,
      person: (number) => ({
        name: `é "${number}"`,
        big: BigInt(number),
        photo: number % 2 === 0 ? new Uint8Array(3) : null,
      }),
    });
  });

  describe("queries", () => {
    describeQueries({ folder: "queries-with-better-sqlite3", options, open });
  });
});
