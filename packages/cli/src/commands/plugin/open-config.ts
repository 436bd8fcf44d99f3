import { type Host, loadOrExplain, type ResolvedConfig } from "@sqlc-ts/project";
import { toSlashes } from "../../node-host.ts";
import { AlreadyExplained } from "./command-error.ts";

/** The configuration. Throws {@link AlreadyExplained} after its mistakes have been shown. */
export async function openConfig(host: Host, file: string | undefined): Promise<ResolvedConfig> {
  const config = await loadOrExplain(host, file === undefined ? undefined : toSlashes(file));
  if (!config) throw new AlreadyExplained();
  for (const warning of config.warnings) host.log(`${warning}\n`);
  return config;
}
