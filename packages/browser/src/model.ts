/** Texts, or bytes for modules, by their path in the project's folder. One of them is `sqlc.yaml` or `sqlc.json`. */
export type ProjectFiles = Readonly<Record<string, string | Uint8Array>>;

export interface ProjectRunnerOptions {
  /**
   * Where the script of the workers for plugins is, or what starts such a worker, which is a module worker. Default: `plugin-worker.js` beside
   * this package's own file. A script from another origin than the page's is imported by one with a `blob:` address.
   */
  readonly worker?: string | URL | (() => Worker);
  /** The variables that plugins may ask for by `env`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Refuse modules of plugins that neither `sha256` nor `sqlc.lock` pins. */
  readonly frozen?: boolean;
}

export interface RunSettings {
  /** Ends the plugin that runs, at once; the run fails. */
  readonly signal?: AbortSignal;
}

export interface ProjectResult {
  readonly ok: boolean;
  /** What the command line would print: mistakes with their places, warnings. Empty when there is nothing to say. */
  readonly messages: string;
  /** Generated texts by their path in the project's folder; those that are given already, with the same text, are left out. */
  readonly files: Readonly<Record<string, string>>;
}

export interface ProjectRunner {
  /** Compiles the project and runs its generators. Rejects on defects of sqlc-ts only. */
  generate(files: ProjectFiles, settings?: RunSettings): Promise<ProjectResult>;
  /** As {@link ProjectRunner.generate}, but gives no files, and checks entries without a generator too. */
  compile(files: ProjectFiles, settings?: RunSettings): Promise<ProjectResult>;
  /** Ends what was kept for the next run: a worker and compiled plugins. */
  close(): void;
}
