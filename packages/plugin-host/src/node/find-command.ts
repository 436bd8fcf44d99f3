import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/**
 * The program behind a command of the configuration; undefined when there is none. A name without a slash is looked for in the absolute
 * folders of `PATH`; a relative path is taken from the configuration's folder, and, as sqlc has it, from the working directory.
 */
export function findCommand(command: string, baseDirectory: string, path: string | undefined): string | undefined {
  return candidates(command, baseDirectory, path).find(isProgram);
}

/** Why there is none, when something is there: the end of a message; else empty. */
export function explainNotFound(command: string, baseDirectory: string): string {
  const found = /[\\/]/.test(command)
    ? candidates(command, baseDirectory, "").find((path) => existsSync(path))
    : undefined;
  if (found === undefined) return "";
  const reason = statSync(found).isDirectory() ? "is a folder" : "is not executable (chmod +x)";
  return `\n  hint: ${found} ${reason}`;
}

function candidates(command: string, baseDirectory: string, path = ""): readonly string[] {
  if (command === "") return [];
  if (isAbsolute(command)) return [command];
  if (/[\\/]/.test(command)) return [join(baseDirectory, command), join(process.cwd(), command)];
  return path
    .split(delimiter)
    .filter(isAbsolute)
    .flatMap((folder) => executableSuffixes().map((suffix) => join(folder, command + suffix)));
}

function executableSuffixes(): readonly string[] {
  return process.platform === "win32" ? ["", ".exe", ".com"] : [""];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

// `#!`, ELF, and Mach-O in its forms.
const programMarks: readonly string[] = [
  "2321",
  "7f454c46",
  "cafebabe",
  "cffaedfe",
  "cefaedfe",
  "feedface",
  "feedfacf",
];

/**
 * Whether the system can start a file by itself. The C library hands whatever it cannot to a shell, which nobody asked for: so a text
 * without `#!` is not started.
 */
export function hasProgramFormat(path: string): boolean {
  if (process.platform === "win32") return true;
  const start = Buffer.alloc(4);
  const file = openSync(path, "r");
  try {
    readSync(file, start, 0, 4, 0);
  } finally {
    closeSync(file);
  }
  return programMarks.some((mark) => start.toString("hex").startsWith(mark));
}
