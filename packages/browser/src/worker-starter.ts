import type { ProjectRunnerOptions } from "./model.ts";

export interface WorkerStarter {
  start(): Worker;
  /** Gives back what was made to start workers. */
  close(): void;
}

const scriptName = "plugin-worker.js";

/** Starts the workers that run plugins; see {@link ProjectRunnerOptions.worker}. */
export function createWorkerStarter(worker: ProjectRunnerOptions["worker"]): WorkerStarter {
  const remote = createRemoteScript();
  const start = (): Worker => {
    if (typeof worker === "function") return worker();
    if (worker !== undefined) return startAt(new URL(worker, location.href));
    // Bundlers look for exactly this form to find the worker's script.
    if (isOwn(import.meta.url)) return new Worker(new URL("./plugin-worker.js", import.meta.url), { type: "module" });
    return startAt(new URL(import.meta.url.replace(/[^/]*$/, scriptName)));
  };
  const startAt = (address: URL): Worker =>
    new Worker(isOwn(address.href) ? address : remote.address(address.href), { type: "module" });
  return { start, close: remote.close };
}

function isOwn(address: string): boolean {
  return new URL(address).origin === location.origin;
}

interface RemoteScript {
  address(script: string): string;
  close(): void;
}

/** A script of this page's own that is another one's: browsers refuse to start workers from other origins, but let them import from there. */
function createRemoteScript(): RemoteScript {
  let made: string | undefined;
  return {
    address(script) {
      const source = `import ${JSON.stringify(script)};`;
      made ??= URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
      return made;
    },
    close() {
      if (made !== undefined) URL.revokeObjectURL(made);
      made = undefined;
    },
  };
}
