import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { LoadError } from "../load-error.ts";
import { describeMissingModule } from "../missing-file.ts";

/** A relative path is taken from the configuration's folder; and, as sqlc has it, from the working directory when it is there only. */
export function findFile(path: string, baseDirectory: string): string {
  if (isAbsolute(path)) return path;
  const beside = join(baseDirectory, path);
  const here = join(process.cwd(), path);
  return !existsSync(beside) && existsSync(here) ? here : beside;
}

/** The path of a module that is a file of the user's or of a package; undefined for other URLs. Throws {@link LoadError}. */
export function findModule(url: string, baseDirectory: string): string | undefined {
  if (url.startsWith("npm:")) return findPackageFile(url, baseDirectory);
  return url.startsWith("file://") ? findFile(url.slice("file://".length), baseDirectory) : undefined;
}

/** `npm:package/file`: a file of a package installed in the configuration's folder or above. Throws {@link LoadError}. */
function findPackageFile(url: string, baseDirectory: string): string {
  const [, name, file] = /^npm:((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(url) ?? [];
  if (!name || !file || [name, ...file.split("/")].includes("..")) {
    throw new LoadError(`${url}: write npm:<package>/<file>`);
  }
  for (let folder = baseDirectory; ; folder = dirname(folder)) {
    const root = join(folder, "node_modules", name);
    if (existsSync(root)) return join(root, file);
    if (folder === dirname(folder)) throw new LoadError(`${url}: the package ${name} is not installed`);
  }
}

/** Throws {@link LoadError}, worded as sqlc does. */
export function readModuleFile(url: string, path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "EISDIR") throw new LoadError(`readall: read ${path}: is a directory`);
    if (code === "ENOENT") throw new LoadError(describeMissingModule(url, path), { cause: error });
    const reason = code === "EACCES" ? "permission denied" : code;
    throw new LoadError(`os.Open: ${url} open ${path}: ${reason}`, { cause: error });
  }
}
