import { spawnSync } from "node:child_process";

export const hasGo = spawnSync("go", ["version"]).status === 0;

export interface GoResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the go command in a folder. */
export function go(folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): GoResult {
  const env = { ...process.env, ...environment };
  return spawnSync("go", args, { cwd: folder, encoding: "utf8", env, maxBuffer: 2 ** 26 });
}

/** What `go vet` complains of; empty when it is content. Its messages of downloads are no complaints. */
export function vet(folder: string): string {
  const { status, stdout, stderr } = go(folder, ["vet", "./..."]);
  return status === 0 ? "" : `${stdout}${stderr}exit status ${status}`;
}

/** Names of the files that gofmt would write differently, or what it could not read. */
export function unformatted(folder: string): string {
  const { stdout, stderr } = spawnSync("gofmt", ["-l", "."], { cwd: folder, encoding: "utf8" });
  return `${stdout}${stderr}`;
}
