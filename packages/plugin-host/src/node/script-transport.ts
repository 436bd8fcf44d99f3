import { readFileSync } from "node:fs";
import interpreter from "@jitl/quickjs-singlefile-cjs-release-sync";
import type { QuickJSSyncVariant } from "quickjs-emscripten-core";
import { describeMissingScript } from "../missing-file.ts";
import { PluginError, StackOverflowError } from "../plugin-error.ts";
import { deepInterpreterStackBytes } from "../script/interpreter-stack.ts";
import { runScript } from "../script/run-script.ts";
import type { PluginTransport, ScriptDefinition } from "../transport.ts";
import { awaitWithQuickTier, withQuickTier } from "./compiler-tiers.ts";
import { findFile } from "./find-file.ts";
import type { PluginHostOptions } from "./plugin-host.ts";
import { vmTimeGuard } from "./time-guard.ts";

/**
 * From how many characters on a script takes so long to be read that V8's second tier pays. A small script takes half the time without it, also
 * with 2,000 queries; TypeScript's compiler (3.5 million) a tenth less with it on Node 20, a quarter less on Node 24.
 */
const longSource = 1_000_000;

async function compileQuickly<Result>(action: () => Promise<Result>): Promise<Result> {
  // JavaScript that is loaded under other flags than usual is not taken from the code cache.
  const { importFFI, importModuleLoader } = unwrap(interpreter);
  await Promise.all([importFFI(), importModuleLoader()]);
  return awaitWithQuickTier(action);
}

/** Node gives a CommonJS module's exports as the default import, where others give its export of that name. */
function unwrap(imported: QuickJSSyncVariant | { readonly default: QuickJSSyncVariant }): QuickJSSyncVariant {
  return "default" in imported ? imported.default : imported;
}

const everyTier = { guard: vmTimeGuard };

// What has been compiled so is run so too: V8 decides at the first call of a function once more.
const quickTier = {
  compile: compileQuickly,
  guard: (action: () => void, milliseconds: number) => withQuickTier(() => vmTimeGuard(action, milliseconds)),
};

/** Runs scripts in the interpreter on this thread, and again on one with a deep stack if this one's is too small. */
export function createScriptTransport({
  workerScript,
}: Pick<PluginHostOptions, "workerScript">): PluginTransport<ScriptDefinition> {
  // The interpreter's limit is the same on both threads, so that a script that catches its errors sees the same.
  const common = { interpreter, stackBytes: workerScript && deepInterpreterStackBytes };
  return {
    async run(definition, request, limits, signal) {
      const source = readScript(definition);
      try {
        const tier = source.length < longSource ? quickTier : everyTier;
        return await runScript(source, definition, request, limits, { ...common, ...tier });
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
