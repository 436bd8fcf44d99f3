import { readFileSync } from "node:fs";
import interpreter from "@jitl/quickjs-singlefile-cjs-release-sync";
import { describeMissingScript } from "../missing-file.ts";
import { PluginError } from "../plugin-error.ts";
import { runScript } from "../script/run-script.ts";
import type { PluginTransport, ScriptDefinition } from "../transport.ts";
import { findFile } from "./find-file.ts";
import { vmTimeGuard } from "./time-guard.ts";

/** Runs scripts in the interpreter on this thread. */
export const scriptTransport: PluginTransport<ScriptDefinition> = {
  async run(definition, request, limits) {
    return runScript(readScript(definition), definition, request, limits, {
      guard: vmTimeGuard,
      interpreter,
    });
  },
};

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
