import { type FileKind, type Host, HostError } from "./host.ts";

/** A host over files in memory: for tests, playgrounds and editors. */
export interface MemoryHost extends Host {
  /** By absolute path; `writeFiles` adds to it. */
  readonly files: Map<string, string | Uint8Array>;
  /** Everything that was logged. */
  readonly logged: string[];
}

export interface MemoryHostOptions {
  /** Default: `/project`. */
  readonly workingDirectory?: string;
  readonly environment?: Host["environment"];
}

/** Makes a host from files by path, relative to the working directory or absolute. */
export function createMemoryHost(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryHostOptions = {},
): MemoryHost {
  const workingDirectory = options.workingDirectory ?? "/project";
  const absolute = (path: string): string => (path.startsWith("/") ? path : `${workingDirectory}/${path}`);
  const contents = new Map<string, string | Uint8Array>(
    Object.entries(files).map(([path, text]) => [absolute(path), text]),
  );
  const logged: string[] = [];
  const kindOf = (path: string): FileKind | undefined => {
    if (contents.has(path)) return "file";
    return [...contents.keys()].some((name) => name.startsWith(`${path}/`)) ? "directory" : undefined;
  };
  const read = (path: string): string | Uint8Array => {
    const found = contents.get(path);
    if (found !== undefined) return found;
    if (kindOf(path)) throw new HostError("read", path, "is a directory");
    throw new HostError("open", path, "no such file or directory");
  };
  return {
    workingDirectory,
    environment: options.environment ?? {},
    files: contents,
    logged,
    kindOf,
    readFile: (path) => textOf(read(path)),
    readBytes: (path) => (kindOf(path) === undefined ? undefined : bytesOf(read(path))),
    readDirectory: (path) => {
      const inside = [...contents.keys()].filter((name) => name.startsWith(`${path}/`));
      return [...new Set(inside.map((name) => name.slice(path.length + 1).split("/", 1)[0] ?? ""))];
    },
    writeFiles: (written) => {
      for (const file of written) contents.set(file.path, textOf(file.contents));
    },
    log: (text) => {
      logged.push(text);
    },
  };
}

function textOf(contents: string | Uint8Array): string {
  return typeof contents === "string" ? contents : new TextDecoder().decode(contents);
}

function bytesOf(contents: string | Uint8Array): Uint8Array {
  return typeof contents === "string" ? new TextEncoder().encode(contents) : contents;
}
