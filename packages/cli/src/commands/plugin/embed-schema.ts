import { readFileSync, writeFileSync } from "node:fs";
import { createPluginHost, EmbedError } from "@sqlc-ts/plugin-host/node";
import { createNodeHost } from "../../node-host.ts";
import { CommandError } from "./command-error.ts";

/** Writes the JSON Schema of a plugin's options into its module, or into a copy of it. Returns the exit status. */
export async function embedSchema(
  module: string,
  schema: string,
  { output }: { readonly output?: string },
): Promise<number> {
  const bytes = read(module);
  const text = new TextDecoder().decode(read(schema));
  writeFileSync(output ?? module, await embed(module, bytes, text));
  return 0;
}

async function embed(module: string, bytes: Uint8Array, schema: string): Promise<Uint8Array> {
  try {
    return await createPluginHost(createNodeHost()).embedOptionsSchema(bytes, schema);
  } catch (error) {
    if (!(error instanceof EmbedError)) throw error;
    throw new CommandError(`${module}: ${error.message}`, undefined, { cause: error });
  }
}

function read(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CommandError(`${path}: ${isMissing ? "no such file" : String(error)}`, undefined, { cause: error });
  }
}
