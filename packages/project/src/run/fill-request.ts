import type { Codegen, GenerateRequest } from "@sqlc-ts/protocol";
import type { GeneratorSettings, ResolvedConfig, SqlEntry } from "../config/model.ts";

/** Version of sqlc whose behaviour plugins may expect. */
export const sqlcVersion = "v1.31.1";

/** Version of sqlc-ts. */
export const sqlcTsVersion = "0.1.0";

/** The compiler's request with what the configuration says to this generator. */
export function fillRequest(
  request: GenerateRequest,
  config: ResolvedConfig,
  entry: SqlEntry,
  generator: GeneratorSettings,
): GenerateRequest {
  return {
    ...request,
    settings: {
      version: config.version,
      engine: entry.engine.value,
      schema: entry.schema.map(({ value }) => value),
      queries: entry.queries.map(({ value }) => value),
      codegen: codegenOf(generator),
    },
    sqlcVersion,
    sqlcTsVersion,
    pluginOptions: generator.options,
    globalOptions: generator.globalOptions,
  };
}

/** Empty for the generators under `gen`, as in sqlc. */
function codegenOf({ kind, plugin, out, label, options }: GeneratorSettings): Codegen {
  if (kind !== "plugin" || !plugin) {
    return { out: "", plugin: "", options: new Uint8Array(), env: [], process: undefined, wasm: undefined };
  }
  return {
    out: out.value,
    plugin: label,
    options,
    env: [...plugin.env],
    process: plugin.process && { cmd: plugin.process.command },
    wasm: plugin.wasm && { ...plugin.wasm },
  };
}
