import type { CompileSettings } from "@sqlc-ts/compiler";
import { type Diagnostic, didYouMean, hasErrors, renderDiagnostics, type SourceFile } from "@sqlc-ts/diagnostics";
import type { Located } from "../config/decoder.ts";
import type { ResolvedConfig, SqlEntry } from "../config/model.ts";
import { findSources, PathError } from "../files/find-sources.ts";
import { migrationOrder } from "../files/migration-order.ts";
import type { SourceReader } from "../files/read-sources.ts";
import type { Host } from "../host.ts";
import { joinPath } from "../paths.ts";
import type { Report } from "./report.ts";
import { systemSchemasFor } from "./system-schemas.ts";
import type { CompiledEntry, RunTools } from "./tools.ts";

/** What the steps of one entry share. */
export interface EntryJob {
  readonly host: Host;
  readonly config: ResolvedConfig;
  readonly entry: SqlEntry;
  readonly reader: SourceReader;
  readonly report: Report;
  readonly tools: RunTools;
}

/**
 * Reads and compiles the SQL of an entry, once for all its generators; undefined after mistakes, which are in the report.
 *
 * differs from sqlc: it compiles once per generator and so shows the same mistakes as often.
 */
export async function compileEntry(
  job: EntryJob,
  nullability: "proven" | "sqlc" | undefined,
): Promise<CompiledEntry | undefined> {
  const { entry, tools } = job;
  const engine = entry.engine.value;
  if (!tools.engines.includes(engine)) return failOnEngine(job);
  const schema = await readStage(job, "schema", entry.schema);
  const queries = schema && (await readStage(job, "queries", entry.queries));
  if (!schema || !queries) return undefined;
  const settings = compileSettings(entry, nullability);
  const listing = entry.generators.some((generator) => systemSchemasFor(generator) === "full");
  const compiled = await tools.compile({ engine, schema, queries, settings, listing });
  if (!reportStage(job, compiled.schemaDiagnostics) || !reportStage(job, compiled.queryDiagnostics)) return undefined;
  return compiled.queryCount > 0 ? compiled : failOnNoQueries(job);
}

/** The line in front of the mistakes of a generator's job. */
export function header(label: string): string {
  return `# package ${label}\n`;
}

function compileSettings(entry: SqlEntry, nullability: "proven" | "sqlc" | undefined): CompileSettings {
  return {
    nullability: nullability ?? entry.nullability ?? "proven",
    strictFunctionChecks: entry.strictFunctionChecks,
    strictOrderBy: entry.strictOrderBy,
  };
}

async function readStage(
  job: EntryJob,
  stage: "schema" | "queries",
  paths: readonly Located<string>[],
): Promise<readonly SourceFile[] | undefined> {
  try {
    const order = stage === "schema" ? migrationOrder(job.host) : undefined;
    const found = await findSources(job.host, job.config.baseDirectory, paths, order);
    const { sources, diagnostics } = await job.reader.read(found);
    return reportStage(job, diagnostics) ? sources : undefined;
  } catch (error) {
    if (!(error instanceof PathError)) throw error;
    const { written, explanation, hint } = error;
    const place = inConfig(job, { message: explanation, span: written.span, hint });
    job.report.fail(`${entryHeader(job)}error parsing ${stage}: ${error.message}\n${place}`);
    return undefined;
  }
}

/** Shows the diagnostics; false when there is an error among them. */
function reportStage(job: EntryJob, diagnostics: readonly Diagnostic[]): boolean {
  if (diagnostics.length === 0) return true;
  const text = renderDiagnostics(diagnostics, job.reader.sources);
  if (hasErrors(diagnostics)) job.report.fail(entryHeader(job) + text);
  else job.report.note(text);
  return !hasErrors(diagnostics);
}

function failOnEngine(job: EntryJob): undefined {
  const { value, span } = job.entry.engine;
  const names = job.tools.engines;
  const message = `there is no engine "${value}"`;
  const hint = engineHint(value) ?? didYouMean(value, names) ?? `engines: ${names.join(", ")}`;
  const place = inConfig(job, { message, span, hint });
  job.report.fail(`error creating compiler: unknown engine: ${value}\n${place}`);
}

/** Databases whose SQL is that of an engine, by what they are called. */
const relatives: readonly (readonly [RegExp, string])[] = [
  [/^(?:mariadb|percona|planetscale|vitess|tidb|aurora-mysql)$/i, "mysql"],
  [/^(?:libsql|turso|d1|litestream)$/i, "sqlite"],
  [/^(?:cockroachdb|cockroach|neon|supabase|yugabyte|yugabytedb|pgsql)$/i, "postgresql"],
];

function engineHint(value: string): string | undefined {
  const engine = relatives.find(([names]) => names.test(value))?.[1];
  return engine && `${value} has the SQL of "${engine}"`;
}

function failOnNoQueries(job: EntryJob): undefined {
  const { config, entry } = job;
  const paths = entry.queries.map(({ value }) => joinPath(config.baseDirectory, value));
  const text = `error parsing queries: no queries contained in paths ${paths.join(",")}\n`;
  const hint = "  hint: a query begins with a line such as -- name: GetAuthor :one\n";
  job.report.fail(entryHeader(job) + text + hint);
}

function entryHeader({ entry }: EntryJob): string {
  return header(entry.generators[0]?.label ?? "");
}

/** A place in the configuration with its frame. */
function inConfig(
  { config }: EntryJob,
  { message, span, hint }: { message: string; span: Located<string>["span"]; hint?: string | undefined },
): string {
  const diagnostic: Diagnostic = { code: "configuration", severity: "error", message, span, ...(hint && { hint }) };
  return renderDiagnostics([diagnostic], [config.source]);
}
