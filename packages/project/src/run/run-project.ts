import { findConfig, parseConfig, readConfigFile } from "../config/load-config.ts";
import type { ResolvedConfig, SqlEntry } from "../config/model.ts";
import { ConfigError } from "../config/problem.ts";
import { renderConfigError } from "../config/render-config-error.ts";
import { createSourceReader } from "../files/read-sources.ts";
import { type FileToWrite, type Host, HostError } from "../host.ts";
import { findConflicts } from "../output/plan-output.ts";
import { writeChanged } from "../output/write-changed.ts";
import { baseName, isAbsolutePath, joinPath } from "../paths.ts";
import { compileEntry } from "./compile-entry.ts";
import { defaultTools } from "./default-tools.ts";
import { generateFiles } from "./generate-files.ts";
import { createReport } from "./report.ts";
import type { RequestDump } from "./request-dump.ts";
import type { RunTools } from "./tools.ts";

export interface RunOptions {
  /** `generate` writes files; `compile` checks only, entries without a generator too. */
  readonly mode: "generate" | "compile";
  /** Path of the configuration; default: looked for in the working directory. */
  readonly configPath?: string | undefined;
  /** Goes before what entries say. */
  readonly nullability?: "proven" | "sqlc" | undefined;
  /** Folder to write every generator's request to. */
  readonly dumpRequests?: string | undefined;
  /** Ends the plugin that runs, which has failed then. */
  readonly signal?: AbortSignal | undefined;
}

export interface RunResult {
  readonly ok: boolean;
  /** Absolute paths of the files written: those whose contents changed. */
  readonly written: readonly string[];
}

/**
 * The whole run, from the configuration to written files. Mistakes of the user are logged to the host and make the result not ok; then
 * no file is written. Throws only on defects of sqlc-ts itself.
 */
export async function runProject(host: Host, options: RunOptions, tools: RunTools = defaultTools): Promise<RunResult> {
  const config = await loadOrExplain(host, options.configPath);
  if (!config) return { ok: false, written: [] };
  for (const warning of config.warnings) host.log(`${warning}\n`);

  const report = createReport();
  const reader = createSourceReader(host, config.baseDirectory);
  const dump = await createDump(host, config, options);
  const plans: (readonly FileToWrite[])[] = [];
  for (const entry of config.entries) {
    if (entry.generators.length === 0 && options.mode === "generate") continue;
    const job = { host, config, entry, reader, report, tools };
    const compiled = await compileEntry(job, options.nullability);
    if (compiled)
      plans.push(...(await generateFiles({ ...job, compiled, dump, mode: options.mode, signal: options.signal })));
  }
  for (const conflict of findConflicts(plans)) report.fail(`error generating code: ${conflict}\n`);

  host.log(report.text());
  if (report.failed || options.mode === "compile") return { ok: !report.failed, written: [] };
  return write(host, plans.flat());
}

/** Reads and checks the configuration; undefined after its mistakes have been logged. */
export async function loadOrExplain(host: Host, configPath: string | undefined): Promise<ResolvedConfig | undefined> {
  let source: ResolvedConfig["source"] | undefined;
  let path = configPath ?? "";
  try {
    path = await findConfig(host, configPath);
    source = await readConfigFile(host, path);
    return await parseConfig(source, path, host);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    host.log(renderConfigError(error, baseName(path), source));
    return undefined;
  }
}

async function createDump(
  host: Host,
  config: ResolvedConfig,
  { dumpRequests }: RunOptions,
): Promise<RequestDump | undefined> {
  if (dumpRequests === undefined) return undefined;
  const { numberRequests } = await import("./request-dump.ts");
  const generators = config.entries.flatMap((entry: SqlEntry) => entry.generators);
  const folder = isAbsolutePath(dumpRequests) ? dumpRequests : joinPath(host.workingDirectory, dumpRequests);
  return { folder, names: numberRequests(generators) };
}

async function write(host: Host, files: readonly FileToWrite[]): Promise<RunResult> {
  const unique = new Map(files.map((file) => [file.path, file]));
  try {
    return { ok: true, written: await writeChanged(host, [...unique.values()]) };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    host.log(`${error.path}: ${error.message}\n`);
    return { ok: false, written: [] };
  }
}
