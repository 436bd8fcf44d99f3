const localParts = ["Date", "Day", "FullYear", "Hours", "Minutes", "Month", "Seconds"] as const;

/**
 * Runs `action`, which must be synchronous, as if this machine were in the time zone UTC. The interpreter knows the zone from the dates of
 * its host, and offers no other way; a script must not see in which zone it runs.
 */
export function withUtcDates<Result>(action: () => Result): Result {
  const methods = new Map<string, unknown>(
    localParts.map((part) => [`get${part}`, Reflect.get(Date.prototype, `getUTC${part}`)]),
  );
  methods.set("getTimezoneOffset", () => 0);
  const replaced = [...methods].map(([name, method]) => {
    const own = Reflect.getOwnPropertyDescriptor(Date.prototype, name);
    Object.defineProperty(Date.prototype, name, { ...own, value: method });
    return [name, own ?? {}] as const;
  });
  try {
    return action();
  } finally {
    for (const [name, own] of replaced) Object.defineProperty(Date.prototype, name, own);
  }
}
