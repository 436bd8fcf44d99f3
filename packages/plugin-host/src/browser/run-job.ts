import { encodeRequest, type GenerateResponse, type PluginDiagnostic } from "@sqlc-ts/protocol";
import { describeOutputLimit, describeTimeLimit } from "../limit-text.ts";
import { PluginError } from "../plugin-error.ts";
import type { RunWatch } from "../run-watch.ts";
import { findCustomSection, optionsSchemaSection } from "../wasm/custom-section.ts";
import type { TimeGuard } from "../wasm/run-module.ts";
import type { CompiledModule, JobAnswer, JobMessage, PluginJob, ScriptJob, WasmJob } from "./job.ts";
import { createReportedStderr } from "./reported-stderr.ts";

// The page comes first: it ends the worker.
const graceMilliseconds = 100;

type Report = (message: JobMessage) => void;

/** Runs a plugin in the sandbox, on this thread, and reports how it goes; the last message is the answer. Never rejects. */
export async function runJob(job: PluginJob, report: Report): Promise<void> {
  report(await answer(job, report));
}

async function answer(job: PluginJob, report: Report): Promise<JobAnswer> {
  const rest = { stderr: "", memoryBytes: 0 };
  const onStderr = (text: string): void => {
    rest.stderr = text;
  };
  const onEnd = (memoryBytes: number): void => {
    rest.memoryBytes = memoryBytes;
  };
  try {
    const response =
      job.kind === "wasm"
        ? await runWasm({ ...job, definition: { ...job.definition, onStderr } }, report, onEnd)
        : await runScript({ ...job, definition: { ...job.definition, onStderr } }, report, onEnd);
    return { kind: "response", response, ...rest };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof PluginError) return { kind: "failure", message, isAbsent: error.isAbsent };
    return { kind: "defect", message };
  }
}

async function runWasm(job: WasmJob, report: Report, onEnd: RunWatch["ended"]): Promise<GenerateResponse> {
  const { definition, code, request, limits } = job;
  // A schema that the configuration names goes before the module's own.
  const optionsSchema =
    code.kind === "compiled" ? code.optionsSchema : findCustomSection(code.bytes, optionsSchemaSection);
  const diagnostics = await checkOptions(job, job.schema ?? optionsSchema, report);
  if (diagnostics.length > 0) return { files: [], diagnostics: [...diagnostics] };

  const { runWasmPlugin } = await import("../wasm/run-plugin.ts");
  const { readWasmResponse } = await import("../wasm/read-wasm-response.ts");
  const { prepared } = code.kind === "compiled" ? code : await compile(job, code.bytes, optionsSchema, report);
  const failure = (reason: string): string => `call: ${reason}`;
  const platform = {
    guard: announce(report, failure(describeTimeLimit(limits))),
    watch: watch(report, failure(describeOutputLimit(limits)), onEnd),
  };
  return readWasmResponse(
    definition,
    runWasmPlugin(prepared, definition, encodeRequest(request), limits, platform),
    limits,
  );
}

async function compile(
  { definition, limits }: WasmJob,
  bytes: Uint8Array,
  optionsSchema: string | undefined,
  report: Report,
): Promise<CompiledModule> {
  const { ModuleError, prepareModule } = await import("../wasm/prepare-module.ts");
  try {
    const compiled = { kind: "compiled", prepared: prepareModule(bytes, limits.bytes), optionsSchema } as const;
    reportIfPossible(compiled, report);
    return compiled;
  } catch (error) {
    if (!(error instanceof ModuleError)) throw error;
    const options = { cause: error, isAbsent: true };
    throw new PluginError(`loadBytes: ${error.message}`, definition.name, "wasm", options);
  }
}

/** Some browsers do not pass on every module; then it is compiled again for the next run. */
function reportIfPossible(compiled: CompiledModule, report: Report): void {
  try {
    report(compiled);
  } catch (error) {
    if (!(error instanceof Error && error.name === "DataCloneError")) throw error;
  }
}

async function runScript(job: ScriptJob, report: Report, onEnd: RunWatch["ended"]): Promise<GenerateResponse> {
  const { definition, source, request, limits } = job;
  const diagnostics = await checkOptions(job, job.schema, report);
  if (diagnostics.length > 0) return { files: [], diagnostics: [...diagnostics] };
  const { default: interpreter } = await import("@jitl/quickjs-singlefile-browser-release-sync");
  const { runScript } = await import("../script/run-script.ts");
  const { deepInterpreterStackBytes } = await import("../script/interpreter-stack.ts");
  const failure = (reason: string): string => `script: ${reason}`;
  const guard = announce(report, failure(describeTimeLimit(limits)));
  let end = Number.POSITIVE_INFINITY;
  const platform = {
    interpreter,
    // As on Node, so that a script that catches its errors sees the same, or fails where this thread has less.
    stackBytes: deepInterpreterStackBytes,
    guard: (action: () => void, milliseconds: number): void => {
      end = performance.now() + milliseconds + graceMilliseconds;
      guard(action, milliseconds);
    },
    // JavaScriptCore ends a worker only where WebAssembly calls JavaScript, as it does to ask this.
    isTimeOver: () => performance.now() > end,
    watch: watch(report, failure(describeOutputLimit(limits)), onEnd),
  };
  return runScript(source, definition, request, limits, platform);
}

async function checkOptions(
  { definition, request }: PluginJob,
  schema: string | undefined,
  report: Report,
): Promise<readonly PluginDiagnostic[]> {
  if (schema === undefined) return [];
  const { checkPluginOptions, describeSlowCheck } = await import("../options/check-plugin-options.ts");
  return checkPluginOptions(definition, schema, request, announce(report, describeSlowCheck(definition)));
}

/** Nothing on this thread can stop the action: the page is told when to end the worker. */
function announce(report: Report, whenOver: string): TimeGuard {
  return (action, milliseconds) => {
    report({ kind: "running", milliseconds, whenOver });
    action();
  };
}

function watch(report: Report, message: string, ended: RunWatch["ended"]): RunWatch {
  const stderr = createReportedStderr(report);
  return {
    stderr,
    ended,
    tooMuchOutput() {
      stderr.flush();
      report({ kind: "over-limit", message });
    },
  };
}
