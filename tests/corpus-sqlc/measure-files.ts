import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadGenerator } from "@sqlc-ts/generators";
import { requestFromJson } from "@sqlc-ts/protocol";
import { type CorpusCase, readExpected } from "./case.ts";
import type { FieldDifference } from "./compare-request.ts";
import { type Comparison, differencesOf, isProven } from "./differences-of.ts";
import { type Measure, promiseOf } from "./measure.ts";
import { type CaseRun, runCase } from "./run-case.ts";

/** Generators whose files are compared; the plugin is sqlc-gen-json. */
const writers = { go: ["go"], json: ["json", "plugin:jsonb"] };

/**
 * Compares the files that a generator writes, byte by byte, with those that sqlc wrote: those made from SQL, and those made from sqlc's
 * own requests. Where the generator writes sqlc's file for sqlc's request, a file from SQL is a proven difference in two cases: every
 * field by which the case's requests differ has a recorded reason; or none differs, and what sqlc calls `any` has a type (docs/go.md).
 */
export async function measureFiles(
  cases: readonly CorpusCase[],
  generator: "go" | "json",
  comparison: Comparison,
  list: (text: string) => void,
): Promise<Measure[]> {
  const fromSql = { identical: 0, proven: 0, other: 0 };
  const fromRequests = { identical: 0, other: 0 };
  for (const corpusCase of cases.filter(({ exitCode }) => exitCode === 0)) {
    if (!corpusCase.requests.some(({ gen }) => writers[generator].includes(gen))) continue;
    const expected = readExpected(corpusCase, `.${generator}`);
    const run = await runCase(corpusCase, comparison.nullability);
    const replayed = generator === "go" ? await generateRecorded(corpusCase) : expected;
    const isExplained = createProof(corpusCase, run, expected, comparison);
    for (const path of union(expected, run.written, `.${generator}`)) {
      const isReplayed = replayed.get(path) === expected.get(path);
      fromRequests[isReplayed ? "identical" : "other"]++;
      if (!isReplayed) list(`\nfrom sqlc's request: ${showFile(corpusCase, path, expected, replayed)}`);
      const isIdentical = run.written.get(path) === expected.get(path);
      const verdict = isIdentical ? "identical" : isReplayed && (await isExplained(path)) ? "proven" : "other";
      fromSql[verdict]++;
      if (verdict !== "identical") list(`\n${verdict}: ${showFile(corpusCase, path, expected, run.written, run)}`);
    }
  }
  const measures: Measure[] = [
    {
      title: `${generator} files from SQL, nullability ${comparison.nullability}`,
      counts: fromSql,
      good: ["identical", "proven"],
      promise: promiseOf(comparison.engine),
    },
  ];
  // Recorded requests lack the engine's own schemas, which the JSON generator writes.
  if (generator === "json") return measures;
  return [...measures, { title: `${generator} files from sqlc's requests`, counts: fromRequests, good: ["identical"] }];
}

/** Whether a file differs for recorded reasons alone. The case's requests are compared when it is first asked. */
function createProof(
  corpusCase: CorpusCase,
  { ok, written }: CaseRun,
  expected: ReadonlyMap<string, string>,
  comparison: Comparison,
): (path: string) => Promise<boolean> {
  let fields: Promise<readonly FieldDifference[]> | undefined;
  return async (path) => {
    fields ??= differencesOf(corpusCase, comparison);
    const found = await fields;
    if (found.length === 0) return ok && losesAny(expected.get(path) ?? "", written.get(path) ?? "");
    return isProven(found) && (ok || found.some(({ path }) => path === "(error)"));
  };
}

function losesAny(wanted: string, found: string): boolean {
  const lines = new Set(found.split("\n"));
  return wanted.split("\n").some((line) => /\bany\b/.test(line) && !lines.has(line));
}

async function generateRecorded(corpusCase: CorpusCase): Promise<ReadonlyMap<string, string>> {
  const generator = await loadGenerator("go");
  const written = new Map<string, string>();
  for (const { file, out } of corpusCase.requests.filter(({ gen }) => gen === "go")) {
    const recorded = readFileSync(join(corpusCase.folder, file), "utf8");
    const { files } = await generator.generate(requestFromJson(JSON.parse(recorded)));
    for (const { name, contents } of files) written.set(join(out, name), new TextDecoder().decode(contents));
  }
  return written;
}

function union(
  expected: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
  extension: string,
): ReadonlySet<string> {
  return new Set([...expected.keys(), ...[...written.keys()].filter((path) => path.endsWith(extension))]);
}

function showFile(
  { name }: CorpusCase,
  path: string,
  expected: ReadonlyMap<string, string>,
  written: ReadonlyMap<string, string>,
  run?: CaseRun,
): string {
  const wanted = expected.get(path)?.split("\n");
  const found = written.get(path)?.split("\n");
  const title = `${name}: ${path}`;
  if (!wanted) return `${title} is not expected`;
  if (!found) return `${title} is missing\n  ${(run?.output ?? "").trim().replaceAll("\n", "\n  ")}`;
  const line = wanted.findIndex((text, index) => text !== found[index]);
  const at = line < 0 ? wanted.length : line;
  return `${title}:${at + 1}\n  sqlc ${JSON.stringify(wanted[at])}\n  here ${JSON.stringify(found[at])}`;
}
