import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { hstore } from "@electric-sql/pglite/contrib/hstore";
import { ltree } from "@electric-sql/pglite/contrib/ltree";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import { uuid_ossp } from "@electric-sql/pglite/contrib/uuid_ossp";
import { type AnalyzedQuery, buildCatalog, loadEngine } from "@sqlc-ts/compiler";
import type { SourceFile } from "@sqlc-ts/diagnostics";
import { expect, test } from "vitest";
import type { SqlType } from "../../packages/compiler/src/catalog/index.ts";
import { type CorpusCase, corpusFolder, readCases } from "../corpus-sqlc/case.ts";
import { compileCase } from "../corpus-sqlc/compile-case.ts";
import { type AnalysisServer, describeWith } from "./analysis/server.ts";

const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;
const corpus = corpusFolder(process.cwd());
const extensions = { citext, hstore, ltree, pg_trgm, pgcrypto, uuid_ossp };
/** A server grows slow with what was created and dropped in it. */
const casesPerServer = 60;

/** Loads a schema into an empty database; undefined where the server refuses a part of it. */
async function load(database: PGlite, schema: readonly SourceFile[]): Promise<AnalysisServer["describe"] | undefined> {
  const { rows } = await database.query<{ name: string }>(
    "SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'",
  );
  for (const { name } of rows) await database.exec(`DROP SCHEMA "${name}" CASCADE`);
  await database.exec("CREATE SCHEMA public; SET search_path = public");
  try {
    for (const { text } of schema) await database.exec(text);
  } catch {
    return undefined;
  }
  return await describeWith(database);
}

/** On the wire a column has the type below its domain; a parameter has the domain. */
function printTypes({ parameters, columns }: AnalyzedQuery, wireType: (type: SqlType) => string): string {
  const results = columns.flatMap((column) => column.embedded ?? [column]);
  const named = results.map(({ proven }) => `${proven.name} ${wireType(proven.type)}`);
  return `(${parameters.map(({ type }) => type?.id ?? "?").join()}) ${named.join()}`;
}

async function disagreements(database: PGlite, corpusCase: CorpusCase): Promise<{ count: number; found: string[] }> {
  const found: string[] = [];
  let count = 0;
  for (const { queries, schema } of await compileCase(corpusCase, "proven")) {
    const describe = await load(database, schema);
    const engine = await loadEngine("postgresql");
    const { catalog } = buildCatalog(engine, schema, settings);
    const wireType = (type: SqlType) => engine.types.baseType(catalog, type).id;
    for (const query of describe ? queries : []) {
      const theirs = await describe?.(query.text);
      if (!theirs || "error" in theirs) continue;
      count++;
      const columns = theirs.columns.map(({ name, type }) => `${name} ${type}`);
      const expected = `(${theirs.parameters.join()}) ${columns.join()}`;
      const actual = printTypes(query, wireType);
      if (actual !== expected) found.push(`${corpusCase.name} ${query.name}\n  ours   ${actual}\n  theirs ${expected}`);
    }
  }
  return { count, found };
}

test.skipIf(corpus === undefined)(
  "types of the recorded queries are PostgreSQL's (needs ../shared/corpus)",
  { timeout: 300_000 },
  async () => {
    const cases = readCases(corpus ?? "", "postgresql").filter(
      ({ exitCode, requests, needsDatabase, name }) =>
        exitCode === 0 && requests.length > 0 && !needsDatabase && !/pgx\/v4|stdlib/.test(name),
    );
    const found: string[] = [];
    let count = 0;
    for (let start = 0; start < cases.length; start += casesPerServer) {
      const database = await PGlite.create({ extensions });
      for (const corpusCase of cases.slice(start, start + casesPerServer)) {
        const result = await disagreements(database, corpusCase);
        count += result.count;
        found.push(...result.found);
      }
      await database.close();
    }
    expect(count).toBeGreaterThan(200);
    expect(found).toEqual([]);
  },
);
