import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";
import type { PluginLimits, ScriptDefinition, WasmDefinition } from "../transport.ts";
import type { PreparedModule } from "../wasm/prepare-module.ts";

/** What a worker is told: the plugin's code, loaded and checked, and all that it gets. Can be cloned. */
export type PluginJob = WasmJob | ScriptJob;

export interface WasmJob extends JobInput {
  readonly kind: "wasm";
  readonly definition: WasmDefinition;
  readonly code: ModuleCode;
}

export interface ScriptJob extends JobInput {
  readonly kind: "script";
  readonly definition: ScriptDefinition;
  readonly source: string;
}

interface JobInput {
  readonly request: GenerateRequest;
  readonly limits: PluginLimits;
  /** The JSON Schema of the plugin's options that the configuration names. */
  readonly schema: string | undefined;
}

/** A module as it was loaded, or as an earlier worker compiled it. */
export type ModuleCode = { readonly kind: "bytes"; readonly bytes: Uint8Array } | CompiledModule;

export interface CompiledModule {
  readonly kind: "compiled";
  readonly prepared: PreparedModule;
  /** The JSON Schema of its options that the module carries. */
  readonly optionsSchema: string | undefined;
}

/** What a worker says while a plugin runs, and at the end. The page may end the worker at any time and is left with what came so far. */
export type JobMessage =
  /** For the next run of the same module. */
  | CompiledModule
  /** The plugin's own code begins: from here it has so many milliseconds. `whenOver` is the failure when they are over. */
  | { readonly kind: "running"; readonly milliseconds: number; readonly whenOver: string }
  /** What the plugin wrote to stderr since the last message of this kind. */
  | { readonly kind: "stderr"; readonly part: Uint8Array }
  /** All that is kept of stderr, when the plugin writes too much to hear of each part. */
  | { readonly kind: "stderr-so-far"; readonly text: string }
  /** The plugin broke a limit but may go on; the message is without its stderr. */
  | { readonly kind: "over-limit"; readonly message: string }
  | JobAnswer;

export type JobAnswer =
  | ResponseAnswer
  /** The plugin's failure, for the user; with its stderr. */
  | { readonly kind: "failure"; readonly message: string; readonly isAbsent: boolean }
  /** Ours. */
  | { readonly kind: "defect"; readonly message: string };

export interface ResponseAnswer {
  readonly kind: "response";
  readonly response: GenerateResponse;
  /** Empty when the plugin wrote nothing. */
  readonly stderr: string;
  /** Of the plugin, that the worker holds until it is collected. */
  readonly memoryBytes: number;
}

const messageKinds: Readonly<Record<JobMessage["kind"], true>> = {
  compiled: true,
  running: true,
  stderr: true,
  "stderr-so-far": true,
  "over-limit": true,
  response: true,
  failure: true,
  defect: true,
};

export function isPluginJob(data: unknown): data is PluginJob {
  return hasKind(data) && (data.kind === "wasm" || data.kind === "script");
}

export function isJobMessage(data: unknown): data is JobMessage {
  return hasKind(data) && Object.hasOwn(messageKinds, String(data.kind));
}

function hasKind(data: unknown): data is { readonly kind: unknown } {
  return typeof data === "object" && data !== null && "kind" in data;
}
