import { createMemoryHost, runProject } from "@sqlc-ts/project";

/** The files of a project, by their path in it, after `generate`. Throws with what the run logged when it has errors. */
export async function generateProject(files: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, string>> {
  const host = createMemoryHost(files);
  const { ok } = await runProject(host, { mode: "generate" });
  if (!ok) throw new Error(host.logged.join(""));
  const prefix = `${host.workingDirectory}/`;
  const isText = (entry: readonly [string, string | Uint8Array]): entry is [string, string] =>
    typeof entry[1] === "string";
  return new Map([...host.files].filter(isText).map(([path, text]) => [path.slice(prefix.length), text]));
}
