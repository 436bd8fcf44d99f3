import { loadEngine } from "../../../packages/compiler/src/engines/registry.ts";
import { createTestCompiler, type TestCompiler } from "../analysis/compile.ts";
import { readCallables } from "./callables.ts";
import { type JudgedColumn, judge, type Verdict } from "./judge.ts";
import { type GeneratedStatement, generateStatement, type StatementSource } from "./queries/statement.ts";
import { rowStatements } from "./rows.ts";
import { schemaSql } from "./schema.ts";
import { canRun, type GeneratedServer, type Outcome, openGeneratedServer } from "./server.ts";

/** What was found out of one statement. */
export interface Finding {
  readonly statement: GeneratedStatement;
  readonly verdict: Verdict;
  /** For statements that both accept: what happened with each set of rows. */
  readonly outcomes: readonly Outcome[];
}

export interface MeasureOptions {
  readonly seed: number;
  readonly from: number;
  readonly count: number;
  /** How many sets of rows each statement is run over, the empty one included. */
  readonly rowSets: number;
}

const batchSize = 200;

/** Generates statements, and compares our answers with the server's, batch by batch. */
export async function* measureGenerated(options: MeasureOptions): AsyncGenerator<readonly Finding[]> {
  const compiler = createTestCompiler(await loadEngine("postgresql"), schemaSql);
  const schemas = [...compiler.catalog.schemas.values()];
  const source: StatementSource = {
    callables: readCallables(schemas.flatMap(({ functions }) => [...functions.values()])),
    relations: schemas.flatMap(({ relations }) => [...relations.values()]),
  };
  const server = await openGeneratedServer(schemaSql);
  try {
    for (let done = 0; done < options.count; done += batchSize) {
      const length = Math.min(batchSize, options.count - done);
      const statements = Array.from({ length }, (_, index) =>
        generateStatement(source, options.seed, options.from + done + index),
      );
      yield await measureBatch({ compiler, server, source, ...options }, statements);
    }
  } finally {
    await server.close();
  }
}

interface Bench extends MeasureOptions {
  readonly compiler: TestCompiler;
  readonly server: GeneratedServer;
  readonly source: StatementSource;
}

async function measureBatch(bench: Bench, statements: readonly GeneratedStatement[]): Promise<readonly Finding[]> {
  const findings: { statement: GeneratedStatement; verdict: Verdict; outcomes: Outcome[] }[] = [];
  for (const statement of statements) {
    const verdict = judge(bench.compiler, statement.sql, await bench.server.describe(statement.sql));
    findings.push({ statement, verdict, outcomes: [] });
  }
  const runnable = findings.flatMap((finding) => {
    const { verdict } = finding;
    const isRunnable = verdict.kind === "agrees" && verdict.columns.length > 0 && canRun(verdict.parameters);
    return isRunnable ? [{ finding, parameters: verdict.parameters }] : [];
  });
  const trials = runnable.map(({ finding, parameters }) => ({ sql: finding.statement.sql, parameters }));
  const first = statements[0]?.index ?? 0;
  for (let set = 0; set < bench.rowSets; set++) {
    await bench.server.load(rowStatements(bench.source.relations, bench.seed + first, set));
    const outcomes = await bench.server.run(trials);
    for (const [index, outcome] of outcomes.entries()) runnable[index]?.finding.outcomes.push(outcome);
  }
  return findings;
}

/** Columns that we call not-null and that were NULL. */
export function falseClaims({ verdict, outcomes }: Finding): readonly JudgedColumn[] {
  if (verdict.kind !== "agrees") return [];
  return verdict.columns.filter(
    ({ nullability }, index) => nullability.kind === "never" && outcomes.some(({ nulls }) => nulls[index]),
  );
}

/** Columns that we call nullable, with whether a NULL ever came; only where enough rows were seen to say. */
export function cautiousClaims({ verdict, outcomes }: Finding): readonly { column: JudgedColumn; seen: boolean }[] {
  if (verdict.kind !== "agrees") return [];
  const rows = outcomes.reduce((sum, outcome) => sum + outcome.rows, 0);
  if (rows < 5) return [];
  return verdict.columns.flatMap((column, index) =>
    column.nullability.kind === "maybe" ? [{ column, seen: outcomes.some(({ nulls }) => nulls[index] ?? false) }] : [],
  );
}
