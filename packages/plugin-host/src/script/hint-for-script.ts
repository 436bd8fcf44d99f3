const hints: readonly (readonly [RegExp, string])[] = [
  [
    /could not load module/,
    "a script is one file, which imports nothing: bundle it (esbuild --bundle --format=esm); Node's own modules are not there",
  ],
  [
    /'(?:require|module|exports|__dirname|__filename)' is not defined/,
    "a script is an ES module: bundle it with esbuild --bundle --format=esm",
  ],
  [/'(?:process|Buffer|global|setImmediate)' is not defined/, "a script runs in a sandbox, not in Node"],
  [/'(?:fetch|XMLHttpRequest|WebSocket)' is not defined/, "a script runs in a sandbox, without a network"],
  [/'(?:setTimeout|setInterval|queueMicrotask)' is not defined/, "a script runs in a sandbox, without timers"],
  [/'(?:window|document|self|navigator)' is not defined/, "a script runs in a sandbox, not in a page"],
  [/^stack overflow$/, "calls or data are nested too deeply for the interpreter; a loop has no such limit"],
  [/exports no plugin/, "export const plugin = { name, generate(request) { … } }; definePlugin of the SDK makes one"],
];

/** What to do about an error of a script that expects other surroundings than it has. */
export function hintForScript(message: string): string | undefined {
  return hints.find(([pattern]) => pattern.test(message))?.[1];
}
