import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";

const launcher = fileURLToPath(new URL("../../../packages/cli/bin/sqlc-ts.js", import.meta.url));
const base = mkdtempSync(join(tmpdir(), "sqlc-ts-cli-test-"));

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

export interface Project {
  readonly folder: string;
  /** Runs the command line in the project's folder; its whole output with the folder's path as `<dir>`. */
  run(...args: readonly string[]): CliResult;
  read(path: string): string | undefined;
  write(path: string, text: string): void;
  /** Every file below a folder, sorted. */
  list(path: string): readonly string[];
}

export interface CliResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProjectOptions {
  /** Name under which the program is started. */
  readonly name?: "sqlc";
  readonly environment?: Readonly<Record<string, string>>;
}

/** A folder with some files in which the real command line is run as a process. */
export function createProject(files: Readonly<Record<string, string>> = {}, options: ProjectOptions = {}): Project {
  const folder = mkdtempSync(join(base, "project-"));
  const program = options.name ? linkTo(options.name) : launcher;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    write,
    read: (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), "utf8") : undefined),
    list: (path) =>
      existsSync(join(folder, path))
        ? readdirSync(join(folder, path), { recursive: true, encoding: "utf8" }).sort()
        : [],
    run(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, ...options.environment },
      });
      const anonymous = (text: string): string => text.replaceAll(folder, "<dir>");
      return { status, stdout: anonymous(stdout), stderr: anonymous(stderr) };
    },
  };
}

function linkTo(name: string): string {
  const link = join(base, name);
  if (!existsSync(link)) symlinkSync(launcher, link);
  return link;
}
