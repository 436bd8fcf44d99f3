import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createMemoryHost, runProject } from "@sqlc-ts/project";
import { type CodeFolder, createCodeFolder } from "../../typescript/support/generated-code.ts";

const examples = fileURLToPath(new URL("../../../examples", import.meta.url));

/** The folder of one of the examples. */
export function exampleFolder(name: string): string {
  return join(examples, name);
}

/** A copy of an example whose code is generated for the driver pg instead of PGlite. Throws with what the run logged when it fails. */
export async function copyExampleForPg(name: string): Promise<CodeFolder> {
  const files = readFiles(exampleFolder(name));
  const config = (files["sqlc.yaml"] ?? "").replace("driver: pglite", "driver: pg");
  const host = createMemoryHost({ ...files, "sqlc.yaml": config });
  const { ok } = await runProject(host, { mode: "generate" });
  if (!ok) throw new Error(host.logged.join(""));
  const prefix = `${host.workingDirectory}/`;
  const isText = (entry: readonly [string, string | Uint8Array]): entry is [string, string] =>
    typeof entry[1] === "string";
  return createCodeFolder(
    new Map([...host.files].filter(isText).map(([path, text]) => [path.slice(prefix.length), text])),
  );
}

function readFiles(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(sql|yaml|ts)$/.test(entry.name));
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}
