import { describe } from "vitest";
import { describeColumnRoundTrips } from "./support/column-round-trips.ts";
import { findNodeSqlite, openNodeSqlite } from "./support/open-node-sqlite.ts";
import { describeQueries } from "./support/query-behaviour.ts";
import { sqliteSamples } from "./support/sqlite-samples.ts";

const options = { driver: "node:sqlite" };
const open = async () => openNodeSqlite();

// Where Node has it: `npm run test:servers` runs this with several versions.
describe.skipIf(findNodeSqlite() === undefined)("node:sqlite", () => {
  describe("values", () => {
    describeColumnRoundTrips({
      options,
      samples: sqliteSamples,
      key: "INTEGER PRIMARY KEY",
      types: ["types-node-24"],
      open,
    });
  });

  describe("queries", () => {
    describeQueries({ folder: "queries-with-node-sqlite", options, open });
  });
});
