import type { FileToWrite, Host } from "../host.ts";
import { isBelow } from "../paths.ts";

/**
 * Files that symbolic links would lead out of the generator's folder: whoever may add a link to a repository must not choose what is written
 * elsewhere. The folder itself may be a link.
 */
export async function findLinkEscapes(
  host: Host,
  folder: string,
  files: readonly FileToWrite[],
): Promise<readonly string[]> {
  if (!host.realPath || files.length === 0) return [];
  const root = await host.realPath(folder);
  const problems: string[] = [];
  for (const { path } of files) {
    const real = await host.realPath(path);
    if (!isBelow(root, real)) problems.push(`invalid file output path: ${path} leads to ${real} by a symbolic link`);
  }
  return problems;
}
