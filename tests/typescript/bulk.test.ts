import { describe } from "vitest";
import { describeBulkInserts } from "./support/bulk.ts";
import { findNodeSqlite, openNodeSqlite } from "./support/open-node-sqlite.ts";
import { openPglite } from "./support/open-pglite.ts";

const names = ["Ann", 'B "b"', "C,c", "{}", "NULL", "", "back\\", "é𝄞"];

function person(number: number) {
  const isEven = number % 2 === 0;
  return {
    name: names[number % names.length],
    email: isEven ? "a@b.c" : null,
    mood: isEven ? "happy" : "sad",
    tags: isEven ? [] : ["a b", null, '"', "NULL"],
    big: 9007199254740993n + BigInt(number),
    flags: isEven ? "101" : null,
    photo: isEven ? Uint8Array.from([0, 92, 255]) : null,
    seen: isEven ? new Date(1_700_000_000_000 + number) : null,
    settings: isEven ? { a: [1, "b"] } : "text",
    home: isEven ? { street: 'Elm "St", 1', zip: null } : null,
  };
}

describe.each(["pg", "pglite"] as const)("bulk inserts through %s", (driver) => {
  describeBulkInserts({ folder: "bulk-inserts-with-pg", options: { driver }, open: () => openPglite(driver), person });
});

describe.skipIf(findNodeSqlite() === undefined)("bulk inserts through node:sqlite", () => {
  describeBulkInserts({
    folder: "bulk-inserts-with-better-sqlite3",
    options: { driver: "node:sqlite" },
    open: async () => openNodeSqlite(),
    person: (number) => ({ name: names[number % names.length], big: BigInt(number), photo: null }),
  });
});
