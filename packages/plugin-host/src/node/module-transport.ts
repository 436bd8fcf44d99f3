import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import { describeTimeLimit } from "../limit-text.ts";
import { PluginError } from "../plugin-error.ts";
import { ResponseError } from "../read-response.ts";
import { readResponseValue } from "../response-value.ts";
import type { ModuleDefinition, PluginLimits, PluginTransport, RunnablePlugin } from "../transport.ts";
import { TimeLimitError } from "../wasm/run-module.ts";
import { findFile } from "./find-file.ts";
import { vmTimeGuard } from "./time-guard.ts";

/**
 * Runs a JavaScript module in this process. It may do all that sqlc-ts may, and its limit of time holds from the call up to its first
 * `await` and while it waits: a loop without an end that comes later, or while the module is loaded, is not stopped.
 */
export const moduleTransport: PluginTransport<ModuleDefinition> = {
  async run(definition, request, limits) {
    try {
      const plugin = findPlugin(await withinTime(importModule(resolve(definition)), limits));
      return readResponseValue(await withinTime(start(plugin, request, limits), limits), limits);
    } catch (error) {
      if (error instanceof PluginError) throw error;
      throw new PluginError(`module: ${explain(error, limits)}`, definition.name, "module", { cause: error });
    }
  },
};

/** A path is a file; anything else the name of an installed package. Throws {@link PluginError}. */
function resolve({ name, specifier, baseDirectory }: ModuleDefinition): string {
  const file = findFile(specifier, baseDirectory);
  if (existsSync(file)) return pathToFileURL(file).href;
  const missing = `module: ${file}: no such file`;
  if (/^[./]/.test(specifier)) throw new PluginError(missing, name, "module", { isAbsent: true });
  try {
    return pathToFileURL(createRequire(join(baseDirectory, "sqlc.yaml")).resolve(specifier)).href;
  } catch (cause) {
    const message = `${missing}, and no package called ${specifier} is installed`;
    throw new PluginError(message, name, "module", { cause, isAbsent: true });
  }
}

/** The command line's launcher has Node's own `import`; the one written here is `require` in its bundle. */
function importModule(url: string): Promise<unknown> {
  const native: unknown = Reflect.get(globalThis, Symbol.for("sqlc-ts: import"));
  return typeof native === "function" ? Promise.resolve(native(url)) : import(url);
}

function findPlugin(exports: unknown): Pick<RunnablePlugin, "generate"> {
  const named = isObject(exports) ? [exports.default, exports.plugin, exports] : [];
  const plugin = named.find(isPlugin);
  if (!plugin) throw new ResponseError("the module exports no plugin: neither default, plugin nor generate");
  return plugin;
}

function isPlugin(value: unknown): value is Pick<RunnablePlugin, "generate"> {
  return isObject(value) && typeof value.generate === "function";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function start(
  plugin: Pick<RunnablePlugin, "generate">,
  request: GenerateRequest,
  limits: PluginLimits,
): Promise<unknown> {
  const started: { result?: unknown } = {};
  vmTimeGuard(() => {
    started.result = plugin.generate(request);
  }, limits.milliseconds);
  return Promise.resolve(started.result);
}

function withinTime(work: Promise<unknown>, { milliseconds }: PluginLimits): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError("time is over")), milliseconds);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

function explain(error: unknown, limits: PluginLimits): string {
  if (error instanceof TimeLimitError) return describeTimeLimit(limits);
  if (error instanceof ResponseError) return error.message;
  return error instanceof Error ? withoutOwnCalls(error.stack ?? error.message) : String(error);
}

/** The calls down to the plugin say nothing to its author: those below the script of the guard, and the action that it guards. */
function withoutOwnCalls(stack: string): string {
  const lines = stack.split("\n");
  const guard = lines.findIndex((line) => line.includes("evalmachine.<anonymous>"));
  return (guard < 0 ? lines : lines.slice(0, guard - 1)).join("\n");
}
