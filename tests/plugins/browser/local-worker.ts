import { isPluginJob, type JobMessage } from "../../../packages/plugin-host/src/browser/job.ts";
import { runJob } from "../../../packages/plugin-host/src/browser/run-job.ts";
import type { PluginWorker } from "../../../packages/plugin-host/src/browser/worker-pool.ts";

/** What a page's workers were told and said, without a browser. */
export interface LocalWorkers {
  readonly start: () => PluginWorker;
  readonly told: unknown[];
  readonly said: JobMessage[];
  /** Not ended yet. */
  running(): number;
}

/** Workers that run a plugin in this process, or do what `act` says. Messages are copied, as between a page and its workers. */
export function createLocalWorkers(act: typeof runJob = runJob): LocalWorkers {
  const told: unknown[] = [];
  const said: JobMessage[] = [];
  let running = 0;
  const start = (): PluginWorker => {
    let isEnded = false;
    let hear: (event: { readonly data?: unknown }) => void = () => undefined;
    running++;
    return {
      addEventListener(type, listener) {
        if (type === "message") hear = listener;
      },
      postMessage(message) {
        const data: unknown = structuredClone(message);
        told.push(data);
        if (!isPluginJob(data)) throw new Error("not a job");
        void act(data, (answer) => {
          const copy = structuredClone(answer);
          said.push(copy);
          queueMicrotask(() => {
            if (!isEnded) hear({ data: copy });
          });
        });
      },
      terminate() {
        if (!isEnded) running--;
        isEnded = true;
      },
    };
  };
  return { start, told, said, running: () => running };
}
