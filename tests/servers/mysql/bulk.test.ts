import { describe } from "vitest";
import { describeBulkInserts } from "../../typescript/support/bulk.ts";
import { hasMariaDb } from "../mariadb.ts";
import { openMariaDb } from "./open-mariadb.ts";

describe.skipIf(!hasMariaDb())("bulk inserts through mysql2", () => {
  describeBulkInserts({
    folder: "bulk-inserts-with-mysql2",
    options: { driver: "mysql2" },
    open: () => openMariaDb(),
    person: (number) => ({
      name: `é "${number}"`,
      big: 9007199254740993n + BigInt(number),
      photo: number % 2 === 0 ? Uint8Array.from([0, 92, 255]) : null,
      tags: number % 3 === 0 ? ["a", "b"] : [],
    }),
  });
});
