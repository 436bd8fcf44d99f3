import type { TransportDefinition } from "./transport.ts";

const hint = "\n  hint: is the plugin built?";

/** `path` is absolute. The first words are sqlc's. */
export function describeMissingModule(url: string, path: string): string {
  return `os.Open: ${url} open ${path}: no such file or directory${hint}`;
}

/** As {@link describeMissingModule}. */
export function describeMissingScript(path: string): string {
  return `script: ${path}: no such file${hint}`;
}

/** `reason` is why the file with the schema cannot be read. */
export function describeMissingSchema({ kind }: TransportDefinition, path: string, reason = "no such file"): string {
  return `${kind}: the schema of the plugin's options: ${path}: ${reason}`;
}
