import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dialects } from "./synthetic-sql.js";

/** Names of query forms that the larger projects consist of. */
export const mainForms = ["get", "create", "join"];

export const generators = {
  typescript: ({ driver }) => `typescript: { out: db, driver: ${driver} }`,
  go: ({ goPackage }) => `go: { out: db, package: db, sql_package: "${goPackage}" }`,
};

/**
 * Writes a project of `tables` tables of ten columns and `queries` queries in a temporary folder, calls `use` with the folder and removes it.
 * Query after query is for another table; when each has one, the next of the forms follows.
 */
export function withProject({ engine = "postgresql", generator = "typescript", tables, queries, forms }, use) {
  const folder = mkdtempSync(join(tmpdir(), "sqlc-ts-synthetic-"));
  const dialect = dialects[engine];
  try {
    const numbers = Array.from({ length: tables }, (_, index) => index);
    writeFileSync(join(folder, "schema.sql"), numbers.map(dialect.table).join("\n"));
    mkdirSync(join(folder, "queries"));
    const perTable = numbers.map((number) =>
      forms
        .filter((_, form) => form * tables + number < queries)
        .map((form) => dialect.queries[form](number, tables))
        .join("\n"),
    );
    // Twenty tables a file, as people would split them.
    for (let start = 0; start < tables; start += 20)
      writeFileSync(join(folder, `queries/q${start}.sql`), perTable.slice(start, start + 20).join("\n"));
    writeFileSync(
      join(folder, "sqlc.yaml"),
      `version: "2"
sql:
  - engine: ${engine}
    schema: schema.sql
    queries: queries
    gen: { ${generators[generator](dialect)} }
`,
    );
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
