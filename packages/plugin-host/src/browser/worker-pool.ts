import { WorkerError } from "./worker-error.ts";

/** The part of a browser's `Worker` that is used. */
export interface PluginWorker {
  addEventListener(type: "message" | "messageerror" | "error", listener: (event: WorkerEvent) => void): void;
  postMessage(message: unknown): void;
  terminate(): void;
}

interface WorkerEvent {
  readonly data?: unknown;
  readonly message?: string;
}

/** A worker as one run sees it: nobody else hears of it or talks to it meanwhile. */
export interface LentWorker {
  post(message: unknown): void;
  /** Called with all that the worker says until it is given back. */
  onMessage: (data: unknown) => void;
  onError: (error: WorkerError) => void;
}

export interface WorkerPool {
  /**
   * Lends a worker for an action. When that succeeds the worker is kept a while for the next one, unless `isReusable` says no to the result;
   * otherwise it is ended.
   */
  lend<Result>(
    action: (worker: LentWorker) => Promise<Result>,
    isReusable?: (result: Result) => boolean,
  ): Promise<Result>;
  /** Ends the worker that is kept, and those that are lent when they come back. */
  close(): void;
}

interface IdleWorker {
  readonly worker: RunningWorker;
  readonly timer: ReturnType<typeof setTimeout>;
}

interface RunningWorker extends LentWorker {
  terminate(): void;
}

const idleMilliseconds = 20_000;

/** At most one worker is kept. Starting one takes 30–100 ms, more than most plugins run. */
export function createWorkerPool(startWorker: () => PluginWorker): WorkerPool {
  let idle: IdleWorker | undefined;
  let isClosed = false;
  const takeIdle = (): RunningWorker | undefined => {
    clearTimeout(idle?.timer);
    const taken = idle?.worker;
    idle = undefined;
    return taken;
  };
  const keep = (worker: RunningWorker): void => {
    if (isClosed || idle) {
      worker.terminate();
      return;
    }
    worker.onMessage = ignore;
    // An idle worker that fails would only fail the next run.
    worker.onError = () => takeIdle()?.terminate();
    idle = { worker, timer: setTimeout(() => takeIdle()?.terminate(), idleMilliseconds) };
  };
  return {
    async lend(action, isReusable = () => true) {
      const worker = takeIdle() ?? start(startWorker);
      let isUsable = false;
      try {
        const result = await action(worker);
        isUsable = isReusable(result);
        return result;
      } finally {
        if (isUsable) keep(worker);
        else worker.terminate();
      }
    },
    close() {
      isClosed = true;
      takeIdle()?.terminate();
    },
  };
}

function start(startWorker: () => PluginWorker): RunningWorker {
  const worker = startOrExplain(startWorker);
  const running: RunningWorker = {
    post: (message) => worker.postMessage(message),
    onMessage: ignore,
    onError: ignore,
    terminate: () => worker.terminate(),
  };
  worker.addEventListener("message", ({ data }) => running.onMessage(data));
  worker.addEventListener("messageerror", () => running.onError(new WorkerError("its message cannot be read")));
  worker.addEventListener("error", ({ message }) => running.onError(new WorkerError(message ?? "")));
  return running;
}

function startOrExplain(startWorker: () => PluginWorker): PluginWorker {
  try {
    return startWorker();
  } catch (error) {
    throw new WorkerError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function ignore(): void {}
