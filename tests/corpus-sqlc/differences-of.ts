import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "@sqlc-ts/protocol";
import { readDifferences } from "../differences/read-differences.ts";
import type { CorpusCase } from "./case.ts";
import { compareRequests, type FieldDifference } from "./compare-request.ts";
import { type CompiledEntry, compileCase } from "./compile-case.ts";
import { type Dispute, judge } from "./judge.ts";
import type { MysqlJudge } from "./judge-mysql.ts";

export interface Comparison {
  readonly engine: string;
  readonly nullability: "proven" | "sqlc";
  readonly mysqlJudge: MysqlJudge;
}

/** The fields of a case's requests that are not as recorded; a reason stands at those that docs/differences explains. */
export async function differencesOf(corpusCase: CorpusCase, comparison: Comparison): Promise<FieldDifference[]> {
  const entries = await tryCompile(corpusCase, comparison.nullability);
  if (!Array.isArray(entries)) return [{ path: "(crash)", expected: "", actual: entries.message }];
  const explained = explainedReasons(corpusCase.engines);
  const differences: FieldDifference[] = [];
  for (const { file, sql } of corpusCase.requests) {
    const expected: JsonObject = JSON.parse(readFileSync(join(corpusCase.folder, file), "utf8"));
    const entry = entries[sql];
    if (entry) differences.push(...(await compareEntry(expected, entry, comparison)));
  }
  return differences.map((difference) => withoutUnknownReason(difference, explained));
}

/** Identical, or different for recorded reasons alone. */
export function isProven(differences: readonly FieldDifference[]): boolean {
  return differences.every(({ reason }) => reason !== undefined);
}

/** Compiles a case; the message of what should never be thrown. */
async function tryCompile(
  corpusCase: CorpusCase,
  nullability: Comparison["nullability"],
): Promise<CompiledEntry[] | { readonly message: string }> {
  try {
    return await compileCase(corpusCase, nullability);
  } catch (error) {
    return { message: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** What has no reason yet is put to the database. */
async function compareEntry(
  expected: JsonObject,
  entry: CompiledEntry,
  { engine, mysqlJudge }: Comparison,
): Promise<FieldDifference[]> {
  const errors = entry.errors.map((error): FieldDifference => ({ path: "(error)", expected: "", actual: error }));
  const differences = entry.request ? compareRequests(expected, entry.request, entry.queries) : errors;
  const open = differences.filter(({ reason }) => reason === undefined);
  if (open.length === 0) return differences;
  const dispute = { schema: entry.schema, expected, differences: open, actual: entry.request };
  return [...differences.filter(({ reason }) => reason !== undefined), ...(await judged(engine, dispute, mysqlJudge))];
}

async function judged(
  engine: string,
  dispute: Dispute & { readonly actual: JsonObject | undefined },
  mysqlJudge: MysqlJudge,
): Promise<readonly FieldDifference[]> {
  if (engine === "mysql") return mysqlJudge.judge(dispute);
  return engine === "postgresql" ? judge(dispute) : dispute.differences;
}

/** The kinds of difference that have an entry with a proof for one of the engines. */
function explainedReasons(engines: readonly string[]): ReadonlySet<string> {
  const files = readDifferences().filter(({ engine }) => engines.includes(engine));
  return new Set(files.flatMap(({ differences }) => differences.flatMap(({ reason }) => reason ?? [])));
}

function withoutUnknownReason(difference: FieldDifference, explained: ReadonlySet<string>): FieldDifference {
  const { reason, ...bare } = difference;
  if (reason === undefined || explained.has(reason)) return difference;
  return { ...bare, actual: `${bare.actual} (${reason}, which docs/differences does not explain)` };
}
