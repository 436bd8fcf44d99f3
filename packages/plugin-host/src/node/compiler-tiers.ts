import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 compile WebAssembly once and quickly until the function returned is called. Otherwise it compiles a module again in the background,
 * better than a run of a fraction of a second needs, and the process waits for that at its end (70–500 ms).
 *
 * The flags are set for a while only: they are part of what V8's code cache is checked against.
 */
export function useQuickTier(): () => void {
  setFlagsFromString("--no-wasm-tier-up");
  setFlagsFromString("--no-wasm-dynamic-tiering");
  return () => {
    setFlagsFromString("--wasm-tier-up");
    setFlagsFromString("--wasm-dynamic-tiering");
  };
}

/** As {@link useQuickTier} until what `action` promises is there. */
export async function awaitWithQuickTier<Result>(action: () => Promise<Result>): Promise<Result> {
  const restore = useQuickTier();
  try {
    return await action();
  } finally {
    restore();
  }
}

/** As {@link useQuickTier} while `action` runs. */
export function withQuickTier<Result>(action: () => Result): Result {
  const restore = useQuickTier();
  try {
    return action();
  } finally {
    restore();
  }
}
