/** Nanoseconds. */
export interface SandboxClock {
  realtime(): bigint;
  monotonic(): bigint;
}

const start = 1_640_995_200_000_000_000n;
const step = 1_000_000n;

/** The clock of sqlc's sandbox: 2022-01-01T00:00:00Z and 0, each 1 ms later at every look. */
export function createFixedClock(): SandboxClock {
  let realtime = start - step;
  let monotonic = -step;
  return {
    realtime: () => (realtime += step),
    monotonic: () => (monotonic += step),
  };
}

/** The time of day, for plugins to which it is granted. */
export function createRealClock(): SandboxClock {
  const begin = performance.now();
  return {
    realtime: () => BigInt(Date.now()) * 1_000_000n,
    monotonic: () => BigInt(Math.floor((performance.now() - begin) * 1e6)),
  };
}
