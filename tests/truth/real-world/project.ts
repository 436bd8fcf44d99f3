import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import {
  type AnalyzedQuery,
  analyzeFile,
  buildCatalog,
  type Catalog,
  type Engine,
  loadEngine,
} from "@sqlc-ts/compiler";
import { type Diagnostic, renderDiagnostics } from "@sqlc-ts/diagnostics";
import type { AnalysisServer } from "../analysis/server.ts";
import { describeWith } from "../analysis/server.ts";
import { rowStatements } from "../generated/rows.ts";
import { canRun, type Outcome, runTrials } from "../generated/server.ts";

const folder = import.meta.dirname;
const extensions = { btree_gist, citext, pg_trgm, pgcrypto };
const settings = { nullability: "proven", strictFunctionChecks: false, strictOrderBy: true } as const;

/** A schema and queries as people write them, compiled, with a server that has the schema. */
export interface Project {
  readonly engine: Engine;
  readonly catalog: Catalog;
  readonly queries: readonly AnalyzedQuery[];
  /** Everything that the compiler says, as the command line shows it. */
  readonly messages: string;
  readonly describe: AnalysisServer["describe"];
  /** Runs each query over several sets of random rows: what came of it, or undefined where there are no values for its parameters. */
  run(): Promise<ReadonlyMap<AnalyzedQuery, readonly Outcome[]>>;
  close(): Promise<void>;
}

export function projectNames(): readonly string[] {
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, "query.sql")));
}

export async function openProject(name: string): Promise<Project> {
  const read = (file: string) => ({ path: file, text: readFileSync(join(folder, name, file), "utf8") });
  const [schema, file] = [read("schema.sql"), read("query.sql")];
  const engine = await loadEngine("postgresql");
  const { catalog, diagnostics } = buildCatalog(engine, [schema], settings);
  const analyzed = analyzeFile(engine, catalog, file, settings);
  const found: readonly Diagnostic[] = [...diagnostics, ...analyzed.diagnostics];
  const server = await PGlite.create({ extensions });
  await server.exec(schema.text);
  return {
    engine,
    catalog,
    queries: analyzed.queries,
    messages: renderDiagnostics(found, [schema, file]),
    describe: await describeWith(server),
    run: () => runOverRows(server, catalog, analyzed.queries),
    close: () => server.close(),
  };
}

async function runOverRows(
  server: PGlite,
  catalog: Catalog,
  queries: readonly AnalyzedQuery[],
): Promise<ReadonlyMap<AnalyzedQuery, readonly Outcome[]>> {
  const describe = await describeWith(server);
  const outcomes = new Map<AnalyzedQuery, Outcome[]>();
  const trials: { query: AnalyzedQuery; sql: string; parameters: readonly string[] }[] = [];
  for (const query of queries) {
    const described = await describe(query.text);
    if ("error" in described || !canRun(described.parameters)) continue;
    trials.push({ query, sql: query.text, parameters: described.parameters });
    outcomes.set(query, []);
  }
  const relations = [...catalog.schemas.values()].flatMap((schema) => [...schema.relations.values()]);
  const own = relations.filter(({ extension }) => extension === undefined);
  // Foreign keys are not enforced: random rows seldom refer to each other.
  await server.exec("SET session_replication_role = replica");
  for (let set = 0; set < 12; set++) {
    for (const statement of rowStatements(own, 5, set)) await server.exec(statement).catch(() => undefined);
    for (const [index, outcome] of (await runTrials(server, trials)).entries()) {
      const query = trials[index]?.query;
      if (query) outcomes.get(query)?.push(outcome);
    }
  }
  return outcomes;
}
