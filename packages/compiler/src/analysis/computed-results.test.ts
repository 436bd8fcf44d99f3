import { beforeAll, expect, test } from "vitest";
import { createQueryPrinter, type QueryPrinter } from "../compatibility/testing/query-printer.ts";

const schema = `
  CREATE TABLE notes (id INTEGER PRIMARY KEY, at DATETIME NOT NULL, due DATE);
  CREATE VIEW latest AS SELECT max(at) AS last, due FROM notes GROUP BY due;
`;
let queries: QueryPrinter;

beforeAll(async () => {
  queries = await createQueryPrinter(schema, "proven", "sqlite");
});

/** By SQLite's sqlite3_column_decltype: NULL for the computed ones. */
test.each([
  ["SELECT at, (SELECT due FROM notes), sqlc.notnull(due) FROM notes", [false, false, false]],
  ["SELECT max(at), coalesce(due, at), at || '', 1 FROM notes", [true, true, true, true]],
  ["SELECT * FROM (SELECT at, max(at) OVER () AS last FROM notes)", [false, true]],
  ["WITH q AS (SELECT at, date(at) AS d FROM notes) SELECT q.* FROM q", [false, true]],
  ["SELECT last, due FROM latest", [true, false]],
  ["SELECT at FROM notes UNION SELECT max(at) FROM notes", [false]],
  ["SELECT n.due FROM notes JOIN notes n USING (id)", [false]],
])("%s", (sql, computed) => {
  expect(queries.query(sql).columns.map((column) => column.computed)).toEqual(computed);
});
