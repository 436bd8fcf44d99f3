import type { FileToWrite } from "../host.ts";
import { isBelow, joinPath } from "../paths.ts";

/** Characters; systems take 4096 bytes. */
const longestName = 4096;

/** Files of one generator, with names relative to its folder. */
export interface GeneratedFiles {
  /** Absolute. */
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly contents: Uint8Array }[];
}

export type OutputPlan =
  | { readonly ok: true; readonly files: readonly FileToWrite[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Where one generator's files go. Every name must stay below the folder and have one content.
 *
 * differs from sqlc: it tests a prefix without a separator (`../gen-evil/x` passes), refuses any `..` in a name and lets a later file win.
 */
export function planOutput({ folder, files }: GeneratedFiles): OutputPlan {
  const problems: string[] = [];
  const planned = new Map<string, FileToWrite>();
  for (const { name, contents } of files) {
    const path = joinPath(folder, name);
    const problem = findProblem(folder, name, { path, contents }, planned);
    if (problem) problems.push(problem);
    else planned.set(path, { path, contents });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files: [...planned.values()] };
}

/**
 * Files of several generators together: the same path twice is accepted for the same contents only.
 *
 * differs from sqlc: there one of the two wins, now one, now the other.
 */
export function findConflicts(plans: readonly (readonly FileToWrite[])[]): readonly string[] {
  const problems: string[] = [];
  const planned = new Map<string, FileToWrite>();
  for (const file of plans.flat()) {
    const earlier = planned.get(file.path);
    if (!earlier) planned.set(file.path, file);
    else if (!sameBytes(earlier.contents, file.contents)) {
      problems.push(`two generators write different contents to ${file.path}`);
    }
  }
  return [...problems, ...findCaseClashes([...planned.keys()]), ...findFolderClashes([...planned.keys()])];
}

/** Names that are one file on Windows and macOS. */
function findCaseClashes(paths: readonly string[]): readonly string[] {
  const first = new Map<string, string>();
  return paths.flatMap((path) => {
    const folded = foldCase(path);
    const earlier = first.get(folded);
    if (earlier === undefined) first.set(folded, path);
    return earlier === undefined ? [] : [`${earlier} and ${path} differ in case only`];
  });
}

function foldCase(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  // Not a loop: V8 would optimise it in each small run, which costs more than it saves in large ones.
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

function findProblem(
  folder: string,
  name: string,
  { path, contents }: FileToWrite,
  planned: ReadonlyMap<string, FileToWrite>,
): string | undefined {
  if (name.length > longestName) return `invalid file output path: ${path.slice(0, 200)}… (${name.length} characters)`;
  if (/\p{Cc}/u.test(name)) return `invalid file output path: ${JSON.stringify(path)}`;
  // Both separators: on Windows a backslash leads out of the folder too.
  const anySeparator = joinPath(folder, name.replaceAll("\\", "/"));
  if (!isBelow(folder, path) || !isBelow(folder, anySeparator)) return `invalid file output path: ${path}`;
  // On Windows `C:x` is a place on a drive and `x:y` a stream of the file x.
  if (/^[A-Za-z]:/.test(name)) return `invalid file output path: ${path}`;
  const earlier = planned.get(path);
  return earlier && !sameBytes(earlier.contents, contents) ? `duplicate file output path: ${path}` : undefined;
}

/** Sorted so that what is in a folder follows the folder, each path has to be compared with one before it only. */
function findFolderClashes(paths: readonly string[]): readonly string[] {
  const sorted = paths.map((path) => ({ path, key: `${foldCase(path).split("/").join("\0")}\0` }));
  sorted.sort((left, right) => (left.key < right.key ? -1 : 1));
  const clashes = new Set<string>();
  let outer = sorted[0];
  for (const each of sorted.slice(1)) {
    const isInside = outer && each.key !== outer.key && each.key.startsWith(outer.key);
    if (isInside) clashes.add(`${outer?.path} would be both a file and a folder`);
    else outer = each;
  }
  return [...clashes];
}
