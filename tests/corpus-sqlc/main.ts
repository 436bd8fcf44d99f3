import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { JsonObject } from "@sqlc-ts/protocol";
import { type CorpusCase, corpusFolder, readCases } from "./case.ts";
import { compareErrors, type ErrorVerdict } from "./compare-errors.ts";
import { compareRequests, type FieldDifference } from "./compare-request.ts";
import { type CompiledEntry, compileCase } from "./compile-case.ts";
import { judge } from "./judge.ts";
import { createMysqlJudge } from "./judge-mysql.ts";

type Verdict = "identical" | "proven" | "other";
type Counts = Record<string, number>;

const { values: options } = parseArgs({
  options: {
    engine: { type: "string", default: "postgresql" },
    filter: { type: "string", default: "" },
    nullability: { type: "string", default: "sqlc" },
    list: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
  },
});
/** Engines that cases of several engines may use. */
const finishedEngines: readonly string[] = ["postgresql", "sqlite"];
const baselineFile = join("tests", "corpus-sqlc", "baseline.json");

const mysqlJudge = createMysqlJudge();

await main();
await mysqlJudge.stop();

async function main(): Promise<void> {
  const corpus = corpusFolder(process.cwd());
  if (!corpus) return console.log("corpus: skipped, ../shared/corpus is not there");
  const cases = [...readCases(corpus, options.engine), ...readCases(corpus, "mixed")]
    .filter(({ engines }) => engines.every((engine) => engine === options.engine || finishedEngines.includes(engine)))
    .filter(({ name, needsDatabase }) => name.includes(options.filter) && !needsDatabase)
    // Another analyser of sqlc's, which is no target: spec/analysis.md 12.
    .filter(({ env }) => env.SQLCEXPERIMENT === undefined);
  const passing = await runPassing(cases);
  const failing = await runFailing(cases);
  print("cases that succeed", passing);
  print("cases that fail", failing);
  if (options.filter === "") checkBaseline({ passing, failing });
}

async function runPassing(cases: readonly CorpusCase[]): Promise<Counts> {
  const counts: Counts = { identical: 0, proven: 0, other: 0 };
  const reasons: Counts = {};
  for (const corpusCase of cases.filter(({ exitCode, requests }) => exitCode === 0 && requests.length > 0)) {
    const differences = await differencesOf(corpusCase);
    const verdict = verdictOf(differences);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    for (const { reason } of differences) if (reason) reasons[reason] = (reasons[reason] ?? 0) + 1;
    if (options.list && verdict !== "identical") printCase(corpusCase.name, verdict, differences);
  }
  print("fields that differ, by reason", reasons);
  return counts;
}

async function differencesOf(corpusCase: CorpusCase): Promise<FieldDifference[]> {
  const entries = await tryCompile(corpusCase);
  if (!Array.isArray(entries)) return [{ path: "(crash)", expected: "", actual: entries.message }];
  const differences: FieldDifference[] = [];
  for (const { file, sql } of corpusCase.requests) {
    const expected: JsonObject = JSON.parse(readFileSync(join(corpusCase.folder, file), "utf8"));
    const entry = entries[sql];
    if (entry) differences.push(...(await compareEntry(expected, entry)));
  }
  return differences;
}

/** What has no recorded reason is put to PostgreSQL. */
async function compareEntry(expected: JsonObject, entry: CompiledEntry): Promise<FieldDifference[]> {
  const errors = entry.errors.map((error): FieldDifference => ({ path: "(error)", expected: "", actual: error }));
  const differences = entry.request ? compareRequests(expected, entry.request, entry.queries) : errors;
  const open = differences.filter(({ reason }) => reason === undefined);
  if (open.length === 0) return differences;
  const dispute = { schema: entry.schema, expected, differences: open, actual: entry.request };
  const judged =
    options.engine === "mysql"
      ? await mysqlJudge.judge(dispute)
      : options.engine === "postgresql"
        ? await judge(dispute)
        : open;
  return [...differences.filter(({ reason }) => reason !== undefined), ...judged];
}

async function tryCompile(corpusCase: CorpusCase): Promise<CompiledEntry[] | { readonly message: string }> {
  try {
    return await compileCase(corpusCase, options.nullability === "proven" ? "proven" : "sqlc");
  } catch (error) {
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function verdictOf(differences: readonly FieldDifference[]): Verdict {
  if (differences.length === 0) return "identical";
  return differences.every(({ reason }) => reason !== undefined) ? "proven" : "other";
}

async function runFailing(cases: readonly CorpusCase[]): Promise<Counts> {
  const counts: Counts = { "same place and message": 0, "same message": 0, "another message": 0, "no error": 0 };
  for (const corpusCase of cases.filter(({ exitCode, command }) => exitCode !== 0 && command === "generate")) {
    const recorded = readFileSync(join(corpusCase.folder, "stderr.txt"), "utf8");
    if (/^(# package|error generating code|.*invalid options)/m.test(recorded) && !/:\d+:\d+: /.test(recorded))
      continue;
    const entries = await tryCompile(corpusCase);
    const errors = Array.isArray(entries) ? entries.flatMap((entry) => entry.errors) : [entries.message];
    const verdict: ErrorVerdict = compareErrors(recorded, errors);
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    if (options.list && verdict !== "same place and message") {
      console.log(
        `\n${verdict}: ${corpusCase.name}\n  sqlc:\n    ${recorded.trim().replaceAll("\n", "\n    ")}\n  here:`,
      );
      for (const error of errors) console.log(`    ${error}`);
    }
  }
  return counts;
}

function printCase(name: string, verdict: Verdict, differences: readonly FieldDifference[]): void {
  console.log(`\n${verdict}: ${name}`);
  for (const { path, expected, actual, reason } of differences) {
    console.log(`  ${path}${reason ? ` (${reason})` : ""}\n    sqlc ${expected}\n    here ${actual}`);
  }
}

function print(title: string, counts: Counts): void {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  console.log(`\n${title}: ${total}`);
  for (const [name, count] of Object.entries(counts).sort(([, left], [, right]) => right - left)) {
    console.log(`  ${String(count).padStart(5)}  ${name}`);
  }
}

/** Counts may only get better; `--update` writes the new ones down. */
function checkBaseline(found: { readonly passing: Counts; readonly failing: Counts }): void {
  const key = `${options.engine} ${options.nullability}`;
  const baseline: Record<string, { passing: Counts; failing: Counts }> = existsSync(baselineFile)
    ? JSON.parse(readFileSync(baselineFile, "utf8"))
    : {};
  const before = baseline[key];
  if (options.update) {
    writeFileSync(baselineFile, `${JSON.stringify({ ...baseline, [key]: found }, null, 2)}\n`);
    return;
  }
  const good = ({ passing, failing }: typeof found) =>
    (passing.identical ?? 0) +
    (passing.proven ?? 0) +
    (failing["same place and message"] ?? 0) +
    (failing["same message"] ?? 0);
  if (before && good(found) < good(before)) {
    console.error(`\nworse than the baseline: ${good(found)} good cases, there were ${good(before)}`);
    process.exitCode = 1;
  }
}
