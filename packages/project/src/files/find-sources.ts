import { didYouMean } from "@sqlc-ts/diagnostics";
import { compareBytes } from "../compare-bytes.ts";
import type { Located } from "../config/decoder.ts";
import { type Awaitable, type Host, HostError } from "../host.ts";
import { baseName, directoryName, joinPath } from "../paths.ts";
import { compileSegment, isPattern } from "./glob.ts";
import type { FolderOrder } from "./migration-order.ts";

/** A path of the configuration that leads nowhere. The text is sqlc's. */
export class PathError extends Error {
  override readonly name = "PathError";
  readonly written: Located<string>;
  /** What to say at its place. */
  readonly explanation: string;
  readonly hint: string | undefined;

  constructor(message: string, written: Located<string>, explanation: string, hint?: string) {
    super(message);
    this.written = written;
    this.explanation = `${explanation}: ${written.value}`;
    this.hint = hint;
  }
}

/**
 * The `.sql` files that a list of paths stands for, in order, duplicates kept: files as named, folders with their direct entries by
 * name, patterns with their matches. `order` may put what one path gives of a folder in another order. Throws {@link PathError}.
 */
export async function findSources(
  host: Host,
  baseDirectory: string,
  paths: readonly Located<string>[],
  order: FolderOrder = (paths) => paths,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const written of paths) {
    const expanded = await expandPath(host, joinPath(baseDirectory, written.value), written);
    const sources = expanded.filter((path) => isSource(baseName(path)));
    for (const folder of foldersOf(sources)) found.push(...(await order(folder)));
  }
  return found;
}

/** Neighbours of the same folder together. */
function foldersOf(paths: readonly string[]): readonly (readonly string[])[] {
  const folders: string[][] = [];
  for (const path of paths) {
    const last = folders.at(-1);
    if (last?.[0] !== undefined && directoryName(last[0]) === directoryName(path)) last.push(path);
    else folders.push([path]);
  }
  return folders;
}

async function expandPath(host: Host, path: string, written: Located<string>): Promise<readonly string[]> {
  const matches = isPattern(path) ? await located(written, () => expandPattern(host, path, written)) : [path];
  const expanded: string[] = [];
  for (const match of matches) {
    const kind = await located(written, () => host.kindOf(match));
    if (kind === undefined) throw await missing(host, match, written);
    expanded.push(...(kind === "directory" ? await listFolder(host, match, written) : [match]));
  }
  return expanded;
}

async function listFolder(host: Host, path: string, written: Located<string>): Promise<readonly string[]> {
  const names = await located(written, () => host.readDirectory(path));
  return [...names].sort(compareBytes).map((name) => joinPath(path, name));
}

/** Gives what the system refused the place in the configuration. Throws {@link PathError}. */
async function located<Result>(written: Located<string>, action: () => Awaitable<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof HostError) throw new PathError(`path error: ${error.message}`, written, "cannot read");
    throw error;
  }
}

async function expandPattern(host: Host, pattern: string, written: Located<string>): Promise<readonly string[]> {
  if (!isPattern(pattern)) return (await host.kindOf(pattern)) === undefined ? [] : [pattern];
  const segment = compileSegment(baseName(pattern));
  if (!segment) throw new PathError("syntax error in pattern", written, "malformed pattern");
  const parent = directoryName(pattern);
  const folders = parent === pattern ? [] : await expandPattern(host, parent, written);
  const matches: string[] = [];
  for (const folder of folders) {
    const names = await namesIn(host, folder);
    matches.push(...names.filter((name) => segment.test(name)).map((name) => joinPath(folder, name)));
  }
  return matches;
}

/** Sorted; nothing for what is no folder or cannot be read, as in Go's `filepath.Glob`. */
async function namesIn(host: Host, folder: string): Promise<readonly string[]> {
  if ((await host.kindOf(folder)) !== "directory") return [];
  try {
    return [...(await host.readDirectory(folder))].sort(compareBytes);
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}

async function missing(host: Host, path: string, written: Located<string>): Promise<PathError> {
  const hint = didYouMean(baseName(path), await namesIn(host, directoryName(path)));
  return new PathError(`path error: stat ${path}: no such file or directory`, written, "no such path", hint);
}

function isSource(name: string): boolean {
  return name.endsWith(".sql") && !name.startsWith(".") && !name.endsWith(".down.sql");
}
