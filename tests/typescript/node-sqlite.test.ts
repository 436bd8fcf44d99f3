import { describe } from "vitest";
import { describeColumnRoundTrips } from "./support/column-round-trips.ts";
import { findNodeSqlite, openNodeSqlite } from "./support/open-node-sqlite.ts";
import { sqliteSamples } from "./support/sqlite-samples.ts";

// Where Node has it: `npm run test:servers` runs this with several versions.
describe.skipIf(findNodeSqlite() === undefined)("values through node:sqlite", () => {
  describeColumnRoundTrips({
    options: { driver: "node:sqlite" },
    samples: sqliteSamples,
    key: "INTEGER PRIMARY KEY",
    types: ["types-node-24"],
    open: async () => openNodeSqlite(),
  });
});
