import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import type { PluginLimits, WasmDefinition } from "../transport.ts";
import { sha256Of } from "./sha256.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Change it when the sandbox changes in a way that a plugin can see, or the check of options: what has a result was allowed. */
const sandboxVersion = 2;
const mostResults = 128;
const digestLength = 64;

/** What modules wrote to stdout, by everything that they could see. Sound because the sandbox is deterministic. */
export interface ResultCache {
  read(key: string): Uint8Array | undefined;
  write(key: string, output: Uint8Array): void;
}

/** Undefined when the plugin may see what is not in its key. */
export function resultKey(
  definition: WasmDefinition,
  sha256: string,
  request: Uint8Array,
  limits: PluginLimits,
): string | undefined {
  const { grants, environment, schema } = definition;
  if (grants.clock || grants.random || grants.directories.length > 0) return undefined;
  const isCheckedAgainstOwnSchema = schema === undefined;
  const context = JSON.stringify([
    sandboxVersion,
    sha256,
    isCheckedAgainstOwnSchema,
    environment,
    limits.bytes,
    limits.outputBytes,
  ]);
  return sha256Of(new TextEncoder().encode(`${context}\n`), request);
}

/** Has an entry when the module's calls have been found to nest too deeply for the main thread's stack. */
export function deepStackKey(sha256: string): string {
  return `deep-${sha256}`;
}

export function createResultCache(directory: string): ResultCache {
  const folder = join(directory, "results");
  return {
    read(key) {
      try {
        const file = readFileSync(join(folder, key));
        const output = file.subarray(digestLength);
        return file.toString("latin1", 0, digestLength) === sha256Of(output) ? output : undefined;
      } catch {
        return undefined;
      }
    },
    write(key, output) {
      try {
        writeAtomically(join(folder, key), Buffer.concat([Buffer.from(sha256Of(output), "latin1"), output]));
        forgetOldest(folder);
      } catch {
        // Without a cache it takes longer, no more.
      }
    },
  };
}

function forgetOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= mostResults) return;
  const dated = names.map((name) => ({ name, made: statSync(join(folder, name)).mtimeMs }));
  dated.sort((left, right) => left.made - right.made);
  for (const { name } of dated.slice(0, names.length - mostResults / 2)) rmSync(join(folder, name), { force: true });
}
