import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 compile WebAssembly once and quickly while `action` runs. Otherwise it compiles a module again in the background, better than
 * a run of a fraction of a second needs, and the process waits for that at its end (200–500 ms).
 *
 * The flags are set for the action only: they are part of what V8's code cache is checked against.
 */
export function withQuickTier<Result>(action: () => Result): Result {
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
  try {
    return action();
  } finally {
    setFlagsFromString("--wasm-tier-up");
    setFlagsFromString("--wasm-dynamic-tiering");
  }
}
