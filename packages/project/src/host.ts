/** The world as a run sees it: Node in the command line, something else in an editor, a playground or a test. Paths use `/`. */
export interface Host {
  /** Absolute. */
  readonly workingDirectory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Text of a UTF-8 file. Throws {@link HostError}. */
  readFile(path: string): Awaitable<string>;
  /** Names of a folder's entries, in any order. Throws {@link HostError}. */
  readDirectory(path: string): Awaitable<readonly string[]>;
  /** Undefined when there is nothing. Throws {@link HostError} for what can be no path (too long, with a NUL). */
  kindOf(path: string): Awaitable<FileKind | undefined>;
  /** Bytes of a file, undefined when there is none. Throws {@link HostError}. */
  readBytes(path: string): Awaitable<Uint8Array | undefined>;
  /** The path with every symbolic link followed, as far as it exists. Absent where there are no links. */
  realPath?(path: string): Awaitable<string>;
  /** Writes all files or none as far as the system allows; makes their folders. Throws {@link HostError}. */
  writeFiles(files: readonly FileToWrite[]): Awaitable<void>;
  /** Shows text to the user (standard error in the command line). The text ends with a newline. */
  log(text: string): void;
}

export type Awaitable<Value> = Value | Promise<Value>;

export type FileKind = "file" | "directory" | "other";

export interface FileToWrite {
  readonly path: string;
  readonly contents: Uint8Array;
}

/** The system refused to read or write. `reason` is worded as C libraries do: `no such file or directory`. */
export class HostError extends Error {
  override readonly name = "HostError";
  readonly path: string;
  readonly reason: string;

  constructor(operation: "open" | "read" | "stat", path: string, reason: string) {
    super(`${operation} ${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
  }
}
