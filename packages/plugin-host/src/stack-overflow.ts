/** Whether JavaScript's or WebAssembly's stack was exhausted: in the words of V8 and JavaScriptCore, and in those of SpiderMonkey. */
export function isStackOverflow(error: unknown): boolean {
  return error instanceof Error && /call stack size exceeded|too much recursion/.test(error.message);
}
