import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defaultLimits, PluginError, type PluginLimits, type TransportDefinition } from "@sqlc-ts/plugin-host";
import {
  type Host,
  type PluginDefinition,
  type ResolvedConfig,
  sqlcVersion,
  transportDefinition,
} from "@sqlc-ts/project";
import { toSlashes } from "../../node-host.ts";
import { CommandError } from "./command-error.ts";

export type FileKind = "wasm" | "script" | "module" | "process";

/** A plugin that a command is to run. */
export interface PluginTarget {
  readonly definition: TransportDefinition;
  readonly limits: PluginLimits;
}

/** A plugin that the configuration declares. Throws {@link CommandError}. */
export function declaredTarget(plugin: PluginDefinition, config: ResolvedConfig, host: Host): PluginTarget {
  try {
    const definition = transportDefinition(plugin, config, host.environment);
    return { definition, limits: { ...defaultLimits, ...plugin.limits } };
  } catch (error) {
    if (!(error instanceof PluginError)) throw error;
    throw new CommandError(`${plugin.name}: ${error.message}`, undefined, { cause: error });
  }
}

/** Whether a plugin is named by its file rather than by its name in the configuration. */
export function isPath(argument: string): boolean {
  return /[\\/]|\.(?:wasm|[cm]?[jt]sx?)$/.test(argument);
}

/** A plugin that is a file; its kind follows from the name's end unless it is said. Throws {@link CommandError}. */
export function fileTarget(path: string, kind: FileKind = kindOf(path)): PluginTarget {
  if (!existsSync(path)) throw new CommandError(`${path}: no such file`, "is the plugin built?");
  if (/\.[cm]?tsx?$/.test(path)) {
    throw new CommandError(
      `${path} is TypeScript, which is bundled first`,
      "esbuild plugin.ts --bundle --format=esm --target=es2022 --outfile=plugin.js",
    );
  }
  const absolute = toSlashes(resolve(path));
  const base = {
    name: path,
    baseDirectory: toSlashes(process.cwd()),
    environment: [["SQLC_VERSION", sqlcVersion]],
  } as const;
  return { definition: { ...base, ...kindFields(absolute, kind) }, limits: defaultLimits };
}

function kindOf(path: string): FileKind {
  if (path.endsWith(".wasm")) return "wasm";
  return /\.[cm]?js$/.test(path) ? "script" : "process";
}

function kindFields(path: string, kind: FileKind) {
  const grants = { clock: false, random: false, directories: [] };
  switch (kind) {
    case "wasm":
      // With its hash, so that no lock file is asked for it.
      return { kind, url: `file://${path}`, sha256: sha256Of(path), grants } as const;
    case "script":
      return { kind, path, grants } as const;
    case "module":
      return { kind, specifier: path } as const;
    case "process":
      return { kind, command: path, args: [], format: "protobuf", extensions: false } as const;
  }
}

function sha256Of(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
