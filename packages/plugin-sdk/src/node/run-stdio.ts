import { answerRequest } from "../answer-request.ts";
import type { DefinedPlugin, Plugin } from "../plugin.ts";

/**
 * Runs a plugin as a process of sqlc or sqlc-ts: the request comes from stdin, in protobuf or JSON, and the response goes to stdout.
 * With the argument `--options-schema` it prints the JSON Schema of its options instead.
 *
 * @example
 * import { runStdio } from "@sqlc-ts/plugin-sdk/node";
 * import { plugin } from "./plugin.ts";
 *
 * await runStdio(plugin);
 */
export async function runStdio(plugin: Plugin | DefinedPlugin): Promise<void> {
  if (process.argv.includes("--options-schema")) {
    const schema = "optionsSchema" in plugin ? plugin.optionsSchema : {};
    process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
    return;
  }
  if (process.stdin.isTTY) {
    process.stderr.write(`${plugin.name} is a plugin of sqlc: it is run by it, and reads a request from stdin.
  hint: sqlc-ts plugin run gives it a saved request
`);
    process.exitCode = 1;
    return;
  }
  await answer(plugin);
}

async function answer(plugin: Plugin): Promise<void> {
  try {
    const { stdout, stderr, exitStatus } = await answerRequest(plugin, await readStdin());
    process.stderr.write(stderr);
    process.stdout.write(stdout);
    process.exitCode = exitStatus;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks);
}
