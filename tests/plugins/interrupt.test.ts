import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { project } from "./support/plugin-project.ts";

const launcher = fileURLToPath(new URL("../../packages/cli/bin/sqlc-ts.js", import.meta.url));

/** The command line as it runs a plugin that has written the file `started`. */
async function startRun(
  plugin: string,
  name: string,
  code: string,
  preload: Readonly<Record<string, string>> = {},
): Promise<{ run: ChildProcess; folder: string }> {
  const { folder, write } = project([plugin]);
  write(name, code.replaceAll("<dir>", folder));
  chmodSync(join(folder, name), 0o755);
  for (const [path, text] of Object.entries(preload)) write(path, text.replaceAll("<dir>", folder));
  const preloaded = Object.keys(preload).flatMap((path) => ["--require", `./${path}`]);
  const run = spawn(process.execPath, [...preloaded, launcher, "generate"], { cwd: folder, stdio: "ignore" });
  // What a test that fails leaves behind would go on computing.
  onTestFinished(() => {
    run.kill("SIGKILL");
    for (const pid of pidsIn(folder)) if (isAlive(pid)) process.kill(pid, "SIGKILL");
  });
  await expect.poll(() => existsSync(join(folder, "started")), { timeout: 50_000 }).toBe(true);
  return { run, folder };
}

/** Of the plugin and what it has started. */
function pidsIn(folder: string): readonly number[] {
  const file = join(folder, "pids");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split(" ").map(Number) : [];
}

function endOf(run: ChildProcess): Promise<readonly [number | null, string | null]> {
  return new Promise((resolve) => run.once("exit", (status, signal) => resolve([status, signal])));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const loop =
  'import { writeFileSync } from "node:fs"; export const generate = () => { writeFileSync("<dir>/started", ""); for (;;); };';
const deepLoop =
  "const nest = (n) => n === 0 ? 0 : 1 + nest(n - 1); export const generate = () => { nest(15_000); for (;;); };";
const noteWorker =
  'if (!require("node:worker_threads").isMainThread) require("node:fs").writeFileSync("<dir>/started", "");';
const stubborn =
  "#!/bin/sh\ntrap '' INT TERM HUP\n/bin/sleep 600 & echo \"$$ $!\" > '<dir>/pids'; : > '<dir>/started'; while :; do :; done\n";

describe("Ctrl-C ends a run at once", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("while a plugin computes in this process (%s)", async (signal) => {
    const { run } = await startRun("module: { path: ./plugin.mjs }", "plugin.mjs", loop);
    const end = endOf(run);
    run.kill(signal);
    expect(await end).toEqual([null, signal]);
  });

  test("while a plugin computes on the thread with the deep stack", async () => {
    const preload = { "note.cjs": noteWorker };
    const { run } = await startRun("script: { path: plugin.mjs }", "plugin.mjs", deepLoop, preload);
    const end = endOf(run);
    run.kill("SIGINT");
    expect(await end).toEqual([null, "SIGINT"]);
  });

  test.each([
    ["process", "process: { cmd: ./plugin.sh }"],
    ["grpc", "grpc: { cmd: ./plugin.sh }"],
  ])("and the %s plugin that ignores it, with what that has started", async (_, plugin) => {
    const { run, folder } = await startRun(plugin, "plugin.sh", stubborn);
    const end = endOf(run);
    run.kill("SIGINT");
    expect(await end).toEqual([null, "SIGINT"]);
    const pids = pidsIn(folder);
    expect(pids.length).toBe(2);
    await expect.poll(() => pids.filter(isAlive), { timeout: 10_000 }).toEqual([]);
  });
});
