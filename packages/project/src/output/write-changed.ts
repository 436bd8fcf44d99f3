import type { FileToWrite, Host } from "../host.ts";
import { sameBytes } from "./plan-output.ts";

/** Writes the files whose contents differ from what is on disk, all or none. Returns the paths written. */
export async function writeChanged(host: Host, files: readonly FileToWrite[]): Promise<readonly string[]> {
  const changed: FileToWrite[] = [];
  for (const file of files) {
    const current = await host.readBytes(file.path);
    if (!current || !sameBytes(current, file.contents)) changed.push(file);
  }
  if (changed.length > 0) await host.writeFiles(changed);
  return changed.map((file) => file.path);
}
