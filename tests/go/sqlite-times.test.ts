import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { expect, test } from "vitest";

const config = `version: "2"
sql:
  - { engine: sqlite, schema: schema.sql, queries: q.sql, gen: { go: { package: db, out: db } } }
`;
const schema = `CREATE TABLE notes (id INTEGER PRIMARY KEY, at DATETIME NOT NULL, due DATE);
CREATE VIEW latest AS SELECT due, max(at) AS last FROM notes GROUP BY due;
`;

/** The fields of the struct of a generated file. */
async function fields(query: string, file: string, struct: string): Promise<string | undefined> {
  const host = createMemoryHost({ "sqlc.yaml": config, "schema.sql": schema, "q.sql": query });
  await runProject(host, { mode: "generate" });
  const contents = host.files.get(`/project/db/${file}`);
  const text = typeof contents === "string" ? contents : new TextDecoder().decode(contents);
  return new RegExp(`type ${struct} struct \\{\\n([^}]*)\\}`)
    .exec(text)?.[1]
    ?.trim()
    .replaceAll(/\s*\n\s*/g, "; ")
    .replaceAll(/ +/g, " ");
}

// SQLite's drivers look at the declared type, which only a table's column has.
test("a time is a time.Time where it is a column, and a text where it is computed", async () => {
  const query = "-- name: Get :one\nSELECT at, due, max(at) AS last, max(due) AS last_due FROM notes;\n";
  expect(await fields(query, "q.sql.go", "GetRow")).toBe(
    "At sql.NullTime; Due sql.NullTime; Last sql.NullString; LastDue sql.NullString",
  );
});

test("a view has both", async () => {
  const query = "-- name: Get :many\nSELECT * FROM latest;\n";
  expect(await fields(query, "models.go", "Latest")).toBe("Due sql.NullTime; Last string");
});
