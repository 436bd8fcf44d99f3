import { parseArgs } from "node:util";
import { compareWithBaseline } from "./baseline.ts";
import { corpusFolder, readCases } from "./case.ts";
import type { Comparison } from "./differences-of.ts";
import { createMysqlJudge } from "./judge-mysql.ts";
import { brokenPromises, type Measure, printMeasure } from "./measure.ts";
import { measureFiles } from "./measure-files.ts";
import { measureMessages } from "./measure-messages.ts";
import { measureRequests } from "./measure-requests.ts";

/**
 * Compares what sqlc-ts does with recorded runs of sqlc: requests and messages, or with `--output go` or `json` the files of a generator.
 * Fails where it became worse than the baseline, or is not as promised.
 */

const { values: options } = parseArgs({
  options: {
    engine: { type: "string", default: "postgresql" },
    output: { type: "string", default: "requests" },
    filter: { type: "string", default: "" },
    nullability: { type: "string", default: "sqlc" },
    list: { type: "boolean", default: false },
    update: { type: "boolean", default: false },
  },
});

const corpus = corpusFolder(process.cwd());
if (corpus) await main(corpus);
else console.log("corpus: skipped, ../shared/corpus is not there");

async function main(folder: string): Promise<void> {
  const mysqlJudge = createMysqlJudge();
  const nullability = options.nullability === "proven" ? "proven" : "sqlc";
  const measures = await measure(folder, { engine: options.engine, nullability, mysqlJudge });
  await mysqlJudge.stop();
  for (const found of measures) printMeasure(found);
  if (options.filter !== "") return;
  if (mysqlJudge.isMissing()) return console.log("\nskipped: the baseline, as MariaDB is not installed to judge");
  for (const broken of measures.flatMap(brokenPromises)) console.log(`\nnot reached: ${broken}`);
  const problems = compareWithBaseline(
    options.engine,
    measures.filter(({ good }) => good.length > 0),
    options.update,
  );
  for (const problem of problems) console.error(`\nworse than the baseline: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

async function measure(folder: string, comparison: Comparison): Promise<Measure[]> {
  const list = options.list ? console.log : () => {};
  const cases = [options.engine, "mixed", "other"]
    .flatMap((engine) => readCases(folder, engine))
    .filter(({ name, command }) => name.includes(options.filter) && command === "generate")
    // Another analyser of sqlc's, which is no target: spec/analysis.md 12.
    .filter(({ env }) => env.SQLCEXPERIMENT === undefined);
  if (options.output === "go" || options.output === "json") {
    return measureFiles(cases, options.output, comparison, list);
  }
  const withoutDatabase = cases.filter(({ needsDatabase }) => !needsDatabase);
  return [...(await measureRequests(withoutDatabase, comparison, list)), ...(await measureMessages(cases, list))];
}
