import { encodeResponse, type GenerateResponse, requestFromJson } from "@sqlc-ts/protocol";
import { vmTimeGuard } from "../../../packages/plugin-host/src/node/time-guard.ts";
import {
  defaultLimits,
  type PluginLimits,
  type SandboxGrants,
  type WasmDefinition,
} from "../../../packages/plugin-host/src/transport.ts";
import { prepareModule } from "../../../packages/plugin-host/src/wasm/prepare-module.ts";
import { readWasmResponse } from "../../../packages/plugin-host/src/wasm/read-wasm-response.ts";
import { runWasmPlugin } from "../../../packages/plugin-host/src/wasm/run-plugin.ts";

export const noGrants: SandboxGrants = { clock: false, random: false, directories: [] };

export interface WasmRun {
  readonly limits?: Partial<PluginLimits>;
  readonly environment?: WasmDefinition["environment"];
  readonly input?: Uint8Array;
}

/** Runs a module in the sandbox; what it wrote to stdout. */
export function runBytes(module: Uint8Array, run: WasmRun = {}): Uint8Array {
  const limits = { ...defaultLimits, milliseconds: 10_000, ...run.limits };
  const prepared = prepareModule(module, limits.bytes);
  const input = run.input ?? new Uint8Array();
  return runWasmPlugin(prepared, definition(run), input, limits, { guard: vmTimeGuard });
}

/** Runs a module in the sandbox and reads its response. */
export function runResponse(module: Uint8Array, run: WasmRun = {}): GenerateResponse {
  return readWasmResponse(definition(run), runBytes(module, run), { ...defaultLimits, ...run.limits });
}

/** What a run that fails says. */
export function failureOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "no failure";
}

/** A response with files, in its binary form. */
export function responseWith(files: Readonly<Record<string, string>>): Uint8Array {
  const encoded = Object.entries(files).map(([name, text]) => ({ name, contents: new TextEncoder().encode(text) }));
  return encodeResponse({ files: encoded, diagnostics: [] });
}

export const emptyRequest = requestFromJson({});

function definition({ environment = [] }: WasmRun): WasmDefinition {
  return {
    kind: "wasm",
    name: "test",
    baseDirectory: "/nowhere",
    environment,
    url: "",
    sha256: "",
    grants: noGrants,
  };
}
