import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { Host } from "@sqlc-ts/project";
import { toSlashes } from "../../node-host.ts";
import type { Invocation } from "./invoke.ts";

/** A folder with what a plugin gets and what is expected of it. */
export interface GoldenCase {
  /** Path of the folder below that of all cases. */
  readonly name: string;
  readonly folder: string;
  /** A saved request, or a configuration that makes one. */
  readonly input: { readonly kind: "request" | "config"; readonly path: string };
  /** JSON that takes the place of the request's options. */
  readonly optionsPath: string | undefined;
}

/** Texts and bytes by the path of the file. */
export type GoldenFiles = ReadonlyMap<string, Uint8Array>;

/** The file beside `expected/` with what the plugin has to say. */
const messagesFile = "messages.txt";
const expectedFolder = "expected";
const inputs = [
  ["request.json", "request"],
  ["request.bin", "request"],
  ["sqlc.yaml", "config"],
  ["sqlc.yml", "config"],
  ["sqlc.json", "config"],
] as const;

/** All cases below a folder, by name. */
export function findCases(root: string): readonly GoldenCase[] {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  return [root, ...folders].sort().flatMap((folder) => {
    const name = toSlashes(relative(root, folder)) || ".";
    const isOutput = name.split("/").includes(expectedFolder);
    const found = isOutput ? undefined : inputs.find(([file]) => existsSync(join(folder, file)));
    return found ? [createCase(name, folder, found)] : [];
  });
}

function createCase(name: string, folder: string, [file, kind]: (typeof inputs)[number]): GoldenCase {
  const options = join(folder, "options.json");
  return {
    name,
    folder,
    input: { kind, path: join(folder, file) },
    optionsPath: existsSync(options) ? options : undefined,
  };
}

/** What is expected: the files below `expected/`, and `messages.txt`. */
export function readExpected({ folder }: GoldenCase): GoldenFiles {
  const files = new Map<string, Uint8Array>();
  const root = join(folder, expectedFolder);
  if (existsSync(root) && statSync(root).isDirectory()) {
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) files.set(toSlashes(relative(folder, path)), readFileSync(path));
    }
  }
  const messages = join(folder, messagesFile);
  if (existsSync(messages)) files.set(messagesFile, readFileSync(messages));
  return files;
}

/** What came out, in the same form. */
export function actualFiles({ files, messages }: Invocation): GoldenFiles {
  const shown = files.map(({ name, contents }) => [`${expectedFolder}/${name}`, contents] as const);
  return new Map([...shown, ...(messages === "" ? [] : [[messagesFile, new TextEncoder().encode(messages)] as const])]);
}

/** Makes what came out what is expected. */
export async function writeExpected(host: Host, { folder }: GoldenCase, files: GoldenFiles): Promise<void> {
  rmSync(join(folder, expectedFolder), { recursive: true, force: true });
  rmSync(join(folder, messagesFile), { force: true });
  await host.writeFiles([...files].map(([path, contents]) => ({ path: toSlashes(join(folder, path)), contents })));
}
