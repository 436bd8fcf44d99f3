import { runProject } from "@sqlc-ts/project";
import { createNodeHost, toSlashes } from "../node-host.ts";

export interface RunFlags {
  readonly file?: string | undefined;
  readonly nullability?: "proven" | "sqlc" | undefined;
  readonly dumpRequests?: string | undefined;
}

/** `generate` and `compile`: nothing on standard output, everything to be said on standard error. Returns the exit status. */
export async function run(mode: "generate" | "compile", flags: RunFlags): Promise<number> {
  const result = await runProject(createNodeHost(), {
    mode,
    configPath: flags.file === undefined ? undefined : toSlashes(flags.file),
    nullability: flags.nullability,
    dumpRequests: flags.dumpRequests === undefined ? undefined : toSlashes(flags.dumpRequests),
  });
  return result.ok ? 0 : 1;
}
