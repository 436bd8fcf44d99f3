import { readFileSync } from "node:fs";
import interpreter from "@jitl/quickjs-singlefile-cjs-release-sync";
import { describeMissingScript } from "../missing-file.ts";
import { PluginError, StackOverflowError } from "../plugin-error.ts";
import { deepInterpreterStackBytes } from "../script/interpreter-stack.ts";
import { runScript } from "../script/run-script.ts";
import type { PluginTransport, ScriptDefinition } from "../transport.ts";
import { findFile } from "./find-file.ts";
import type { PluginHostOptions } from "./plugin-host.ts";
import { vmTimeGuard } from "./time-guard.ts";

/** Runs scripts in the interpreter on this thread, and again on one with a deep stack if this one's is too small. */
export function createScriptTransport({
  workerScript,
}: Pick<PluginHostOptions, "workerScript">): PluginTransport<ScriptDefinition> {
  // The interpreter's limit is the same on both threads, so that a script that catches its errors sees the same.
  const platform = { guard: vmTimeGuard, interpreter, stackBytes: workerScript && deepInterpreterStackBytes };
  return {
    async run(definition, request, limits, signal) {
      const source = readScript(definition);
      try {
        return await runScript(source, definition, request, limits, platform);
      } catch (error) {
        if (!workerScript || !(error instanceof StackOverflowError)) throw error;
        const { runOnDeepStack } = await import("./deep-stack.ts");
        return runOnDeepStack(workerScript(), { kind: "script", definition, source, request, limits }, signal);
      }
    },
  };
}

function readScript({ name, path, baseDirectory }: ScriptDefinition): string {
  const found = findFile(path, baseDirectory);
  try {
    return readFileSync(found, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    const message = isMissing ? describeMissingScript(found) : `script: ${found}: ${error}`;
    throw new PluginError(message, name, "script", { cause: error, isAbsent: true });
  }
}
