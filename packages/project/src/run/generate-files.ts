import { hasErrors, InternalError, renderDiagnostics } from "@sqlc-ts/diagnostics";
import { defaultLimits, PluginError, runBuiltIn } from "@sqlc-ts/plugin-host";
import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";
// Not from the index: the codec, which built-in generators do not need, would be loaded with it.
import { stripExtensions } from "@sqlc-ts/protocol/strip-extensions";
import type { GeneratorSettings, PluginDefinition } from "../config/model.ts";
import type { FileToWrite } from "../host.ts";
import type { GeneratedFiles } from "../output/plan-output.ts";
import { planSafely } from "../output/plan-safely.ts";
import { isBelow, joinPath, relativePath } from "../paths.ts";
import { type EntryJob, header } from "./compile-entry.ts";
import { fillRequest } from "./fill-request.ts";
import { toDiagnostics } from "./plugin-diagnostics.ts";
import type { RequestDump } from "./request-dump.ts";
import { systemSchemasFor } from "./system-schemas.ts";
import type { CompiledEntry } from "./tools.ts";
import { requestFor, transportDefinition } from "./transport-definition.ts";

export interface GenerateJob extends EntryJob {
  readonly compiled: CompiledEntry;
  readonly dump: RequestDump | undefined;
  readonly mode: "generate" | "compile";
  readonly signal: AbortSignal | undefined;
}

/** Runs the generators of an entry one after the other and checks what they return. Mistakes are in the report. */
export async function generateFiles(job: GenerateJob): Promise<readonly (readonly FileToWrite[])[]> {
  const plans: (readonly FileToWrite[])[] = [];
  for (const generator of job.entry.generators) {
    const request = fillRequest(job.compiled.request(systemSchemasFor(generator)), job.config, job.entry, generator);
    if (job.dump) await dump(job, job.dump, generator, request);
    const response = await runGenerator(job, generator, request);
    if (response) plans.push(await plan(job, generator, response));
  }
  return plans;
}

async function dump(
  { host }: GenerateJob,
  dump: RequestDump,
  generator: GeneratorSettings,
  request: GenerateRequest,
): Promise<void> {
  const { dumpRequest } = await import("./request-dump.ts");
  await dumpRequest(host, dump, generator, request);
}

async function runGenerator(
  job: GenerateJob,
  generator: GeneratorSettings,
  request: GenerateRequest,
): Promise<GenerateResponse | undefined> {
  try {
    return await callGenerator(job, generator, request);
  } catch (error) {
    if (!(error instanceof PluginError)) throw error;
    // A generator that is not there yet does not keep the SQL from being checked.
    if (job.mode === "generate" || generator.kind === "plugin")
      job.report.fail(`${header(generator.label)}error generating code: ${error.message}\n`);
    return undefined;
  }
}

async function callGenerator(
  job: GenerateJob,
  { kind, plugin, label }: GeneratorSettings,
  request: GenerateRequest,
): Promise<GenerateResponse> {
  switch (kind) {
    case "typescript":
      return runBuiltIn(await job.tools.loadGenerator("typescript"), request);
    case "json":
      return runBuiltIn(await job.tools.loadGenerator("json"), stripExtensions(request));
    case "go":
      return runBuiltIn(await job.tools.loadGenerator("go"), request);
    case "plugin":
      if (!plugin) throw new InternalError(`plugin ${label} was not resolved`);
      return runPlugin(job, plugin, request);
  }
}

async function runPlugin(
  { tools, config, host, signal }: GenerateJob,
  plugin: PluginDefinition,
  request: GenerateRequest,
): Promise<GenerateResponse> {
  const definition = transportDefinition(plugin, config, host.environment);
  if (!tools.plugins) {
    throw new PluginError(
      `${plugin.name}: ${definition.kind} plugins cannot be run here`,
      plugin.name,
      definition.kind,
    );
  }
  return tools.plugins.run(definition, requestFor(plugin, request), { ...defaultLimits, ...plugin.limits }, signal);
}

async function plan(
  job: GenerateJob,
  generator: GeneratorSettings,
  response: GenerateResponse,
): Promise<readonly FileToWrite[]> {
  const diagnostics = toDiagnostics(response, job.config.source, generator);
  const sources = [...job.reader.sources, job.config.source];
  if (hasErrors(diagnostics)) {
    const [first] = diagnostics.filter(({ severity }) => severity === "error");
    const others = diagnostics.filter((diagnostic) => diagnostic !== first);
    const text = renderDiagnostics(first ? [first, ...others] : others, sources);
    // sqlc's own line, which people know and search for, has no place.
    const known = generator.kind === "go" && first?.span ? `${first.message}\n` : "";
    job.report.fail(`${header(generator.label)}error generating code: ${known}${text}`);
    return [];
  }
  job.report.note(renderDiagnostics(diagnostics, sources));
  const plans: FileToWrite[] = [];
  const problems: string[] = [];
  for (const generated of filesByFolder(job, generator, response.files)) {
    const planned = await planSafely(job.host, generated);
    if (planned.ok) plans.push(...planned.files);
    else problems.push(...planned.problems.map((problem) => `error generating code: ${problem}\n`));
  }
  if (problems.length === 0) return plans;
  job.report.fail(header(generator.label) + problems.join(""));
  return [];
}

/** Files below the models' folder are its own, wherever that lies; all others must be below the package's. */
function filesByFolder(
  { config }: GenerateJob,
  { out, modelsOut }: GeneratorSettings,
  files: GenerateResponse["files"],
): readonly GeneratedFiles[] {
  const folder = joinPath(config.baseDirectory, out.value);
  if (!modelsOut) return [{ folder, files }];
  const modelsFolder = joinPath(config.baseDirectory, modelsOut.value);
  const isModel = ({ name }: { readonly name: string }) => isBelow(modelsFolder, joinPath(folder, name));
  const models = files.filter(isModel).map((file) => ({
    ...file,
    name: relativePath(modelsFolder, joinPath(folder, file.name)),
  }));
  return [
    { folder, files: files.filter((file) => !isModel(file)) },
    { folder: modelsFolder, files: models },
  ];
}
