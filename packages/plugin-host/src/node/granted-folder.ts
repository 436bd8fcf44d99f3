import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { PluginError } from "../plugin-error.ts";
import type { SandboxGrants } from "../transport.ts";
import type { FolderEntry, GrantedFolder, ListedEntry } from "../wasm/wasi/granted-folder.ts";

/** The folders of a definition's grants on disk. Links in them count only when they stay inside. Throws {@link PluginError}. */
export function openGrantedFolders(
  plugin: string,
  { directories }: SandboxGrants,
  baseDirectory: string,
): readonly GrantedFolder[] {
  return directories.map(({ mount, path }) => {
    const folder = resolve(baseDirectory, path);
    const root = realPath(folder);
    if (root === undefined) throw new PluginError(`the granted folder ${folder} does not exist`, plugin, "wasm");
    return { mount, find: (below) => findEntry(root, below) };
  });
}

function findEntry(root: string, below: string): FolderEntry | undefined {
  const path = realPath(join(root, below));
  if (path === undefined || (path !== root && !path.startsWith(root + sep))) return undefined;
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isDirectory()) return { kind: "directory", list: () => list(path) };
  if (!status?.isFile()) return undefined;
  return { kind: "file", size: status.size, read: () => readFileSync(path) };
}

/** In the order of their names, so that every machine has the same. */
function list(path: string): readonly ListedEntry[] {
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile() || entry.isDirectory());
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  return entries.map((entry) => ({ name: entry.name, kind: entry.isDirectory() ? "directory" : "file" }));
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    // Not the file's fault: there may be no more stack.
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}
