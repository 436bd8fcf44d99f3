import { createPluginHost, type PluginHost } from "@sqlc-ts/plugin-host/node";
import { defaultTools, type Host, type RunTools, runProject, sandboxedOnlyVariable } from "@sqlc-ts/project";
import { createNodeHost, toSlashes } from "../node-host.ts";
import { workerScript } from "../package-folder.ts";

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

/** From how many characters of SQL on tuning V8 pays: loading `node:v8` takes 2–4 ms. */
const tunedSize = 30_000;

/** `generate` and `compile`: nothing on standard output, everything to be said on standard error. Returns the exit status. */
export async function run(mode: "generate" | "compile", flags: RunFlags): Promise<number> {
  const host = createHost(flags);
  const options = {
    mode,
    configPath: flags.file === undefined ? undefined : toSlashes(flags.file),
    nullability: flags.nullability,
    dumpRequests: flags.dumpRequests === undefined ? undefined : toSlashes(flags.dumpRequests),
  };
  const tools = createTools();
  try {
    const result = await runProject(host, options, { ...tools, plugins: createPlugins(host, flags) });
    return result.ok ? 0 : 1;
  } finally {
    tools.close();
  }
}

/** The default tools, with V8 tuned from the first large entry until `close`. */
function createTools(): RunTools & { close(): void } {
  let restore: (() => void) | undefined;
  return {
    ...defaultTools,
    async compile(input) {
      const size = [...input.schema, ...input.queries].reduce((sum, { text }) => sum + text.length, 0);
      // PostgreSQL's own schemas have 2,500 columns: a request with them is a large one.
      const isLarge = size >= tunedSize || (input.listing && input.engine === "postgresql");
      if (isLarge && !restore) {
        const { tuneCompiler } = await import("../compiler-tuning.ts");
        restore = tuneCompiler(size);
      }
      return defaultTools.compile(input);
    },
    close: () => restore?.(),
  };
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
    workerScript,
  });
}
