import { type EngineName, loadEngine } from "@sqlc-ts/compiler";
import { type Agreement, accepts, compareVerdicts } from "./agreement.ts";
import { analyzeMutated } from "./analysis-robustness.ts";
import { type CorpusStatement, firstKeyword, readCorpus } from "./corpus.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { type Judge, loadJudge } from "./judge.ts";
import { isLinear, readDump } from "./linearity.ts";
import { compareMysqlVerdicts } from "./mysql-agreement.ts";
import { openMysqlJudge } from "./mysql-judge.ts";
import { compareMysqlNesting } from "./mysql-nesting.ts";
import { parseMutated } from "./robustness.ts";
import { loadSqliteJudge } from "./sqlite-judge.ts";
import { compareNesting } from "./sqlite-nesting.ts";
import { compareStructures } from "./structure-agreement.ts";

const seed = 20_260_101;

interface Options {
  readonly engine: EngineName;
  readonly dialect: Dialect;
  readonly part: string | undefined;
  readonly count: number | undefined;
  /** Print every statement that counts against us. */
  readonly list: boolean;
}

/** Measures the parser and prints what it found; the result is the exit status. */
export async function measure(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  const corpus = readCorpus(options.engine);
  if (!corpus) {
    console.log(`skipped: ../shared/corpus/parser/${options.engine}.jsonl is not there`);
    return 0;
  }
  let ok = true;
  if (wanted(options, "acceptance")) ok = measureAcceptance(corpus, options) && ok;
  if (wanted(options, "agreement")) ok = (await measureAgreement(corpus, options)) && ok;
  if (wanted(options, "structure")) ok = (await measureStructure(corpus, options)) && ok;
  if (wanted(options, "nesting")) ok = (await measureNesting(options)) && ok;
  if (wanted(options, "robustness")) ok = measureRobustness(corpus, options) && ok;
  if (wanted(options, "analysis")) ok = (await measureAnalysis(corpus, options)) && ok;
  if (wanted(options, "dump")) ok = (await measureDump(options)) && ok;
  return ok ? 0 : 1;
}

function readOptions(words: readonly string[]): Options {
  const value = (name: string): string | undefined => {
    const at = words.indexOf(name);
    return at < 0 ? undefined : words[at + 1];
  };
  const count = value("--count");
  const engine = engineNamed(value("--engine") ?? "postgresql");
  return {
    engine,
    dialect: dialectOf(engine),
    part: value("--part"),
    count: count === undefined ? undefined : Number(count),
    list: words.includes("--list"),
  };
}

function engineNamed(name: string): EngineName {
  return name === "mysql" || name === "sqlite" ? name : "postgresql";
}

function wanted(options: Options, part: string): boolean {
  const chosen = options.part === undefined || options.part === part;
  return chosen && options.dialect.parts.includes(part);
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(3)} %`;
}

/** Valid statements accepted, by first keyword; the dialect says how many it must be. */
function measureAcceptance(corpus: readonly CorpusStatement[], options: Options): boolean {
  const valid = corpus.filter((row) => row.ok);
  const counts = new Map<string, { all: number; accepted: number }>();
  let accepted = 0;
  for (const { text } of valid) {
    const verdict = accepts(text, options.dialect);
    const count = counts.get(firstKeyword(text)) ?? { all: 0, accepted: 0 };
    counts.set(firstKeyword(text), count);
    count.all++;
    if (verdict.accepted) {
      count.accepted++;
      accepted++;
    } else if (options.list) console.log(`  rejected (${verdict.message}): ${oneLine(text)}`);
  }
  console.log(`acceptance: ${accepted} of ${valid.length} valid statements (${percent(accepted, valid.length)})`);
  for (const [word, count] of [...counts].sort(([, left], [, right]) => right.all - left.all)) {
    console.log(`  ${word.padEnd(12)} ${count.accepted} of ${count.all}`);
  }
  return measureRejection(corpus, options) && accepted / valid.length >= options.dialect.accepted;
}

/** Invalid statements rejected. */
function measureRejection(corpus: readonly CorpusStatement[], options: Options): boolean {
  const invalid = corpus.filter((row) => !row.ok);
  const accepted = invalid.filter(({ text }) => accepts(text, options.dialect).accepted);
  const rejected = invalid.length - accepted.length;
  console.log(`rejection: ${rejected} of ${invalid.length} invalid statements (${percent(rejected, invalid.length)})`);
  if (options.list) for (const { text } of accepted) console.log(`  accepted: ${oneLine(text)}`);
  return rejected / invalid.length >= options.dialect.rejected;
}

/** Verdicts equal to the engine's own; the target is 99 %, with MariaDB in MySQL's place 98 %. */
async function measureAgreement(corpus: readonly CorpusStatement[], options: Options): Promise<boolean> {
  const result = await agreement(corpus, options);
  if (!result) return skip("agreement: MariaDB is not installed");
  console.log(
    `agreement: ${result.agreed} of ${result.compared} verdicts (${percent(result.agreed, result.compared)})`,
  );
  if (options.list) {
    for (const { text, accepted, message } of result.disagreements) {
      console.log(`  ${accepted ? "accepted" : "rejected"} (${message}): ${oneLine(text)}`);
    }
  }
  return result.agreed / result.compared >= (options.engine === "mysql" ? 0.98 : 0.99);
}

async function agreement(corpus: readonly CorpusStatement[], options: Options): Promise<Agreement | undefined> {
  const count = options.count ?? 50_000;
  if (options.engine !== "mysql")
    return compareVerdicts(corpus, await judgeOf(options.engine), count, seed, options.dialect);
  const judge = await openMysqlJudge();
  const result = judge && (await compareMysqlVerdicts(corpus, judge, count, seed));
  await judge?.close();
  return result;
}

function skip(what: string): true {
  console.log(`skipped: ${what}`);
  return true;
}

async function judgeOf(engine: string): Promise<Pick<Judge, "verdict">> {
  return engine === "sqlite" ? loadSqliteJudge() : await loadJudge();
}

/** Places and nesting equal to PostgreSQL's; the target is 99.9 %. */
async function measureStructure(corpus: readonly CorpusStatement[], options: Options): Promise<boolean> {
  const { compared, differences } = compareStructures(corpus, await loadJudge());
  const equal = compared - differences.length;
  console.log(`structure: ${equal} of ${compared} trees (${percent(equal, compared)})`);
  if (options.list) {
    for (const { text, ours, theirs } of differences) console.log(`  ${oneLine(text)}\n    ${ours}\n    ${theirs}`);
  }
  return equal / compared >= 0.999;
}

/** Expressions that nest as in the engine: none may differ. */
async function measureNesting(options: Options): Promise<boolean> {
  const count = options.count ?? 30_000;
  const result = options.engine === "mysql" ? await compareMysqlNesting(count, seed) : compareNesting(count, seed);
  if (!result) return skip("nesting: MariaDB is not installed");
  const { compared, differences } = result;
  console.log(`nesting: ${compared - differences.length} of ${compared} expressions`);
  for (const difference of differences.slice(0, options.list ? differences.length : 5)) console.log(`  ${difference}`);
  return differences.length === 0;
}

function measureRobustness(corpus: readonly CorpusStatement[], options: Options): boolean {
  const { parsed, crashes, slowest } = parseMutated(corpus, options.count ?? 100_000, seed, options.dialect);
  console.log(`robustness: ${parsed} damaged texts, ${crashes.length} crashes, slowest ${slowest.toFixed(1)} ms`);
  for (const crash of crashes.slice(0, 20)) console.log(`  ${oneLine(crash)}`);
  return crashes.length === 0;
}

/** The whole compiler, not only the parser. */
async function measureAnalysis(corpus: readonly CorpusStatement[], options: Options): Promise<boolean> {
  const count = options.count ?? 100_000;
  const { parsed, crashes, slowest } = await analyzeMutated(options.engine, options.dialect, corpus, count, seed);
  console.log(`analysis: ${parsed} changed statements, ${crashes.length} crashes, slowest ${slowest.toFixed(1)} ms`);
  for (const crash of crashes.slice(0, 20)) console.log(`  ${oneLine(crash)}`);
  return crashes.length === 0;
}

/** 10 MB as the engine's own tool dumps a database: read without a complaint, in time that grows with the size alone. */
async function measureDump({ engine, dialect }: Options): Promise<boolean> {
  if (!dialect.dump) return true;
  const result = readDump(await loadEngine(engine), dialect.dump, 10_000_000);
  const { size, whole, half, complaint } = result;
  console.log(`dump: ${(size / 1e6).toFixed(1)} MB in ${whole.toFixed(0)} ms, half of it in ${half.toFixed(0)} ms`);
  if (complaint !== undefined) console.log(`  ${complaint}`);
  return complaint === undefined && isLinear(result);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 300);
}
