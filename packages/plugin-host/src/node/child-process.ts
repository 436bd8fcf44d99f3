import { type ChildProcess, spawn } from "node:child_process";
import type { EnvironmentVariable } from "../transport.ts";
import { killProcessGroup, killProcessTree } from "./kill-process-tree.ts";

export interface ChildOptions {
  /** Absolute. */
  readonly program: string;
  readonly args: readonly string[];
  readonly environment: readonly EnvironmentVariable[];
}

/** A plugin's process in a group of its own, so that it can be stopped together with the processes that it starts. */
export interface PluginProcess {
  readonly child: ChildProcess;
  /** Kills the process and those that it has started; harmless when they are gone. */
  kill(): void;
  /** Ends the watch over signals; to be called when the process is no longer needed. */
  release(): void;
}

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Starts a program without a shell and with nothing of this process's environment. Throws what `spawn` throws. */
export function startProcess({ program, args, environment }: ChildOptions): PluginProcess {
  const started: { child?: ChildProcess } = {};
  const kill = (): void => {
    if (started.child) killAll(started.child);
  };
  // The group does not get the terminal's Ctrl-C by itself.
  const onSignal = (signal: NodeJS.Signals): void => {
    kill();
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of stopSignals) process.off(signal, onSignal);
    process.off("exit", kill);
  };
  // First the watch: a signal that comes while the program is being started must not leave it behind.
  for (const signal of stopSignals) process.on(signal, onSignal);
  process.on("exit", kill);
  try {
    const child = spawn(program, [...args], {
      env: Object.fromEntries(environment),
      stdio: ["pipe", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    });
    started.child = child;
    return { child, kill, release };
  } catch (error) {
    release();
    throw error;
  }
}

function killAll(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  if (process.platform === "win32") child.kill("SIGKILL");
  // The number of a process that has ended may be another's by now.
  else if (hasEnded) killProcessGroup(child.pid);
  else killProcessTree(child.pid);
}
