import { resolve } from "node:path";
import { createPluginHost } from "@sqlc-ts/plugin-host/node";
import {
  createPluginRequest,
  defaultTools,
  type Host,
  HostError,
  planSafely,
  toDiagnostic,
  toDiagnostics,
  writeChanged,
} from "@sqlc-ts/project";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import { createNodeHost, toSlashes } from "../../node-host.ts";
import { workerScript } from "../../package-folder.ts";
import { chooseUse } from "./choose-use.ts";
import { AlreadyExplained, CommandError } from "./command-error.ts";
import { type DiagnosticReader, type Invocation, invoke, savedRequestReader } from "./invoke.ts";
import { openConfig } from "./open-config.ts";
import { readOptionsArgument, readRequest, withOptions } from "./request-file.ts";
import { declaredTarget, type FileKind, fileTarget, isPath, type PluginTarget } from "./target.ts";

export interface RunPluginFlags {
  readonly file?: string | undefined;
  readonly entry?: string | undefined;
  readonly request?: string | undefined;
  readonly options?: string | undefined;
  readonly output?: string | undefined;
  readonly kind?: FileKind | undefined;
}

/**
 * Runs a plugin, by its name in the configuration or by its file, on a saved request or on the one that the configuration makes; prints
 * the files that it returns, or writes them to a folder. Returns the exit status.
 */
export async function runPlugin(plugin: string | undefined, flags: RunPluginFlags): Promise<number> {
  const host = createNodeHost();
  const { target, request, reader } = await prepare(host, plugin, flags);
  const options = flags.options === undefined ? undefined : await readOptionsArgument(host, flags.options);
  const plugins = createPluginHost({
    environment: host.environment,
    log: host.log,
    keepLock: true,
    withoutResultCache: true,
    workerScript,
  });
  const invocation = await invoke(plugins, target, options ? withOptions(request, options) : request, reader);
  if (invocation.stderr !== "") host.log(`${invocation.stderr}\n`);
  host.log(invocation.messages);
  if (invocation.failed) return 1;
  if (flags.output === undefined) print(invocation.files);
  else await write(host, toSlashes(resolve(flags.output)), invocation.files);
  return 0;
}

interface Preparation {
  readonly target: PluginTarget;
  readonly request: GenerateRequest;
  readonly reader: DiagnosticReader;
}

async function prepare(host: Host, plugin: string | undefined, flags: RunPluginFlags): Promise<Preparation> {
  const file = plugin !== undefined && isPath(plugin) ? fileTarget(plugin, flags.kind) : undefined;
  if (file && flags.request !== undefined) return onSavedRequest(host, file, flags.request);
  const config = await openConfig(host, flags.file);
  const use = chooseUse(config, { plugin: file ? undefined : plugin, entry: flags.entry });
  const target = file ?? declaredTarget(use.plugin, config, host);
  if (flags.request !== undefined) return onSavedRequest(host, target, flags.request);
  const created = await createPluginRequest(host, config, use, defaultTools);
  if (!created) throw new AlreadyExplained();
  return {
    target,
    request: created.request,
    reader: {
      // Other options than the configuration's are written elsewhere.
      read: (response) =>
        flags.options === undefined
          ? toDiagnostics(response, config.source, use.generator)
          : response.diagnostics.map((diagnostic) => toDiagnostic(diagnostic)),
      sources: [...created.sources, config.source],
    },
  };
}

async function onSavedRequest(host: Host, target: PluginTarget, path: string): Promise<Preparation> {
  return { target, request: await readRequest(host, toSlashes(path)), reader: savedRequestReader };
}

function print(files: Invocation["files"]): void {
  const decoder = new TextDecoder();
  const shown = files.map(({ name, contents }) => {
    const text = decoder.decode(contents);
    return `==> ${name} <==\n${text}${text.endsWith("\n") || text === "" ? "" : "\n"}`;
  });
  process.stdout.write(shown.join("\n"));
}

async function write(host: Host, folder: string, files: Invocation["files"]): Promise<void> {
  const planned = await planSafely(host, { folder, files });
  if (!planned.ok) throw new CommandError(planned.problems.join("\n"));
  try {
    await writeChanged(host, planned.files);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new CommandError(error.message, undefined, { cause: error });
  }
  process.stdout.write(planned.files.map(({ path }) => `${path}\n`).join(""));
}
