import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWorkerPool, type PluginWorker, type WorkerPool } from "./worker-pool.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Counted {
  readonly pool: WorkerPool;
  readonly counts: { started: number; ended: number };
}

function createPool(): Counted {
  const counts = { started: 0, ended: 0 };
  const startWorker = (): PluginWorker => {
    counts.started++;
    return { addEventListener() {}, postMessage() {}, terminate: () => void counts.ended++ };
  };
  return { pool: createWorkerPool(startWorker), counts };
}

const succeed = async (): Promise<string> => "done";

test("a worker that did well is used again", async () => {
  const { pool, counts } = createPool();
  await pool.lend(succeed);
  await pool.lend(succeed);
  expect(counts).toEqual({ started: 1, ended: 0 });
});

test("a worker whose run failed is ended", async () => {
  const { pool, counts } = createPool();
  await expect(pool.lend(() => Promise.reject(new Error("failed")))).rejects.toThrow("failed");
  expect(counts).toEqual({ started: 1, ended: 1 });
});

test("a worker whose result says so is ended", async () => {
  const { pool, counts } = createPool();
  await pool.lend(succeed, (result) => result !== "done");
  expect(counts).toEqual({ started: 1, ended: 1 });
});

test("runs at the same time have a worker each, of which one is kept", async () => {
  const { pool, counts } = createPool();
  await Promise.all([pool.lend(succeed), pool.lend(succeed), pool.lend(succeed)]);
  expect(counts).toEqual({ started: 3, ended: 2 });
});

test("a worker that nobody needs is ended after 20 s", async () => {
  const { pool, counts } = createPool();
  await pool.lend(succeed);
  vi.advanceTimersByTime(19_999);
  expect(counts.ended).toBe(0);
  vi.advanceTimersByTime(1);
  expect(counts.ended).toBe(1);
});

test("the time of a worker that is used again begins anew", async () => {
  const { pool, counts } = createPool();
  await pool.lend(succeed);
  vi.advanceTimersByTime(15_000);
  await pool.lend(succeed);
  vi.advanceTimersByTime(15_000);
  expect(counts).toEqual({ started: 1, ended: 0 });
});

test("a closed pool keeps no worker", async () => {
  const { pool, counts } = createPool();
  await pool.lend(succeed);
  const running = pool.lend(succeed);
  pool.close();
  await running;
  expect(counts).toEqual({ started: 1, ended: 1 });
  expect(vi.getTimerCount()).toBe(0);
});

test("why a worker cannot be started is told", async () => {
  const pool = createWorkerPool(() => {
    throw new Error("refused by the policy");
  });
  await expect(pool.lend(succeed)).rejects.toThrow("the worker for plugins failed: refused by the policy");
});
