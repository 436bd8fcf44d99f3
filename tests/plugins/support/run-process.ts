import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GenerateResponse } from "@sqlc-ts/protocol";
import { afterAll } from "vitest";
import { processTransport } from "../../../packages/plugin-host/src/node/process-transport.ts";
import {
  defaultLimits,
  type PluginLimits,
  type ProcessDefinition,
} from "../../../packages/plugin-host/src/transport.ts";
import { emptyRequest } from "./run-wasm.ts";

const base = mkdtempSync(join(tmpdir(), "sqlc-ts-process-test-"));

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

export interface ProcessRun extends Partial<Pick<ProcessDefinition, "format" | "args" | "environment" | "command">> {
  readonly limits?: Partial<PluginLimits>;
  readonly signal?: AbortSignal;
}

/** A folder for a test. */
export function createFolder(): string {
  return mkdtempSync(join(base, "test-"));
}

/** Writes a shell script `./plugin` to a folder. */
export function writeScript(folder: string, script: string): void {
  writeFileSync(join(folder, "plugin"), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, "plugin"), 0o755);
}

/** Runs a shell script as a plugin. */
export function runScript(script: string, run: ProcessRun = {}): Promise<GenerateResponse> {
  const folder = createFolder();
  writeScript(folder, script);
  return runIn(folder, run);
}

export function runIn(baseDirectory: string, run: ProcessRun = {}): Promise<GenerateResponse> {
  const definition: ProcessDefinition = {
    kind: "process",
    name: "test",
    baseDirectory,
    command: run.command ?? "./plugin",
    args: run.args ?? [],
    format: run.format ?? "json",
    environment: run.environment ?? [],
    extensions: false,
  };
  return processTransport.run(definition, emptyRequest, { ...defaultLimits, ...run.limits }, run.signal);
}

/** What a run that fails says, with its folder as `<dir>`. */
export async function rejectionOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\/\S*\/test-\w+/g, "<dir>");
  }
  return "no failure";
}

/** The text of the only file. */
export function onlyText({ files }: GenerateResponse): string {
  return new TextDecoder().decode(files[0]?.contents);
}
