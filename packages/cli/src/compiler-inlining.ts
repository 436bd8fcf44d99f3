import { setFlagsFromString } from "node:v8";

/**
 * Keeps V8's optimising compiler from inlining until the function returned is called. A run of some seconds executes nearly all our
 * code a few thousand times, and compiling it with all it calls takes more time than that saves: a third of the CPU time with 1,000
 * tables, an eighth with 5,000.
 *
 * To be undone before the process ends: the flags are part of what V8's code cache is checked against.
 */
export function withoutInlining(): () => void {
  setFlagsFromString("--no-turbo-inlining");
  return () => setFlagsFromString("--turbo-inlining");
}
