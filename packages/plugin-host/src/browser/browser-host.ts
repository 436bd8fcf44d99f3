import { LoadError } from "../load-error.ts";
import { describeMissingSchema, describeMissingScript } from "../missing-file.ts";
import { PluginError, type PluginErrorOptions } from "../plugin-error.ts";
import type {
  PluginLimits,
  PluginTransport,
  ScriptDefinition,
  TransportDefinition,
  WasmDefinition,
} from "../transport.ts";
import type { PluginJob, ResponseAnswer } from "./job.ts";
import {
  besideConfig,
  type FileReader,
  type LoadedModule,
  loadModule,
  type ModuleSources,
  readOrExplain,
} from "./load-module.ts";
import { createModuleStore } from "./module-store.ts";
import { describeStop, runInWorker } from "./run-in-worker.ts";
import { WorkerError } from "./worker-error.ts";
import { createWorkerPool, type LentWorker, type PluginWorker } from "./worker-pool.ts";

export interface BrowserHostOptions {
  /** Starts a worker whose script is `@sqlc-ts/plugin-host/browser/worker`. Runs that go on at the same time have one each. */
  readonly startWorker: () => PluginWorker;
  /** Refuse modules that are neither pinned nor locked. */
  readonly frozen?: boolean;
}

export interface BrowserPluginHost {
  /** Runs the plugins of one project. Failures are {@link PluginError}s. */
  forFiles(readFile: FileReader): PluginTransport;
  /** Ends the worker that waits for the next run and forgets compiled modules. What runs goes on to its end. */
  close(): void;
}

// The memory of a plugin is collected some time after its run; a worker that is ended gives it back at once.
const mostIdleBytes = 64 * 1024 * 1024;

type JobInput = Pick<PluginJob, "request" | "limits" | "schema">;

/**
 * Runs the plugins that have a sandbox (`wasm`, `script`) in a page, in workers so that they can be stopped; the others are refused.
 * Folders cannot be granted. Compiled modules are kept for later runs, and a worker for 20 s.
 */
export function createBrowserPluginHost({ startWorker, frozen = false }: BrowserHostOptions): BrowserPluginHost {
  const compiled = createModuleStore();
  const workers = createWorkerPool(startWorker);
  return {
    forFiles(readFile) {
      const sources = { readFile, frozen, compiled };
      return {
        async run(definition, request, limits, signal) {
          const work = runJob(definition, { request, limits }, sources, signal);
          const { response, stderr } = await orStopped(work, definition, signal);
          if (stderr !== "") definition.onStderr?.(stderr);
          return response;
        },
      };
    },
    close() {
      workers.close();
      compiled.clear();
    },
  };

  async function runJob(
    definition: TransportDefinition,
    given: Omit<JobInput, "schema">,
    sources: ModuleSources,
    signal: AbortSignal | undefined,
  ): Promise<ResponseAnswer> {
    switch (definition.kind) {
      case "wasm": {
        const input = { ...given, schema: await loadSchema(definition, sources.readFile) };
        const module = await loadOrExplain(definition, given.limits, sources, signal);
        return runModule(definition, module, input, signal);
      }
      case "script": {
        const input = { ...given, schema: await loadSchema(definition, sources.readFile) };
        const source = await loadScript(definition, sources.readFile);
        const job: PluginJob = { ...input, kind: "script", definition: cloneable(definition), source };
        return lend(definition, signal, (worker) => runInWorker(worker, job, signal));
      }
      default:
        throw refused(definition, `${definition.kind} plugins cannot be run in a browser`);
    }
  }

  function runModule(
    definition: WasmDefinition,
    { code, sha256 }: LoadedModule,
    input: JobInput,
    signal: AbortSignal | undefined,
  ): Promise<ResponseAnswer> {
    const job: PluginJob = { ...input, kind: "wasm", definition: cloneable(definition), code };
    return lend(definition, signal, (worker) =>
      runInWorker(worker, job, signal, (module) => {
        if (sha256 !== undefined) compiled.keep(sha256, input.limits.bytes, module);
      }),
    );
  }

  async function lend(
    definition: TransportDefinition,
    signal: AbortSignal | undefined,
    action: (worker: LentWorker) => Promise<ResponseAnswer>,
  ): Promise<ResponseAnswer> {
    if (signal?.aborted) throw stopError(definition);
    try {
      return await workers.lend(action, ({ memoryBytes }) => memoryBytes <= mostIdleBytes);
    } catch (error) {
      if (!(error instanceof WorkerError)) throw error;
      throw refused(definition, error.message, { cause: error });
    }
  }
}

/** Functions cannot be passed to a worker. */
function cloneable<Definition extends TransportDefinition>(definition: Definition): Definition {
  return { ...definition, onStderr: undefined };
}

/** The work's outcome, or a failure at once when the signal comes first. */
async function orStopped<Result>(
  work: Promise<Result>,
  definition: TransportDefinition,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (!signal) return work;
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(stopError(definition));
  });
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function stopError({ name, kind }: TransportDefinition): PluginError {
  return new PluginError(describeStop(kind), name, kind);
}

async function loadOrExplain(
  definition: WasmDefinition,
  limits: PluginLimits,
  sources: ModuleSources,
  signal: AbortSignal | undefined,
): Promise<LoadedModule> {
  if (definition.grants.directories.length > 0) throw refused(definition, "folders cannot be granted in a browser");
  try {
    return await loadModule(definition, limits.bytes, sources, signal);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw refused(definition, `loadBytes: ${error.message}`, { cause: error });
  }
}

async function loadScript(definition: ScriptDefinition, readFile: FileReader): Promise<string> {
  const path = besideConfig(definition.path, definition.baseDirectory);
  const bytes = await readOrExplain(readFile, path, (reason) => refused(definition, `script: ${path}: ${reason}`));
  if (!bytes) throw refused(definition, describeMissingScript(path));
  return new TextDecoder().decode(bytes);
}

async function loadSchema(definition: TransportDefinition, readFile: FileReader): Promise<string | undefined> {
  if (definition.schema === undefined) return undefined;
  const path = besideConfig(definition.schema, definition.baseDirectory);
  const failure = (reason?: string): PluginError =>
    new PluginError(describeMissingSchema(definition, path, reason), definition.name, definition.kind);
  const bytes = await readOrExplain(readFile, path, failure);
  if (!bytes) throw failure();
  return new TextDecoder().decode(bytes);
}

/** It has not seen the request. */
function refused({ name, kind }: TransportDefinition, reason: string, options?: PluginErrorOptions): PluginError {
  return new PluginError(reason, name, kind, { ...options, isAbsent: true });
}
