import { parentPort, workerData } from "node:worker_threads";
import type { GenerateResponse } from "@sqlc-ts/protocol";
import { PluginError } from "../plugin-error.ts";
import { deepInterpreterStackBytes } from "../script/interpreter-stack.ts";
import type { DeepAnswer, DeepJob, DeepScriptJob, DeepWasmJob } from "./deep-job.ts";
import { openGrantedFolders } from "./granted-folder.ts";
import { vmTimeGuard } from "./time-guard.ts";

// The whole of the thread with the deep stack: it runs one plugin, answers, and is ended by the host.
void answer(workerData).then((said) => parentPort?.postMessage(said));

async function answer(job: DeepJob): Promise<DeepAnswer> {
  const written: string[] = [];
  const onStderr = (text: string): void => {
    written.push(text);
  };
  try {
    const response =
      job.kind === "wasm"
        ? await runWasm({ ...job, definition: { ...job.definition, onStderr } })
        : await runScript({ ...job, definition: { ...job.definition, onStderr } });
    return { kind: "response", response, stderr: written.join("") };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof PluginError) return { kind: "failure", message, isAbsent: error.isAbsent };
    return { kind: "defect", message };
  }
}

async function runWasm({ definition, module, input, limits }: DeepWasmJob): Promise<GenerateResponse> {
  const { ModuleError, prepareModule } = await import("../wasm/prepare-module.ts");
  const { runWasmPlugin } = await import("../wasm/run-plugin.ts");
  const { readWasmResponse } = await import("../wasm/read-wasm-response.ts");
  const folders = openGrantedFolders(definition.name, definition.grants, definition.baseDirectory);
  try {
    const prepared = prepareModule(module, limits.bytes);
    const output = runWasmPlugin(prepared, definition, input, limits, { guard: vmTimeGuard, folders });
    return readWasmResponse(definition, output, limits);
  } catch (error) {
    if (!(error instanceof ModuleError)) throw error;
    const options = { cause: error, isAbsent: true };
    throw new PluginError(`loadBytes: ${error.message}`, definition.name, "wasm", options);
  }
}

async function runScript({ definition, source, request, limits }: DeepScriptJob): Promise<GenerateResponse> {
  const { default: interpreter } = await import("@jitl/quickjs-singlefile-cjs-release-sync");
  const { runScript } = await import("../script/run-script.ts");
  const platform = { guard: vmTimeGuard, interpreter, stackBytes: deepInterpreterStackBytes };
  return runScript(source, definition, request, limits, platform);
}
