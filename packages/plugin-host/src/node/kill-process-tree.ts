import { readdirSync, readFileSync } from "node:fs";

/**
 * Kills a process that has not ended yet, its group, and what descends from it in groups and sessions of their own. Descendants outside the
 * group are found on Linux only, and one whose parent has ended belongs to no tree any more.
 */
export function killProcessTree(pid: number): void {
  // All stand still first: what cannot run starts nothing new behind our back.
  signal(-pid, "SIGSTOP");
  const stopped = new Set<number>();
  for (let found = runningDescendants(pid, stopped); found.length > 0; found = runningDescendants(pid, stopped)) {
    for (const descendant of found) {
      signal(descendant, "SIGSTOP");
      stopped.add(descendant);
    }
  }
  for (const descendant of stopped) signal(descendant, "SIGKILL");
  killProcessGroup(pid);
}

/** Kills what is left of a process's group, whether the process itself has ended or not; harmless when nothing is. */
export function killProcessGroup(pid: number): void {
  signal(-pid, "SIGKILL");
}

function signal(target: number, name: NodeJS.Signals): void {
  try {
    process.kill(target, name);
  } catch {
    // Gone already.
  }
}

function runningDescendants(root: number, known: ReadonlySet<number>): readonly number[] {
  if (process.platform !== "linux") return [];
  const children = childrenByParent();
  const descendants = [...(children.get(root) ?? [])];
  // The list grows as it is walked.
  for (const pid of descendants) descendants.push(...(children.get(pid) ?? []));
  return descendants.filter((pid) => !known.has(pid));
}

function childrenByParent(): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(name);
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(Number(name));
    else children.set(parent, [Number(name)]);
  }
  return children;
}

/** From `pid (name) state ppid …`; the name may hold anything, parentheses too. */
function parentOf(pid: string): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    const [, parent] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return parent === undefined ? undefined : Number(parent);
  } catch {
    return undefined;
  }
}
