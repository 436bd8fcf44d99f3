import type { SourceFile } from "@sqlc-ts/diagnostics";
import type { GenerateRequest } from "@sqlc-ts/protocol";
import type { GeneratorSettings, PluginDefinition, ResolvedConfig, SqlEntry } from "../config/model.ts";
import { createSourceReader } from "../files/read-sources.ts";
import type { Host } from "../host.ts";
import { compileEntry } from "./compile-entry.ts";
import { fillRequest } from "./fill-request.ts";
import { createReport } from "./report.ts";
import { systemSchemasFor } from "./system-schemas.ts";
import type { RunTools } from "./tools.ts";
import { requestFor } from "./transport-definition.ts";

/** A place of a configuration where a plugin is used. */
export interface PluginUse {
  readonly entry: SqlEntry;
  readonly generator: GeneratorSettings;
  readonly plugin: PluginDefinition;
}

/** Every use of a plugin, in the order of the configuration. */
export function pluginUses(config: ResolvedConfig): readonly PluginUse[] {
  return config.entries.flatMap((entry) =>
    entry.generators.flatMap((generator) => (generator.plugin ? [{ entry, generator, plugin: generator.plugin }] : [])),
  );
}

export interface CreatedRequest {
  readonly request: GenerateRequest;
  /** The SQL files that the request is made of. */
  readonly sources: readonly SourceFile[];
}

/** The request that a plugin gets when `generate` is run; undefined after mistakes in the SQL, which are logged. */
export async function createPluginRequest(
  host: Host,
  config: ResolvedConfig,
  { entry, generator, plugin }: PluginUse,
  tools: RunTools,
): Promise<CreatedRequest | undefined> {
  const report = createReport();
  const reader = createSourceReader(host, config.baseDirectory);
  const compiled = await compileEntry({ host, config, entry, reader, report, tools }, undefined);
  host.log(report.text());
  if (!compiled) return undefined;
  const request = fillRequest(compiled.request(systemSchemasFor(generator)), config, entry, generator);
  return { request: requestFor(plugin, request), sources: reader.sources };
}
