import type { GenerateRequest, GenerateResponse } from "@sqlc-ts/protocol";
import type { PluginLimits, ScriptDefinition, WasmDefinition } from "../transport.ts";

/** What the thread with the deep stack is told: a plugin that is allowed to run, and all that it gets. Can be cloned but for `onStderr`. */
export type DeepJob = DeepWasmJob | DeepScriptJob;

export interface DeepWasmJob {
  readonly kind: "wasm";
  readonly definition: WasmDefinition;
  readonly module: Uint8Array;
  /** In its binary form. */
  readonly input: Uint8Array;
  readonly limits: PluginLimits;
}

export interface DeepScriptJob {
  readonly kind: "script";
  readonly definition: ScriptDefinition;
  readonly source: string;
  readonly request: GenerateRequest;
  readonly limits: PluginLimits;
}

/** What it says in the end. */
export type DeepAnswer =
  /** `stderr` is what a plugin that ended well wrote there. */
  | { readonly kind: "response"; readonly response: GenerateResponse; readonly stderr: string }
  /** The plugin's failure, for the user; with its stderr. */
  | { readonly kind: "failure"; readonly message: string; readonly isAbsent: boolean }
  /** Ours. */
  | { readonly kind: "defect"; readonly message: string };
