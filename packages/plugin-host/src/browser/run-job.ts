import { encodeRequest, type GenerateResponse, type PluginDiagnostic } from "@sqlc-ts/protocol";
import { PluginError } from "../plugin-error.ts";
import { findCustomSection, optionsSchemaSection } from "../wasm/custom-section.ts";
import type { TimeGuard } from "../wasm/run-module.ts";
import type { JobAnswer, PluginJob, ScriptJob, WasmJob } from "./job.ts";

/** The page ends the whole worker when the time is over. */
const withoutGuard: TimeGuard = (action) => action();

/** Runs a plugin in the sandbox, on this thread; never rejects. */
export async function runJob(job: PluginJob): Promise<JobAnswer> {
  try {
    const diagnostics = await checkAgainstSchema(job);
    if (diagnostics.length > 0) return { kind: "response", response: { files: [], diagnostics: [...diagnostics] } };
    return { kind: "response", response: await (job.kind === "wasm" ? runWasm(job) : runScript(job)) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: error instanceof PluginError ? "failure" : "defect", message };
  }
}

/** A schema that the configuration names goes before the module's own. */
async function checkAgainstSchema(job: PluginJob): Promise<readonly PluginDiagnostic[]> {
  const embedded = job.kind === "wasm" ? findCustomSection(job.module, optionsSchemaSection) : undefined;
  const schema = job.schema ?? embedded;
  if (schema === undefined) return [];
  const { checkPluginOptions } = await import("../options/check-plugin-options.ts");
  return checkPluginOptions(job.definition, schema, job.request, withoutGuard);
}

async function runWasm({ definition, module, request, limits }: WasmJob): Promise<GenerateResponse> {
  const { ModuleError, prepareModule } = await import("../wasm/prepare-module.ts");
  const { runWasmPlugin } = await import("../wasm/run-plugin.ts");
  const { readWasmResponse } = await import("../wasm/read-wasm-response.ts");
  try {
    const prepared = prepareModule(module, limits.bytes);
    const platform = { guard: withoutGuard };
    const output = runWasmPlugin(prepared, definition, encodeRequest(request), limits, platform);
    return readWasmResponse(definition, output, limits);
  } catch (error) {
    if (!(error instanceof ModuleError)) throw error;
    throw new PluginError(`loadBytes: ${error.message}`, definition.name, "wasm", { cause: error });
  }
}

async function runScript({ definition, source, request, limits }: ScriptJob): Promise<GenerateResponse> {
  const { default: interpreter } = await import("@jitl/quickjs-singlefile-browser-release-sync");
  const { runScript } = await import("../script/run-script.ts");
  // The stack of a worker is half as large as that of Node's main thread.
  const platform = { guard: withoutGuard, interpreter, stackBytes: 128 * 1024 };
  return runScript(source, definition, request, limits, platform);
}
