import { type EnvironmentVariable, PluginError, type TransportDefinition } from "@sqlc-ts/plugin-host";
import type { GenerateRequest } from "@sqlc-ts/protocol";
// Not from the index: the codec, which built-in generators do not need, would be loaded with it.
import { stripExtensions } from "@sqlc-ts/protocol/strip-extensions";
import type { PluginDefinition, ResolvedConfig } from "../config/model.ts";
import type { Host } from "../host.ts";
import { sqlcVersion } from "./fill-request.ts";

/** How a plugin of the configuration is reached. Throws {@link PluginError} for a format that there is none of. */
export function transportDefinition(
  plugin: PluginDefinition,
  config: ResolvedConfig,
  environment: Host["environment"],
): TransportDefinition {
  const { name, process, wasm, grpc, module, script, grants } = plugin;
  const base = {
    name,
    baseDirectory: config.baseDirectory,
    environment: variablesOf(plugin, environment),
    ...(plugin.schema !== undefined && { schema: plugin.schema }),
  };
  if (process) {
    const format = formatOf(name, process.format.value);
    const { command, args } = process;
    return { ...base, kind: "process", command, args, format, extensions: plugin.extensions ?? false };
  }
  if (grpc) {
    const { command, args, address } = grpc;
    return {
      ...base,
      kind: "grpc",
      target: command ? { kind: "command", command, args } : { kind: "address", address },
    };
  }
  if (module) return { ...base, kind: "module", specifier: module.path };
  if (script) return { ...base, kind: "script", path: script.path, grants };
  return { ...base, kind: "wasm", url: wasm?.url ?? "", sha256: wasm?.sha256 ?? "", grants };
}

/** A request as the plugin gets it: without the fields that sqlc does not know, unless it asks for them. */
export function requestFor(plugin: PluginDefinition, request: GenerateRequest): GenerateRequest {
  return getsExtensions(plugin) ? request : stripExtensions(request);
}

function getsExtensions({ extensions, module, script }: PluginDefinition): boolean {
  return extensions ?? (module !== undefined || script !== undefined);
}

function formatOf(plugin: string, format: string): "protobuf" | "json" {
  if (format === "" || format === "protobuf") return "protobuf";
  if (format === "json") return "json";
  throw new PluginError(`unknown plugin format: ${format}`, plugin, "process");
}

/** The variables of a plugin as sqlc gives them (spec of plugins, section 1): the version, then what is listed, unset ones empty. */
function variablesOf({ env, process }: PluginDefinition, environment: Host["environment"]): EnvironmentVariable[] {
  const variables = new Map([["SQLC_VERSION", sqlcVersion]]);
  for (const name of env) {
    // sqlc keeps its token from processes.
    if (process && name === "SQLC_AUTH_TOKEN") continue;
    if (process) variables.delete(name);
    variables.set(name, environment[name] ?? "");
  }
  return [...variables];
}
