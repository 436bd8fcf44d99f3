import { describe } from "vitest";
import { describeQueries } from "../../typescript/support/query-behaviour.ts";
import { hasMariaDb } from "../mariadb.ts";
import { hostileSettings, openMariaDb } from "./open-mariadb.ts";

describe.skipIf(!hasMariaDb())("queries through mysql2", () => {
  const options = { driver: "mysql2", int8: "number" };
  describeQueries({ folder: "queries-with-mysql2", options, open: () => openMariaDb(hostileSettings) });
});
