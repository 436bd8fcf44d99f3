import { createPluginRequest, defaultTools } from "@sqlc-ts/project";
import { createNodeHost, toSlashes } from "../../node-host.ts";
import { chooseUse } from "./choose-use.ts";
import { AlreadyExplained, CommandError } from "./command-error.ts";
import { openConfig } from "./open-config.ts";
import { formatRequest, type RequestFormat } from "./request-file.ts";

export interface DumpFlags {
  readonly file?: string | undefined;
  readonly entry?: string | undefined;
  readonly output?: string | undefined;
  readonly format?: RequestFormat | undefined;
}

/** Saves the request that a plugin of the configuration gets, or prints it. Returns the exit status. */
export async function dumpRequest(plugin: string | undefined, flags: DumpFlags): Promise<number> {
  const host = createNodeHost();
  const config = await openConfig(host, flags.file);
  const use = chooseUse(config, { plugin, entry: flags.entry });
  const created = await createPluginRequest(host, config, use, defaultTools);
  if (!created) throw new AlreadyExplained();
  const contents = formatRequest(created.request, formatOf(flags));
  if (flags.output === undefined) process.stdout.write(contents);
  else await host.writeFiles([{ path: toSlashes(flags.output), contents }]);
  return 0;
}

function formatOf({ format, output }: DumpFlags): RequestFormat {
  if (format === "binary" && output === undefined && process.stdout.isTTY) {
    throw new CommandError("a request in protobuf is not for a terminal", "write it to a file: --output request.bin");
  }
  return format ?? (output === undefined || output.endsWith(".json") ? "json" : "binary");
}
