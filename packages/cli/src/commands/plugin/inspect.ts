import { defaultLimits, PluginError, type SandboxGrants, type TransportDefinition } from "@sqlc-ts/plugin-host";
import { createPluginHost, type PluginHost } from "@sqlc-ts/plugin-host/node";
import { loadOrExplain, type PluginDefinition, transportDefinition } from "@sqlc-ts/project";
import { createNodeHost, toSlashes } from "../../node-host.ts";

export interface InspectFlags {
  readonly file?: string | undefined;
  readonly offline?: boolean | undefined;
}

/** Prints what the configuration's plugins are and may do, running none of them. Returns the exit status. */
export async function inspectPlugins(names: readonly string[], flags: InspectFlags): Promise<number> {
  const host = createNodeHost();
  const config = await loadOrExplain(host, flags.file === undefined ? undefined : toSlashes(flags.file));
  if (!config) return 1;
  const unknown = names.filter((name) => !config.plugins.some((plugin) => plugin.name === name));
  for (const name of unknown) host.log(`no plugin called "${name}"\n`);
  const plugins = createPluginHost({ environment: host.environment, log: host.log, offline: flags.offline ?? false });
  let failed = unknown.length > 0;
  for (const plugin of config.plugins) {
    if (names.length > 0 && !names.includes(plugin.name)) continue;
    try {
      const definition = transportDefinition(plugin, config, host.environment);
      process.stdout.write(
        `${[...describe(plugin, definition), ...(await describeModule(plugin, definition, plugins))].join("\n")}\n`,
      );
    } catch (error) {
      if (!(error instanceof PluginError)) throw error;
      failed = true;
      host.log(`# package ${plugin.name}\nerror: ${error.message}\n`);
    }
  }
  return failed ? 1 : 0;
}

function describe(plugin: PluginDefinition, definition: TransportDefinition): readonly string[] {
  const limits = { ...defaultLimits, ...plugin.limits };
  const isSandboxed = definition.kind === "wasm" || definition.kind === "script";
  return [
    plugin.name,
    `  kind: ${definition.kind}, ${isSandboxed ? "in the sandbox" : "with the rights of whoever runs sqlc-ts"}`,
    `  source: ${sourceOf(definition)}`,
    `  variables: ${definition.environment.map(([name]) => name).join(", ")}`,
    ...(definition.schema === undefined ? [] : [`  schema of its options: ${definition.schema}`]),
    ...("grants" in definition ? [`  grants: ${describeGrants(definition.grants)}`] : []),
    `  limits: ${limits.bytes} bytes of memory, ${limits.milliseconds} ms, ${limits.outputBytes} bytes of output, ${limits.files} files`,
  ];
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

async function describeModule(
  plugin: PluginDefinition,
  definition: TransportDefinition,
  plugins: PluginHost,
): Promise<readonly string[]> {
  if (definition.kind !== "wasm") return [];
  const report = await plugins.inspect(definition, { ...defaultLimits, ...plugin.limits });
  return [
    `  sha256: ${report.sha256}${definition.sha256 === "" ? " (not pinned in the configuration)" : ""}`,
    `  size: ${report.size} bytes`,
    ...(report.optionsSchema !== undefined && definition.schema === undefined
      ? [`  schema of its options: in the module, for ${optionNames(report.optionsSchema)}`]
      : []),
    `  imports: ${report.imports.length === 0 ? "none" : report.imports.join(", ")}`,
    ...(report.problem === undefined ? [] : [`  cannot be run: ${report.problem}`]),
  ];
}

function optionNames(schema: string): string {
  try {
    const { properties }: { readonly properties?: object } = JSON.parse(schema);
    return Object.keys(properties ?? {}).join(", ") || "none";
  } catch {
    return "nothing: it is not JSON";
  }
}
