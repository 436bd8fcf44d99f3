import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";
import type { PluginLimits, ScriptDefinition, WasmDefinition } from "../transport.ts";

/** What a worker is told: the plugin's code, loaded and checked, and all that it gets. Can be cloned. */
export type PluginJob = WasmJob | ScriptJob;

export interface WasmJob extends JobInput {
  readonly kind: "wasm";
  readonly definition: WasmDefinition;
  readonly module: Uint8Array;
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

/** What a worker says when it is done. */
export type JobAnswer =
  | { readonly kind: "response"; readonly response: GenerateResponse }
  /** The plugin's failure, for the user. */
  | { readonly kind: "failure"; readonly message: string }
  /** Ours. */
  | { readonly kind: "defect"; readonly message: string };

export function isPluginJob(data: unknown): data is PluginJob {
  return hasKind(data) && (data.kind === "wasm" || data.kind === "script");
}

export function isJobAnswer(data: unknown): data is JobAnswer {
  return hasKind(data) && (data.kind === "response" || data.kind === "failure" || data.kind === "defect");
}

function hasKind(data: unknown): data is { readonly kind: unknown } {
  return typeof data === "object" && data !== null && "kind" in data;
}
