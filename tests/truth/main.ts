/**
 * `npm run truth -- --engine postgresql [--list] [--filter name] [--update]`: our types of whole projects against the database's.
 * `npm run truth -- --engine mysql [--generated 4000] [--seed n] [--list]`: the same, or random queries, against MariaDB.
 * `npm run truth -- --engine sqlite [--generated 20000] [--seed n] [--list]`: random expressions against a real SQLite.
 * `npm run truth -- --engine postgresql --generated 20000 [--seed n] [--from index] [--list]`: generated statements against it.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { corpusFolder, readCases } from "../corpus-sqlc/case.ts";
import { measureGenerated } from "./generated/measure.ts";
import { createReport } from "./generated/report.ts";
import { compareWithDatabase, type Disagreement } from "./projects/compare.ts";
import { type Databases, openDatabases } from "./projects/database.ts";
import { readCorpusProject, readProjects, type TruthProject } from "./projects/project.ts";

const { values: options } = parseArgs({
  options: {
    engine: { type: "string", default: "postgresql" },
    filter: { type: "string", default: "" },
    list: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
    generated: { type: "string" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
  },
});

interface Counts {
  projects: number;
  skippedProjects: number;
  queries: number;
  skippedQueries: number;
  agreeing: number;
  disagreeing: number;
}

const baselineFile = join("tests", "truth", "baseline.json");
if (options.engine === "sqlite") await measureSqlite(Number(options.generated ?? 20_000));
else if (options.generated === undefined) await main();
else if (options.engine === "mysql") await measureMysql(Number(options.generated));
else await compareGenerated(Number(options.generated));

/** Random expressions against a real SQLite. */
async function measureSqlite(count: number): Promise<void> {
  const { measureSqliteTruth } = await import("./sqlite/measure.ts");
  const { tried, refused, lies } = await measureSqliteTruth(count, Number(options.seed));
  console.log(`${tried} expressions, ${refused} of them refused by SQLite, ${lies.length} wrong answers`);
  for (const lie of lies.slice(0, options.list ? lies.length : 20)) console.log(`  ${lie}`);
  if (lies.length > 0) process.exitCode = 1;
}

/** Random queries against MariaDB. */
async function measureMysql(count: number): Promise<void> {
  const { measureMysqlTruth } = await import("./mysql/measure.ts");
  const result = await measureMysqlTruth(count, Number(options.seed));
  if (!result) return console.log("truth: skipped, MariaDB is not installed");
  const { tried, refused, lies } = result;
  console.log(`${tried} queries, ${refused} of them refused by MariaDB, ${lies.length} wrong answers`);
  for (const lie of lies.slice(0, options.list ? lies.length : 20)) console.log(`  ${lie}`);
  checkFailures(`mysql-generated-${count}-seed-${options.seed}`, lies.length);
}

async function main(): Promise<void> {
  const projects = (await allProjects()).filter(({ name }) => name.includes(options.filter));
  const counts: Counts = {
    projects: 0,
    skippedProjects: 0,
    queries: 0,
    skippedQueries: 0,
    agreeing: 0,
    disagreeing: 0,
  };
  const databases = await openServer();
  if (!databases) return console.log("truth: skipped, MariaDB is not installed");
  for (const project of projects) await compareProject(databases, project, counts);
  await databases.close();
  for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(6)}  ${name}`);
  if (options.filter === "") checkBaseline(counts);
}

async function openServer(): Promise<Databases | undefined> {
  if (options.engine !== "mysql") return openDatabases();
  const { openMariaDatabases } = await import("./mysql/databases.ts");
  return openMariaDatabases();
}

async function compareGenerated(count: number): Promise<void> {
  const started = performance.now();
  const report = createReport();
  const settings = { seed: Number(options.seed), from: Number(options.from), count, rowSets: 4 };
  for await (const batch of measureGenerated(settings)) for (const finding of batch) report.add(finding);
  for (const line of report.lines(options.list)) console.log(line);
  const seconds = (performance.now() - started) / 1000;
  console.log(`${String(Math.round(count / seconds)).padStart(7)}  statements a second`);
  checkFailures(`postgresql-generated-${options.from}+${count}-seed-${options.seed}`, report.failures());
}

/** Runs in the baseline have known failures, which may only become fewer; every other run must have none. */
function checkFailures(run: string, failures: number): void {
  const known: Record<string, { disagreeing: number }> = JSON.parse(readFileSync(baselineFile, "utf8"));
  const before = known[run]?.disagreeing ?? 0;
  if (failures <= before) return;
  console.log(`${failures} failures, ${before} were known (${run} in ${baselineFile})`);
  process.exitCode = 1;
}

async function allProjects(): Promise<TruthProject[]> {
  const engine = options.engine === "mysql" ? "mysql" : "postgresql";
  const folders = ["examples", ...(engine === "mysql" ? [join("tests", "truth", "mysql", "projects")] : [])];
  const examples = (await Promise.all(folders.map((folder) => readProjects(folder, engine)))).flat();
  const corpus = corpusFolder(process.cwd());
  if (!corpus) {
    console.log("truth: the recorded projects are skipped, ../shared/corpus is not there");
    return examples;
  }
  const cases = [...readCases(corpus, options.engine), ...readCases(corpus, "mixed")];
  const usable = cases.filter(
    ({ exitCode, needsDatabase, requests }) => exitCode === 0 && !needsDatabase && requests.length > 0,
  );
  const recorded = await Promise.all(usable.map((corpusCase) => readCorpusProject(corpusCase, engine)));
  return [...examples, ...recorded.flat()];
}

async function compareProject(
  databases: Awaited<ReturnType<typeof openDatabases>>,
  project: TruthProject,
  counts: Counts,
): Promise<void> {
  const database = await databases.create(project.schema);
  if ("error" in database) {
    counts.skippedProjects++;
    if (options.list) console.log(`skipped ${project.name}: ${database.error}`);
    return;
  }
  counts.projects++;
  for (const query of project.queries) {
    counts.queries++;
    const result = await compareWithDatabase(database, project, query);
    if (typeof result === "string") {
      counts.skippedQueries++;
      if (options.list) console.log(`skipped ${project.name} ${query.name}: ${result}`);
    } else if (result.length === 0) counts.agreeing++;
    else {
      counts.disagreeing++;
      if (options.list) printDisagreements(`${project.name} ${query.name}`, result);
    }
  }
}

function printDisagreements(where: string, disagreements: readonly Disagreement[]): void {
  for (const { what, ours, database } of disagreements)
    console.log(`${where}: ${what}: ours ${ours}, database ${database}`);
}

/** The number of disagreements may only go down; a new project's are put in with `--update`. */
function checkBaseline(counts: Counts): void {
  const known: Record<string, { disagreeing: number; agreeing: number }> = existsSync(baselineFile)
    ? JSON.parse(readFileSync(baselineFile, "utf8"))
    : {};
  const place = corpusFolder(process.cwd()) ? options.engine : `${options.engine}-examples`;
  const before = known[place];
  if (options.update || !before) {
    const next = { ...known, [place]: { agreeing: counts.agreeing, disagreeing: counts.disagreeing } };
    writeFileSync(baselineFile, `${JSON.stringify(next, undefined, 2)}\n`);
    return;
  }
  if (counts.disagreeing <= before.disagreeing && counts.agreeing >= before.agreeing) return;
  console.log(`worse than the baseline: ${JSON.stringify(before)}`);
  process.exitCode = 1;
}
