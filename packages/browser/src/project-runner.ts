import { createBrowserPluginHost } from "@sqlc-ts/plugin-host/browser";
import { createMemoryHost, defaultTools, type RunOptions, runProject } from "@sqlc-ts/project";
import type { ProjectFiles, ProjectResult, ProjectRunner, ProjectRunnerOptions, RunSettings } from "./model.ts";
import { createWorkerStarter } from "./worker-starter.ts";

const folder = "/project";

/** Makes what compiles projects in a page. Keep it: the next run of a plugin takes a fraction of the first. */
export function createProjectRunner(options: ProjectRunnerOptions = {}): ProjectRunner {
  const { worker, environment = {}, frozen = false } = options;
  const starter = createWorkerStarter(worker);
  const plugins = createBrowserPluginHost({ startWorker: starter.start, frozen });
  const run = async (
    mode: RunOptions["mode"],
    files: ProjectFiles,
    { signal }: RunSettings = {},
  ): Promise<ProjectResult> => {
    const host = createMemoryHost(files, { workingDirectory: folder, environment });
    const tools = { ...defaultTools, plugins: plugins.forFiles((path) => host.readBytes(path)) };
    const { ok, written } = await runProject(host, { mode, signal }, tools);
    const texts = written.map(async (path) => [relative(path), await host.readFile(path)] as const);
    return { ok, messages: host.logged.join(""), files: Object.fromEntries(await Promise.all(texts)) };
  };
  return {
    generate: (files, settings) => run("generate", files, settings),
    compile: (files, settings) => run("compile", files, settings),
    close() {
      plugins.close();
      starter.close();
    },
  };
}

/** A configuration may write beside its folder; then the path stays absolute. */
function relative(path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}
