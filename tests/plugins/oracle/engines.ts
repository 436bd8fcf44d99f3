import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vmTimeGuard } from "../../../packages/plugin-host/src/node/time-guard.ts";
import { createStderrTail } from "../../../packages/plugin-host/src/stderr-tail.ts";
import {
  defaultLimits,
  type EnvironmentVariable,
  type WasmDefinition,
} from "../../../packages/plugin-host/src/transport.ts";
import { prepareModule } from "../../../packages/plugin-host/src/wasm/prepare-module.ts";
import { createRandomStream } from "../../../packages/plugin-host/src/wasm/random-stream.ts";
import { runModule } from "../../../packages/plugin-host/src/wasm/run-module.ts";
import { runWasmPlugin } from "../../../packages/plugin-host/src/wasm/run-plugin.ts";
import { createFixedClock } from "../../../packages/plugin-host/src/wasm/wasi/clock.ts";
import { noGrants } from "../support/run-wasm.ts";

/** One run of a module. */
export interface Job {
  readonly module: Uint8Array;
  readonly stdin: Uint8Array;
  readonly environment: readonly EnvironmentVariable[];
}

/** What can be seen of a run. */
export interface Outcome {
  readonly stdout: Uint8Array;
  /** As it is shown: the first and last 32 KiB, without control characters. */
  readonly stderr: string;
  /** Its first line, in sqlc's words; empty when the plugin ended well. */
  readonly error: string;
}

const patience = 60_000;

/** The command that runs modules in sqlc's engine; a reason in words when it cannot be built here. */
export function buildOracle(
  sources: string = fileURLToPath(new URL(".", import.meta.url)),
): { readonly command: string } | { readonly absent: string } {
  const command = join(mkdtempSync(join(tmpdir(), "sqlc-ts-oracle-")), "oracle");
  const { status, error, stderr } = spawnSync("go", ["build", "-o", command, "."], { cwd: sources, encoding: "utf8" });
  if (error) return { absent: "Go is not installed" };
  return status === 0 ? { command } : { absent: `sqlc's engine cannot be built: ${stderr.trim()}` };
}

/** Runs modules in sqlc's engine. */
export function runInOracle(command: string, jobs: readonly Job[]): readonly Outcome[] {
  const input = jobs.map(({ module, stdin, environment }, index) => {
    const isSame = module === jobs[index - 1]?.module;
    return JSON.stringify({
      module: isSame ? "" : encode(module),
      stdin: encode(stdin),
      env: environment,
      milliseconds: patience,
    });
  });
  const { status, stdout, stderr } = spawnSync(command, ["serve"], {
    input: input.join("\n"),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`the oracle failed: ${stderr}`);
  return stdout.trimEnd().split("\n").map(readOutcome);
}

function readOutcome(line: string): Outcome {
  const found: unknown = JSON.parse(line);
  const text = (key: string): string => {
    const value = typeof found === "object" && found !== null ? Reflect.get(found, key) : undefined;
    return typeof value === "string" ? value : "";
  };
  const tail = createStderrTail();
  tail.add(Buffer.from(text("stderr"), "base64"));
  return {
    stdout: Buffer.from(text("stdout"), "base64"),
    stderr: tail.text(),
    error: nameEnd(text("error").split("\n", 1)[0] ?? ""),
  };
}

/**
 * Two texts of sqlc's engine have no counterpart here. It takes a module's exit status of -1 for its own sign of an interruption, and says
 * so; and it tells a float that is no number from one that is too large, which V8 does not.
 */
function nameEnd(error: string): string {
  return error
    .replace(/closed with context canceled$/, "closed with exit_code(4294967295)")
    .replace(/wasm error: invalid conversion to integer$/, "wasm error: integer overflow");
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

/** Runs a module in our sandbox. */
export function runInSandbox(job: Job): Outcome {
  const told: string[] = [];
  const definition: WasmDefinition = {
    kind: "wasm",
    name: "test",
    baseDirectory: "/nowhere",
    environment: job.environment,
    url: "",
    sha256: "",
    grants: noGrants,
    onStderr: (text) => told.push(text),
  };
  const limits = { ...defaultLimits, milliseconds: patience, outputBytes: 2 ** 28 };
  try {
    const prepared = prepareModule(job.module, limits.bytes);
    const stdout = runWasmPlugin(prepared, definition, job.stdin, limits, { guard: vmTimeGuard });
    return { stdout, stderr: told.join(""), error: "" };
  } catch (error) {
    const streams = streamsOf(job);
    const message = error instanceof Error ? error.message : String(error);
    // What the plugin wrote to stderr comes first.
    const own = message.startsWith(`${streams.stderr}\n`) ? message.slice(streams.stderr.length + 1) : message;
    return { ...streams, error: own.split("\n", 1)[0] ?? "" };
  }
}

/** A second run, because a plugin that fails shows nothing of its stdout. */
function streamsOf({ module, stdin, environment }: Job): Omit<Outcome, "error"> {
  try {
    return runModule(prepareModule(module, defaultLimits.bytes), {
      args: ["plugin.wasm", "/plugin.CodegenService/Generate"],
      environment,
      input: stdin,
      clock: createFixedClock(),
      random: createRandomStream(),
      folders: [],
      milliseconds: patience,
      outputBytes: 2 ** 28,
      guard: vmTimeGuard,
    });
  } catch {
    // Refused before it runs.
    return { stdout: new Uint8Array(), stderr: "" };
  }
}
