import { LoadError } from "../load-error.ts";
import { PluginError } from "../plugin-error.ts";
import type { PluginTransport, ScriptDefinition, TransportDefinition, WasmDefinition } from "../transport.ts";
import { type FileReader, loadModuleBytes, readBeside } from "./load-bytes.ts";
import { type PluginWorker, runInWorker } from "./run-in-worker.ts";

export interface BrowserHostOptions {
  /** Starts a worker whose script is `@sqlc-ts/plugin-host/browser/worker`. Each run has one of its own. */
  readonly startWorker: () => PluginWorker;
  readonly readFile: FileReader;
}

/**
 * Runs the plugins that have a sandbox (`wasm`, `script`) in a page, in workers so that they can be stopped; the others are refused.
 * Folders cannot be granted. Failures are {@link PluginError}s.
 */
export function createBrowserPluginHost({ startWorker, readFile }: BrowserHostOptions): PluginTransport {
  return {
    async run(definition, request, limits, signal) {
      switch (definition.kind) {
        case "wasm": {
          const module = await loadModule(definition, readFile);
          const schema = await loadSchema(definition, readFile);
          return runInWorker(startWorker(), { kind: "wasm", definition, module, request, limits, schema }, signal);
        }
        case "script": {
          const source = await loadScript(definition, readFile);
          const schema = await loadSchema(definition, readFile);
          return runInWorker(startWorker(), { kind: "script", definition, source, request, limits, schema }, signal);
        }
        default:
          throw refused(definition, `${definition.kind} plugins cannot be run in a browser`);
      }
    },
  };
}

async function loadModule(definition: WasmDefinition, readFile: FileReader): Promise<Uint8Array> {
  if (definition.grants.directories.length > 0) throw refused(definition, "folders cannot be granted in a browser");
  try {
    return await loadModuleBytes(definition, readFile);
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    throw new PluginError(`loadBytes: ${error.message}`, definition.name, definition.kind, { cause: error });
  }
}

async function loadScript(definition: ScriptDefinition, readFile: FileReader): Promise<string> {
  const bytes = await readBeside(readFile, definition.path, definition.baseDirectory);
  if (!bytes) throw refused(definition, `script: ${definition.path}: no such file`);
  return new TextDecoder().decode(bytes);
}

async function loadSchema(definition: TransportDefinition, readFile: FileReader): Promise<string | undefined> {
  const { schema, kind, baseDirectory } = definition;
  if (schema === undefined) return undefined;
  const bytes = await readBeside(readFile, schema, baseDirectory);
  if (!bytes) throw refused(definition, `${kind}: the schema of the plugin's options: ${schema}: no such file`);
  return new TextDecoder().decode(bytes);
}

function refused({ name, kind }: TransportDefinition, reason: string): PluginError {
  return new PluginError(reason, name, kind);
}
