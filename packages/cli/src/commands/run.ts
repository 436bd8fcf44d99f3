import { createPluginHost, type PluginHost } from "@sqlc-ts/plugin-host/node";
import { defaultTools, type Host, runProject, sandboxedOnlyVariable } from "@sqlc-ts/project";
import { createNodeHost, toSlashes } from "../node-host.ts";

export interface RunFlags {
  readonly file?: string | undefined;
  readonly nullability?: "proven" | "sqlc" | undefined;
  readonly dumpRequests?: string | undefined;
  readonly sandboxedOnly?: boolean | undefined;
  readonly frozen?: boolean | undefined;
  readonly offline?: boolean | undefined;
  /** False for `--no-result-cache`. */
  readonly resultCache?: boolean | undefined;
}

/** `generate` and `compile`: nothing on standard output, everything to be said on standard error. Returns the exit status. */
export async function run(mode: "generate" | "compile", flags: RunFlags): Promise<number> {
  const host = createHost(flags);
  const options = {
    mode,
    configPath: flags.file === undefined ? undefined : toSlashes(flags.file),
    nullability: flags.nullability,
    dumpRequests: flags.dumpRequests === undefined ? undefined : toSlashes(flags.dumpRequests),
  };
  const result = await runProject(host, options, { ...defaultTools, plugins: createPlugins(host, flags) });
  return result.ok ? 0 : 1;
}

function createHost({ sandboxedOnly }: RunFlags): Host {
  const host = createNodeHost();
  return sandboxedOnly ? { ...host, environment: { ...host.environment, [sandboxedOnlyVariable]: "1" } } : host;
}

function createPlugins({ environment, log }: Host, flags: RunFlags): PluginHost {
  return createPluginHost({
    environment,
    log,
    frozen: flags.frozen ?? false,
    offline: flags.offline ?? false,
    withoutResultCache: flags.resultCache === false,
  });
}
