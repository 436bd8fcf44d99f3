import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { type FileKind, type FileToWrite, type Host, HostError } from "@sqlc-ts/project";

/** The file system, environment and standard error of this process. Synchronous, which is quicker for the few files of a run. */
export function createNodeHost(): Host {
  return {
    workingDirectory: toSlashes(process.cwd()),
    environment: process.env,
    readFile: (path) => attempt("read", path, () => readFileSync(path, "utf8")),
    readDirectory: (path) => attempt("open", path, () => readdirSync(path)),
    readBytes: (path) => attempt("open", path, () => readIfExists(path)),
    kindOf,
    realPath,
    writeFiles,
    log(text) {
      if (text !== "") process.stderr.write(text);
    },
  };
}

/** Node takes `/` on every system; the project's paths have nothing else. */
export function toSlashes(path: string): string {
  return process.platform === "win32" ? path.replaceAll("\\", "/") : path;
}

function kindOf(path: string): FileKind | undefined {
  const found = attempt("stat", path, () => statSync(path, { throwIfNoEntry: false }));
  if (!found) return undefined;
  if (found.isDirectory()) return "directory";
  return found.isFile() ? "file" : "other";
}

function readIfExists(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Of a path that does not exist: that of the nearest folder that does, and the rest. */
function realPath(path: string): string {
  try {
    return toSlashes(realpathSync(path));
  } catch {
    const slash = path.lastIndexOf("/");
    return slash <= 0 ? path : realPath(path.slice(0, slash)) + path.slice(slash);
  }
}

/** First every file under a temporary name, then all renames: when one cannot be written, none is replaced. */
function writeFiles(files: readonly FileToWrite[]): void {
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { path, contents } of files) {
      const target = attempt("open", path, () => followLink(path));
      const temporary = `${target}.${process.pid}.tmp`;
      written.push({ temporary, target });
      attempt("open", path, () => writeTemporary(target, temporary, contents));
    }
    for (const { temporary, target } of written) attempt("open", target, () => renameSync(temporary, target));
  } catch (error) {
    for (const { temporary } of written) rmSync(temporary, { force: true });
    throw error;
  }
}

/** A rename would replace a symbolic link; the file behind it is meant. */
function followLink(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? realpathSync(path) : path;
}

function writeTemporary(target: string, temporary: string, contents: Uint8Array): void {
  mkdirSync(target.slice(0, target.lastIndexOf("/")) || "/", { recursive: true });
  const current = statSync(target, { throwIfNoEntry: false });
  if (current?.isDirectory()) throw Object.assign(new Error("is a directory"), { code: "EISDIR" });
  writeFileSync(temporary, contents, { mode: current ? current.mode : 0o644 });
}

function attempt<Result>(operation: "open" | "read" | "stat", path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new HostError(operation, path, reasons[code] ?? code);
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** As the C library words them. */
const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EEXIST: "file exists",
  EISDIR: "is a directory",
  ELOOP: "too many levels of symbolic links",
  EMFILE: "too many open files",
  ENAMETOOLONG: "file name too long",
  ENOENT: "no such file or directory",
  ENOSPC: "no space left on device",
  ENOTDIR: "not a directory",
  EPERM: "operation not permitted",
  EROFS: "read-only file system",
  ERR_INVALID_ARG_VALUE: "invalid argument",
};
