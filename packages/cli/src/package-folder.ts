import { realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of the installed package: the launcher is in its `bin`, the templates of plugins beside that. */
export function packageFolder(): string {
  return dirname(dirname(realpathSync(process.argv[1] ?? "")));
}

/** Starts the bundled worker for plugins that need a deep stack. */
export function workerScript(): string {
  return join(packageFolder(), "bin/plugin-worker.js");
}
