import { describe } from "vitest";
import { describeColumnRoundTrips } from "../../typescript/support/column-round-trips.ts";
import { mysqlSamples } from "../../typescript/support/mysql-samples.ts";
import { hasMariaDb } from "../mariadb.ts";
import { hostileSettings, openMariaDb } from "./open-mariadb.ts";

const common = { key: "int AUTO_INCREMENT PRIMARY KEY", samples: mysqlSamples, types: ["node"] };
const options = { driver: "mysql2" };

async function openLenient(settings = {}) {
  const database = await openMariaDb(settings);
  // Zero dates and an empty label are not for strict servers.
  await database.exec("SET sql_mode = ''");
  return database;
}

describe.skipIf(!hasMariaDb())("values through mysql2", () => {
  describeColumnRoundTrips({ ...common, options, open: () => openLenient() });
});

describe.skipIf(!hasMariaDb())("values through mysql2 whose settings are all different", () => {
  describeColumnRoundTrips({ ...common, options, open: () => openLenient(hostileSettings) });
});
