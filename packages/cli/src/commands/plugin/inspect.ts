import {
  describeBytes,
  describeMilliseconds,
  PluginError,
  type SandboxGrants,
  type TransportDefinition,
} from "@sqlc-ts/plugin-host";
import { createPluginHost, type PluginHost } from "@sqlc-ts/plugin-host/node";
import { createNodeHost } from "../../node-host.ts";
import { CommandError } from "./command-error.ts";
import { openConfig } from "./open-config.ts";
import { declaredTarget, fileTarget, isPath, type PluginTarget } from "./target.ts";

export interface InspectFlags {
  readonly file?: string | undefined;
  readonly offline?: boolean | undefined;
}

/** Prints what plugins of the configuration, or plugins' files, are and may do, running none of them. Returns the exit status. */
export async function inspectPlugins(names: readonly string[], flags: InspectFlags): Promise<number> {
  const { environment, log } = createNodeHost();
  const plugins = createPluginHost({ environment, log, offline: flags.offline ?? false });
  let failed = false;
  for (const target of await findTargets(names, flags)) {
    try {
      process.stdout.write(`${[...describe(target), ...(await describeModule(target, plugins))].join("\n")}\n`);
    } catch (error) {
      if (!(error instanceof PluginError)) throw error;
      failed = true;
      log(`# package ${target.definition.name}\nerror: ${error.message}\n`);
    }
  }
  return failed ? 1 : 0;
}

/** All that the configuration declares when there are no names. */
async function findTargets(names: readonly string[], { file }: InspectFlags): Promise<readonly PluginTarget[]> {
  if (names.length > 0 && names.every(isPath)) return names.map((name) => fileTarget(name));
  const host = createNodeHost();
  const config = await openConfig(host, file);
  const chosen = names.length > 0 ? names : config.plugins.map(({ name }) => name);
  return chosen.map((name) => {
    if (isPath(name)) return fileTarget(name);
    const plugin = config.plugins.find((candidate) => candidate.name === name);
    if (plugin) return declaredTarget(plugin, config, host);
    const declared = config.plugins.map((candidate) => candidate.name).join(", ");
    throw new CommandError(`no plugin called "${name}"`, `declared: ${declared || "none"}`);
  });
}

function describe({ definition, limits }: PluginTarget): readonly string[] {
  const isSandboxed = definition.kind === "wasm" || definition.kind === "script";
  return [
    definition.name,
    `  kind: ${definition.kind}, ${isSandboxed ? "in the sandbox" : "with the rights of whoever runs sqlc-ts"}`,
    `  source: ${sourceOf(definition)}`,
    `  variables: ${definition.environment.map(([name]) => name).join(", ")}`,
    ...(definition.schema === undefined ? [] : [`  schema of its options: ${definition.schema}`]),
    ...("grants" in definition ? [`  grants: ${describeGrants(definition.grants)}`] : []),
    `  limits: ${describeLimits(limits)}`,
  ];
}

function describeLimits({ bytes, milliseconds, outputBytes, files }: PluginTarget["limits"]): string {
  const sizes = `${describeBytes(bytes)} of memory, ${describeMilliseconds(milliseconds)}`;
  return `${sizes}, ${describeBytes(outputBytes)} of output, ${files} files`;
}

function sourceOf(definition: TransportDefinition): string {
  switch (definition.kind) {
    case "wasm":
      return definition.url;
    case "script":
      return definition.path;
    case "module":
      return definition.specifier;
    case "process":
      return [definition.command, ...definition.args].join(" ");
    case "grpc":
      return definition.target.kind === "address"
        ? definition.target.address
        : [definition.target.command, ...definition.target.args].join(" ");
  }
}

function describeGrants({ clock, random, directories }: SandboxGrants): string {
  const granted = [
    ...(clock ? ["clock"] : []),
    ...(random ? ["random"] : []),
    ...directories.map(({ mount, path }) => `${path} as ${mount}, read-only`),
  ];
  return granted.length === 0 ? "none" : granted.join("; ");
}

async function describeModule({ definition, limits }: PluginTarget, plugins: PluginHost): Promise<readonly string[]> {
  if (definition.kind !== "wasm") return [];
  const report = await plugins.inspect(definition, limits);
  const carriesSchema = report.optionsSchema !== undefined && definition.schema === undefined;
  return [
    `  sha256: ${report.sha256}${definition.sha256 === "" ? " (not pinned in the configuration)" : ""}`,
    `  size: ${report.size} bytes`,
    ...(carriesSchema ? [`  schema of its options: in the module, for ${optionNames(report.optionsSchema)}`] : []),
    `  imports: ${[...new Set(report.imports)].join(", ") || "none"}`,
    ...(report.problem === undefined ? [] : [`  cannot be run: ${report.problem}`]),
  ];
}

function optionNames(schema = ""): string {
  try {
    const { properties }: { readonly properties?: object } = JSON.parse(schema);
    return Object.keys(properties ?? {}).join(", ") || "none";
  } catch {
    return "nothing: it is not JSON";
  }
}
