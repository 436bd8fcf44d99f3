import { describe, expect, test } from "vitest";
import { describeColumnRoundTrips } from "./support/column-round-trips.ts";
import { createCodeFolder } from "./support/generated-code.ts";
import { generateFiles } from "./support/generated-types.ts";
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

  test("a database that is opened again prepares its queries again", async () => {
    const sqlite = findNodeSqlite();
    if (!sqlite) throw new Error("this Node has no node:sqlite");
    const files = await generateFiles(
      "CREATE TABLE t (n INT);",
      "-- name: Count :one\nSELECT count(*) AS n FROM t;",
      options,
    );
    const folder = createCodeFolder(files);
    const module: Record<string, (client: unknown) => unknown> = await import(`${folder.path}/query_sql.ts`);
    const database = new sqlite.DatabaseSync(":memory:");
    const count = () => {
      database.exec("CREATE TABLE t (n INT)");
      return module.count?.(database);
    };
    const first = count();
    database.close();
    database.open();
    expect([first, count()]).toEqual([{ n: 0 }, { n: 0 }]);
    database.close();
    folder.remove();
  });
});
