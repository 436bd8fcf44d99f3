import { expect, test } from "vitest";
import { analyzeFile } from "../../analyze-file.ts";
import { buildCatalog } from "../../build-catalog.ts";
import { createSqliteEngine } from "./index.ts";

const engine = createSqliteEngine();
const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;
const schema = "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);";

function messages(sql: string): readonly string[] {
  const { catalog } = buildCatalog(engine, [{ path: "schema.sql", text: schema }], settings);
  const file = { path: "query.sql", text: `-- name: Q :many\n${sql};` };
  return analyzeFile(engine, catalog, file, settings).diagnostics.map(({ severity, message, hint }) =>
    [severity === "error" ? "" : `${severity}: `, message, hint ? ` (${hint})` : ""].join(""),
  );
}

test.each([
  [
    "SELECT lenght(name) FROM users",
    'warning: function "lenght" is not known: nothing can be said of its type (did you mean "length"?)',
  ],
  [
    'SELECT id FROM users WHERE name = "Bob\'s"',
    "column \"Bob's\" does not exist (a text is in single quotes: 'Bob''s')",
  ],
  ["SELECT ifnull(name) FROM users", "function ifnull(unknown) does not exist (ifnull takes 2 arguments)"],
  ["SELECT substr(name) FROM users", "function substr(unknown) does not exist (substr takes 2 to 3 arguments)"],
  [
    "SELECT id FROM users WHERE id IN sqlc.slice(ids)",
    'near "sqlc": syntax error (a list is in parentheses: IN (sqlc.slice(name)))',
  ],
  [
    "SELECT id FROM users WHERE id = sqlc.slice(ids)",
    "sqlc.slice(ids) is a list, which = does not compare with (write IN (sqlc.slice(ids)))",
  ],
  ["WITH c (x) AS (SELECT 1, 2) SELECT x FROM c", 'WITH query "c" has 2 columns available but 1 columns specified'],
  ["SELECT a.id FROM (SELECT id FROM users)", 'table alias "a" does not exist'],
])("%s", (sql, message) => {
  expect(messages(sql)).toEqual([message]);
});
