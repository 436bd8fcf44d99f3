import { Script } from "node:vm";
import { type TimeGuard, TimeLimitError } from "../wasm/run-module.ts";

const key = Symbol.for("sqlc-ts: guarded action");

/**
 * Stops an action on this thread by V8's termination, which reaches loops in WebAssembly too and cannot be caught by them. Node offers it
 * for scripts only, so the action is called by one.
 */
export const vmTimeGuard: TimeGuard = (action, milliseconds) => {
  const script = new Script(`globalThis[Symbol.for(${JSON.stringify(Symbol.keyFor(key))})]()`);
  Object.defineProperty(globalThis, key, { value: action, configurable: true });
  try {
    script.runInThisContext({ timeout: milliseconds, displayErrors: false });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT") {
      throw new TimeLimitError("time is over", { cause: error });
    }
    throw error;
  } finally {
    Reflect.deleteProperty(globalThis, key);
  }
};
